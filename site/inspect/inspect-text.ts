import { type Finding, type HttpMessage, inspectSession, ReadError, readCurl, readHar } from '@statuskit/inspector'

/** What was found in one response. */
export interface Inspected {
  /** `GET https://… → 404`. */
  readonly title: string
  readonly findings: readonly Finding[]
}

export interface Report {
  readonly responses: readonly Inspected[]
  /** Why nothing could be read; says what would be. */
  readonly problem?: string
}

/** Reads what someone has pasted or dropped, and inspects every response in it. */
export function inspectText(text: string): Report {
  if (text.trim() === '') return { responses: [] }
  try {
    const messages = readAny(text)
    if (messages.length === 0) return { responses: [], problem: 'This HAR has no response in it.' }
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

/** Fields alone, as they are copied from a browser's tools, are taken for those of a 200. */
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

/** A text for the fragment of a URL: compressed, in the alphabet of base64url. */
export async function toFragment(text: string): Promise<string> {
  const stream = new Blob([text]).stream().pipeThrough(new CompressionStream('deflate-raw'))
  const bytes = new Uint8Array(await new Response(stream).arrayBuffer())
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace(/=+$/, '')
}

/** The text of such a fragment; `undefined` where it is none. */
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
