import { isProblem } from '../../problem/problem.ts'
import { isObject, peek } from '../../render/request/peek.ts'

/** How many causes, and how many errors of an AggregateError, are told. */
const LIMIT = 5

/** An error as plain data for a log. */
export type SerializedError = { readonly type: string; readonly message: string } & Readonly<Record<string, unknown>>

/**
 * Makes plain data of anything that was thrown, as pino and its like write it: `type`, `message`, `stack`, `code`, `cause`
 * and `errors`; of a problem also its `status`, `detail`, `instance` and `extensions`, and its `type` is the URI. Other
 * properties are left out: those of an HTTP client's error hold the credentials that it sent. Never throws.
 *
 * @example
 * const logger = pino({ serializers: { err: serializeError } })
 */
export function serializeError(thrown: unknown): SerializedError {
  return serialize(thrown, LIMIT)
}

function serialize(thrown: unknown, left: number): SerializedError {
  if (!isObject(thrown)) return { type: typeof thrown, message: String(thrown) }
  const message = textOf(thrown, 'message') ?? ''
  const cause = peek(thrown, 'cause')
  const errors = peek(thrown, 'errors')
  return {
    ...(isProblem(thrown) ? problemMembers(thrown) : { type: textOf(peek(thrown, 'constructor'), 'name') ?? 'Object' }),
    message,
    ...member('code', textOf(thrown, 'code')),
    ...member('stack', textOf(thrown, 'stack')),
    ...(left > 0 && cause != null && { cause: serialize(cause, left - 1) }),
    ...(left > 0 &&
      Array.isArray(errors) && { errors: errors.slice(0, LIMIT).map((each) => serialize(each, left - 1)) }),
  }
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

function member(name: string, value: unknown): Record<string, unknown> | undefined {
  return value === undefined ? undefined : { [name]: value }
}

function textOf(value: unknown, key: string): string | undefined {
  const text = peek(value, key)
  return typeof text === 'string' ? text : undefined
}
