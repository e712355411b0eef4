import { attempt } from '../../problem/attempt.ts'
import { isProblem } from '../../problem/problem.ts'
import { isObject, peek } from '../../render/request/peek.ts'
import { findingsOf } from '../../validation/issues.ts'
import { toPointer } from '../../validation/pointer.ts'
import type { LogEntry } from './log-entry.ts'

/** The depth to which causes are followed, and the number of errors listed from one AggregateError. */
const LIMIT = 5
/** The maximum number of errors in one log entry. Without it, nested AggregateErrors could fill the log. */
const ERROR_LIMIT = 25
/** The maximum number of characters kept of a message or a stack. */
const TEXT_LIMIT = 10_000
/** The maximum number of characters kept of a validator's issue. */
const ISSUE_LIMIT = 200

/** An error as plain data for a log. */
export type SerializedError = { readonly type: string; readonly message: string } & Readonly<Record<string, unknown>>

interface Walk {
  readonly stacks: boolean
  errors: number
}

/**
 * Turns any thrown value into plain data, in the shape that pino and similar loggers write: `type`, `message`, `stack`,
 * `code`, `cause` and `errors`. A problem also gets `status`, `detail`, `instance` and `extensions`, and its `type` is
 * the URI. A value that is not an error is described by the names of its `properties`. A list of a validator's issues,
 * such as class-validator throws, is described by the first five with their pointers.
 *
 * The values of other properties are left out, because the errors of HTTP clients hold the credentials that were sent.
 * Causes are followed five deep, and at most 25 errors are kept. Never throws.
 *
 * @example
 * const logger = pino({ serializers: { err: serializeError } })
 */
export function serializeError(thrown: unknown): SerializedError {
  return serialize(thrown, LIMIT, { stacks: true, errors: 0 })
}

/**
 * The error to log for a response. At level `error` it is the thrown value, with stacks. At level `info` it is the
 * problem that was sent and the errors behind it, without stacks, since a client's mistake needs none.
 */
export function serializeEntry({ level, problem, thrown }: LogEntry): SerializedError {
  if (level === 'error') return serializeError(thrown)
  const walk: Walk = { stacks: false, errors: 0 }
  const answered = serialize(problem, LIMIT, walk)
  // A `map` hook may have left out the original error as the cause.
  if (answered.cause !== undefined || thrown === problem || thrown == null) return answered
  return { ...answered, cause: serialize(thrown, LIMIT - 1, walk) }
}

function serialize(thrown: unknown, left: number, walk: Walk): SerializedError {
  walk.errors++
  if (!isObject(thrown)) return { type: typeof thrown, message: String(thrown).slice(0, TEXT_LIMIT) }
  if (isList(thrown)) return serializeList(thrown, left, walk)
  const message = textOf(thrown, 'message') ?? ''
  const cause = causeOf(thrown)
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

/** The cause of an error. h3 keeps the details that an `HTTPError` was created with as its cause, and the cause in them. */
function causeOf(thrown: object): unknown {
  const own = peek(thrown, 'cause')
  if (peek(thrown, 'name') !== 'HTTPError' || !isPlain(own)) return own
  const cause = peek(own, 'cause')
  // The issues that its validation found.
  return isPlain(cause) && peek(cause, 'message') === peek(thrown, 'message') ? undefined : cause
}

function isPlain(value: unknown): boolean {
  return peek(value, 'constructor') === Object
}

/** The errors that an AggregateError, or an error like it, carries. */
function serializeErrors(thrown: object, left: number, walk: Walk): SerializedError[] | undefined {
  const errors = peek(thrown, 'errors')
  if (left === 0 || !isList(errors)) return undefined
  if (!isList(peek(thrown, 'inner'))) return serializeAll(errors, left - 1, walk)
  // Yup stores the messages of its inner errors here. With a single failure, the text equals the error's own message.
  const own = peek(thrown, 'message')
  const texts = errors.filter((text): text is string => typeof text === 'string' && text !== own)
  const list = texts.slice(0, LIMIT).map((text) => ({ type: 'ValidationError', message: text.slice(0, TEXT_LIMIT) }))
  return list.length === 0 ? undefined : list
}

/** Describes a list that was thrown: the issues of class-validator or another validator, or anything else. */
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

/** Errors of another realm are not instances of our `Error`, but they all have a stack or a message. */
function isError(thrown: object): boolean {
  return attempt(() => thrown instanceof Error) === true || typeof peek(thrown, 'message') === 'string'
}

/** The property names of a thrown object. Its values may be credentials. */
function namesOf(thrown: object): readonly string[] | undefined {
  return attempt(() => Object.keys(thrown).slice(0, ERROR_LIMIT))
}

/** The error code that Node or a driver sets: a string, or a number from MongoDB. */
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
