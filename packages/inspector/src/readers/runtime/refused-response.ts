import { inspect } from '../../inspect/inspect.ts'
import type { HttpMessage } from '../../message/message.ts'
import { type AskedRequest, readHttp } from '../http-text.ts'

/** Statuses whose responses have no body, so that any byte after the headers is wrong. */
const WITHOUT_BODY = [204, 304]

/**
 * Reads a response that Node's parser refused from the bytes that had arrived. Returns `undefined` if the inspector finds
 * no error in it, because a response that clients refuse must not pass for a correct one.
 */
export function readRefused(bytes: Uint8Array, request: AskedRequest): HttpMessage | undefined {
  const message = attemptRead(bytes, request)
  if (message === undefined) return undefined
  const { rawBody, ...head } = message
  const known = isWhole(message) ? message : head
  return inspect(known).some(({ severity }) => severity === 'error') ? known : undefined
}

function attemptRead(bytes: Uint8Array, request: AskedRequest): HttpMessage | undefined {
  try {
    return readHttp(bytes, request)
  } catch {
    return undefined
  }
}

/** Whether all of the body is there: the parser may have stopped before the rest arrived. */
function isWhole({ status, headers, rawBody }: HttpMessage): boolean {
  if (rawBody === undefined || WITHOUT_BODY.includes(status)) return true
  const length = headers.find(([name]) => name.toLowerCase() === 'content-length')?.[1]
  return length !== undefined && /^\d+$/.test(length) && rawBody.length >= Number(length)
}
