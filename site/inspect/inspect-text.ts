import { type Finding, type HttpMessage, inspectSession, ReadError, readCurl, readHar } from '@statuskit/inspector'

/** The findings for one response. */
export interface Inspected {
  /** `GET https://… → 404`. */
  readonly title: string
  readonly findings: readonly Finding[]
}

export interface Report {
  readonly responses: readonly Inspected[]
  /** Why the text could not be read, and what to paste instead. */
  readonly problem?: string
}

/** Inspects every response in a pasted or dropped text. */
export function inspectText(text: string): Report {
  if (text.trim() === '') return { responses: [] }
  try {
    const messages = readAny(text)
    if (messages.length === 0)
      return {
        responses: [],
        problem: 'This HAR file has no responses. Record it with the network panel open, then export it again.',
      }
    const findings = inspectSession(messages)
    return { responses: messages.map((message, at) => ({ title: titleOf(message), findings: findings[at] ?? [] })) }
  } catch (error) {
    if (error instanceof ReadError) return { responses: [], problem: error.message }
    throw error
  }
}

function readAny(text: string): HttpMessage[] {
  if (text.trimStart().startsWith('{')) return readHar(text).filter((message) => message !== undefined)
  return readCurl(withStatusLine(text))
}

/** Headers without a status line, as copied from browser tools, are treated as those of a 200. */
function withStatusLine(text: string): string {
  const first = text.trimStart().split(/\r?\n/, 1)[0] ?? ''
  if (/^[\w-]+:\s/.test(first)) return `HTTP/1.1 200\n${text.trimStart()}`
  return text
}

function titleOf({ method, url, status }: HttpMessage): string {
  return [method ?? (url === undefined ? undefined : 'GET'), url, url === undefined ? undefined : '→', status]
    .filter(Boolean)
    .join(' ')
}

/** A text for the fragment of a URL: compressed, then base64url. */
export async function toFragment(text: string): Promise<string> {
  const stream = new Blob([text]).stream().pipeThrough(new CompressionStream('deflate-raw'))
  const bytes = new Uint8Array(await new Response(stream).arrayBuffer())
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace(/=+$/, '')
}

/** The text in such a fragment; `undefined` if it is invalid. */
export async function fromFragment(fragment: string): Promise<string | undefined> {
  try {
    const bytes = Uint8Array.from(atob(fragment.replaceAll('-', '+').replaceAll('_', '/')), (character) =>
      character.charCodeAt(0),
    )
    return await new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw'))).text()
  } catch {
    return undefined
  }
}
