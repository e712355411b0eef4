import type { ProblemSource } from './source.ts'

/**
 * The body of a source as a JSON object, or `undefined` if its root is not an object. Rejects if the body is longer
 * than the limit, is not JSON, or can't be read any more.
 */
export async function readObject(
  source: ProblemSource,
  maxBytes: number,
): Promise<Readonly<Record<string, unknown>> | undefined> {
  const root: unknown = isPlainObject(source.body) ? source.body : JSON.parse(await readText(source, maxBytes))
  return isPlainObject(root) ? root : undefined
}

/** Bodies that can be read repeatedly. A stream without a copy can't, so it is left to its owner. */
const BYTES = /^\[object (?:Blob|File|(?:Shared)?ArrayBuffer)]$/

/**
 * The text of a body, decoded as UTF-8 whatever the media type says (RFC 8259, section 8.1). Empty if it is too long.
 */
async function readText(source: ProblemSource, maxBytes: number): Promise<string> {
  const { body } = source
  if (typeof body === 'string') return body.length <= maxBytes ? body.replace(/^\ufeff/, '') : ''
  if (!source.clone && !ArrayBuffer.isView(body) && !BYTES.test(String(Object.prototype.toString.call(body)))) return ''
  const response = source.clone ? source.clone() : new Response(body as Uint8Array<ArrayBuffer>)
  const reader = (response as { body: ReadableStream<Uint8Array> }).body.getReader()
  const decoder = new TextDecoder()
  let size = 0
  let text = ''
  for (;;) {
    const { done, value } = await reader.read()
    if (done) return text + decoder.decode()
    size += value.byteLength
    // Not `>`: a limit that is not a number must let nothing pass.
    if (!(size <= maxBytes)) break
    text += decoder.decode(value, { stream: true })
  }
  // Not awaited: cancelling a copy ends only when the original is cancelled or read too.
  reader.cancel().catch(() => undefined)
  return ''
}

/**
 * Whether a value is an object as `JSON.parse` returns it, in any realm, and not an array, a stream, bytes or an
 * instance.
 */
function isPlainObject(value: unknown): value is Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null) return false
  const prototype: unknown = Object.getPrototypeOf(value)
  return prototype === null || Object.getPrototypeOf(prototype) === null
}
