import { attempt } from '../../problem/attempt.ts'
import { isProblem } from '../../problem/problem.ts'
import { isObject, peek } from '../../render/request/peek.ts'
import type { LogEntry } from './log-entry.ts'

/** How deep causes are followed, and how many errors of one AggregateError are listed. */
const LIMIT = 5
/** How many errors one line holds in all: AggregateErrors in AggregateErrors would make it endless. */
const ERROR_LIMIT = 25
/** How many characters of a message or a stack are kept. */
const TEXT_LIMIT = 10_000

/** An error as plain data for a log. */
export type SerializedError = { readonly type: string; readonly message: string } & Readonly<Record<string, unknown>>

interface Walk {
  readonly stacks: boolean
  errors: number
}

/**
 * Turns anything that was thrown into plain data, as pino and similar loggers write it: `type`, `message`, `stack`, `code`,
 * `cause` and `errors`; for a problem also its `status`, `detail`, `instance` and `extensions`, and its `type` is the URI.
 * Of what is not an error it has the names of the `properties`. Values of other
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
  const message = textOf(thrown, 'message') ?? ''
  const cause = peek(thrown, 'cause')
  const errors = peek(thrown, 'errors')
  return {
    ...(isProblem(thrown) ? problemMembers(thrown) : { type: textOf(peek(thrown, 'constructor'), 'name') ?? 'Object' }),
    message,
    ...member('code', codeOf(thrown)),
    ...(walk.stacks && member('stack', textOf(thrown, 'stack'))),
    ...(!isError(thrown) && member('properties', namesOf(thrown))),
    ...(left > 0 && cause != null && hasRoom(walk) && { cause: serialize(cause, left - 1, walk) }),
    ...(left > 0 && Array.isArray(errors) && { errors: serializeAll(errors, left - 1, walk) }),
  }
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
  return thrown instanceof Error || typeof peek(thrown, 'message') === 'string'
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
