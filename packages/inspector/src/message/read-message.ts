import type { FieldLine, HttpMessage } from './message.ts'

/**
 * Reads a message from any value. Facts of the wrong type count as unknown, and invalid header lines are dropped. Spaces and
 * tabs around a value are not part of it (RFC 9110, section 5.5), and clients remove newlines there (Fetch, normalize).
 * Returns `undefined` if the status is missing, as in the opaque responses of fetch, or not above 0, as recorders write it if
 * no response came.
 */
export function readMessage(value: unknown): HttpMessage | undefined {
  try {
    const input = value as HttpMessage
    if (typeof input !== 'object' || input === null || typeof input.status !== 'number' || input.status <= 0) {
      return undefined
    }
    return isClean(input) ? input : clean(input)
  } catch {
    // A proxy or a getter threw, so nothing can be read.
    return undefined
  }
}

const TEXTS = ['reason', 'httpVersion', 'method', 'url', 'undecodable'] as const

/** Whether the message can be used without a copy, as messages from readers can. */
function isClean(input: HttpMessage): boolean {
  if (Object.getPrototypeOf(input) !== Object.prototype) return false
  return (
    isOptionalString(input.reason) &&
    isOptionalString(input.httpVersion) &&
    isOptionalString(input.method) &&
    isOptionalString(input.url) &&
    isOptionalString(input.undecodable) &&
    isLines(input.headers) &&
    (input.requestHeaders === undefined || isLines(input.requestHeaders)) &&
    (input.trailers === undefined || isLines(input.trailers)) &&
    isOptionalBytes(input.rawBody) &&
    (typeof input.body === 'string' || isOptionalBytes(input.body)) &&
    (input.contentSize === undefined || isSize(input.contentSize)) &&
    (input.hidden === undefined || (Array.isArray(input.hidden) && input.hidden.every(isString))) &&
    input.digests === undefined
  )
}

function clean(input: HttpMessage): HttpMessage {
  const { status, body, rawBody, contentSize, digests, hidden } = input
  const texts = TEXTS.flatMap((name) => (typeof input[name] === 'string' ? [[name, input[name]]] : []))
  return {
    ...Object.fromEntries(texts),
    status,
    headers: linesOf(input.headers),
    ...(Array.isArray(input.requestHeaders) && { requestHeaders: linesOf(input.requestHeaders) }),
    ...(Array.isArray(input.trailers) && { trailers: linesOf(input.trailers) }),
    ...((typeof body === 'string' || body instanceof Uint8Array) && { body }),
    ...(rawBody instanceof Uint8Array && { rawBody }),
    ...(isSize(contentSize) && { contentSize }),
    ...(typeof digests === 'object' &&
      digests !== null && {
        digests: Object.fromEntries(Object.entries(digests).filter(([, text]) => isString(text))),
      }),
    ...(Array.isArray(hidden) && { hidden: hidden.filter(isString) }),
  }
}

function isString(value: unknown): value is string {
  return typeof value === 'string'
}

function isOptionalString(value: unknown): boolean {
  return value === undefined || typeof value === 'string'
}

function isSize(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0
}

function isOptionalBytes(value: unknown): boolean {
  return value === undefined || value instanceof Uint8Array
}

function isLine(line: unknown): line is FieldLine {
  return Array.isArray(line) && typeof line[0] === 'string' && typeof line[1] === 'string'
}

function isLines(lines: unknown): boolean {
  if (!Array.isArray(lines)) return false
  for (const line of lines) if (!isLine(line) || !isTrimmed(line[1])) return false
  return true
}

function isTrimmed(value: string): boolean {
  return !(isWhitespace(value.charCodeAt(0)) || isWhitespace(value.charCodeAt(value.length - 1)))
}

function isWhitespace(unit: number): boolean {
  return unit === 32 || unit === 9 || unit === 10 || unit === 13
}

function trim(value: string): string {
  let start = 0
  let end = value.length
  while (start < end && isWhitespace(value.charCodeAt(start))) start++
  while (end > start && isWhitespace(value.charCodeAt(end - 1))) end--
  return value.slice(start, end)
}

function linesOf(lines: unknown): readonly FieldLine[] {
  return Array.isArray(lines) ? lines.filter(isLine).map(([name, value]): FieldLine => [name, trim(value)]) : []
}
