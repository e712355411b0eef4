import type { FieldLine, Hidden, HttpMessage } from '../message/message.ts'

/**
 * A message as text: the lines of the request, each after `> `, then the response. A `>` alone means that the request has
 * no more headers. Trailers come after `+ `. The body follows an empty line. A pair adds what the source hides.
 */
export type Case = string | readonly [text: string, ...hidden: Hidden[]]

/** Messages for which a rule fires, is silent, or is skipped because a fact is missing. */
export interface Cases {
  readonly fires: readonly Case[]
  readonly silent: readonly Case[]
  readonly skipped?: readonly Case[]
}

/** The message of a case. */
export function parseCase(given: Case): HttpMessage {
  const [text, ...hidden] = typeof given === 'string' ? [given] : given
  const lines = text.split('\n')
  const request: string[] = []
  while (lines[0]?.startsWith('>')) request.push((lines.shift() ?? '').slice(2))
  const empty = lines.indexOf('')
  const head = empty < 0 ? lines : lines.slice(0, empty)
  const [, version, status, reason] = /^HTTP(?:\/(\S+))? (\S+)(?: (.*))?$/.exec(head[0] ?? '') ?? []
  if (status === undefined) throw new Error(`The case has no status line such as "HTTP/1.1 200": ${text}`)
  const [method, url] = (request[0] ?? '').split(' ')
  const fields = request.slice(1).filter((line) => line !== '')
  const rawBody = empty < 0 ? undefined : bytesOf(lines.slice(empty + 1).join('\n'))
  const trailers = head.filter((line) => line.startsWith('+ '))
  return {
    status: Number(status),
    headers: head.slice(1, head.length - trailers.length).map(toLine),
    ...(version !== undefined && { httpVersion: version }),
    ...(reason !== undefined && { reason }),
    ...(method && { method }),
    ...(url && { url }),
    ...(request.length > 1 && { requestHeaders: fields.map(toLine) }),
    ...(rawBody && { rawBody }),
    ...(trailers.length > 0 && { trailers: trailers.map((line) => toLine(line.slice(2))) }),
    ...(hidden.length > 0 && { hidden }),
  }
}

function toLine(line: string): FieldLine {
  const colon = line.indexOf(':')
  return [line.slice(0, colon), line.slice(colon + 1).trim()]
}

/** Latin-1, so that a case can contain any byte. */
function bytesOf(text: string): Uint8Array {
  return Uint8Array.from(text, (character) => character.charCodeAt(0))
}
