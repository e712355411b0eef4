import { attempt } from '../../problem/attempt.ts'
import { isProblem } from '../../problem/problem.ts'
import { isObject, peek } from '../../render/request/peek.ts'
import { findingsOf } from '../../validation/issues.ts'
import { toPointer } from '../../validation/pointer.ts'
import type { LogEntry } from './log-entry.ts'

/** How deep causes are followed, and how many errors of one AggregateError are listed. */
const LIMIT = 5
/** How many errors one line holds in all: AggregateErrors in AggregateErrors would make it endless. */
const ERROR_LIMIT = 25
/** How many characters of a message or a stack are kept. */
const TEXT_LIMIT = 10_000
/** How many characters of a validator's issue are kept. */
const ISSUE_LIMIT = 200

/** An error as plain data for a log. */
export type SerializedError = { readonly type: string; readonly message: string } & Readonly<Record<string, unknown>>

interface Walk {
  readonly stacks: boolean
  errors: number
}

/**
 * Turns anything that was thrown into plain data, as pino and similar loggers write it: `type`, `message`, `stack`, `code`,
 * `cause` and `errors`; for a problem also its `status`, `detail`, `instance` and `extensions`, and its `type` is the URI.
 * Of what is not an error it has the names of the `properties`; of a list of a validator's issues, such as class-validator
 * throws, the first five with their pointers. Values of other
 * properties are left out: those of an HTTP client's error hold the credentials that it sent. Causes are followed
 * five deep, and at most 25 errors are kept. Never throws.
 *
 * @example
 * const logger = pino({ serializers: { err: serializeError } })
 */
export function serializeError(thrown: unknown): SerializedError {
  return serialize(thrown, LIMIT, { stacks: true, errors: 0 })
}

/**
 * What a log line says of a response's error. At level `error` it is what was thrown, with stacks. Below, it is the problem
 * that was answered, and the errors behind it without stacks, which nobody reads for a client's mistake.
 */
export function serializeEntry({ level, problem, thrown }: LogEntry): SerializedError {
  if (level === 'error') return serializeError(thrown)
  const walk: Walk = { stacks: false, errors: 0 }
  const answered = serialize(problem, LIMIT, walk)
  // A hook that mapped the error may not have named it as the cause.
  if (answered.cause !== undefined || thrown === problem || thrown == null) return answered
  return { ...answered, cause: serialize(thrown, LIMIT - 1, walk) }
}

function serialize(thrown: unknown, left: number, walk: Walk): SerializedError {
  walk.errors++
  if (!isObject(thrown)) return { type: typeof thrown, message: String(thrown).slice(0, TEXT_LIMIT) }
  if (isList(thrown)) return serializeList(thrown, left, walk)
  const message = textOf(thrown, 'message') ?? ''
  const cause = peek(thrown, 'cause')
  const errors = serializeErrors(thrown, left, walk)
  return {
    ...(isProblem(thrown) ? problemMembers(thrown) : { type: textOf(peek(thrown, 'constructor'), 'name') ?? 'Object' }),
    message,
    ...member('code', codeOf(thrown)),
    ...(walk.stacks && member('stack', textOf(thrown, 'stack'))),
    ...(!isError(thrown) && member('properties', namesOf(thrown))),
    ...(left > 0 && cause != null && hasRoom(walk) && { cause: serialize(cause, left - 1, walk) }),
    ...member('errors', errors),
  }
}

/** The errors that an AggregateError and errors like it carry. */
function serializeErrors(thrown: object, left: number, walk: Walk): SerializedError[] | undefined {
  const errors = peek(thrown, 'errors')
  if (left === 0 || !isList(errors)) return undefined
  if (!isList(peek(thrown, 'inner'))) return serializeAll(errors, left - 1, walk)
  // Yup has the texts of its inner errors here. For a single failure the text is the error's own message.
  const own = peek(thrown, 'message')
  const texts = errors.filter((text): text is string => typeof text === 'string' && text !== own)
  const list = texts.slice(0, LIMIT).map((text) => ({ type: 'ValidationError', message: text.slice(0, TEXT_LIMIT) }))
  return list.length === 0 ? undefined : list
}

/** A list that was thrown: the issues of class-validator or another validator, or anything else. */
function serializeList(thrown: readonly unknown[], left: number, walk: Walk): SerializedError {
  const type = 'Array'
  const { findings, more, omitted } = findingsOf(thrown, LIMIT)
  if (findings.length === 0 || omitted.length > 0) {
    const message = thrown.length === 1 ? '1 value' : `${thrown.length} values`
    return { type, message, ...(left > 0 && { errors: serializeAll(thrown, left - 1, walk) }) }
  }
  const count = findings.length + more
  const texts = findings.map(({ detail, path }) => `${detail} (${toPointer(path)})`.slice(0, ISSUE_LIMIT))
  if (more > 0) texts.push(`${more} more`)
  return { type, message: `${count} validation ${count === 1 ? 'error' : 'errors'}: ${texts.join('; ')}` }
}

function isList(value: unknown): value is readonly unknown[] {
  return attempt(() => Array.isArray(value)) === true
}

function serializeAll(errors: readonly unknown[], left: number, walk: Walk): SerializedError[] {
  const list: SerializedError[] = []
  for (const error of errors.slice(0, LIMIT)) if (hasRoom(walk)) list.push(serialize(error, left, walk))
  return list
}

function hasRoom(walk: Walk): boolean {
  return walk.errors < ERROR_LIMIT
}

function problemMembers(thrown: object): { type: string } & Record<string, unknown> {
  return {
    type: textOf(thrown, 'type') ?? 'about:blank',
    ...member('status', peek(thrown, 'status')),
    ...member('title', peek(thrown, 'title')),
    ...member('detail', peek(thrown, 'detail')),
    ...member('instance', peek(thrown, 'instance')),
    ...member('extensions', peek(thrown, 'extensions')),
  }
}

/** Errors of another realm are not instances of ours; all have a stack or a message. */
function isError(thrown: object): boolean {
  return attempt(() => thrown instanceof Error) === true || typeof peek(thrown, 'message') === 'string'
}

/** The names of what a thrown object holds; its values may be credentials. */
function namesOf(thrown: object): readonly string[] | undefined {
  return attempt(() => Object.keys(thrown).slice(0, ERROR_LIMIT))
}

/** The code of a driver or of Node: a text, or a number as MongoDB has it. */
function codeOf(thrown: object): string | number | undefined {
  const code = peek(thrown, 'code')
  return typeof code === 'string' || typeof code === 'number' ? code : undefined
}

function member(name: string, value: unknown): Record<string, unknown> | undefined {
  return value === undefined ? undefined : { [name]: value }
}

function textOf(value: unknown, key: string): string | undefined {
  const text = peek(value, key)
  return typeof text === 'string' ? text.slice(0, TEXT_LIMIT) : undefined
}
