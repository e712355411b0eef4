import { mergeVary } from '../fields/vary.ts'
import { isConnectionField } from '../render/headers/connection-fields.ts'
import { NO_CONTENT_POLICY } from '../render/headers/content-policy.ts'
import type { Rendered } from '../render/request/rendering.ts'
import { ABANDONED_FIELDS } from './abandoned.ts'

type FieldValue = number | string | readonly string[]

/** What has the fields of a response before it is sent: Node's response, or a framework's. */
export interface FieldHolder {
  /** The names of the fields that are there, in lower case. */
  getHeaderNames(): string[]
  getHeader(name: string): FieldValue | undefined
  /** Sets a field in place of all its lines. */
  setHeader(name: string, value: string | readonly string[]): unknown
  removeHeader(name: string): unknown
}

/**
 * Puts the fields of a finished response in place of those that described the abandoned one. All others that the service
 * has set stay, except fields of the connection where `multiplexed` says that the response goes over HTTP/2.
 */
export function replaceFields(holder: FieldHolder, headers: Rendered['headers'], multiplexed = false): void {
  const kept = new Set<string>()
  for (const name of holder.getHeaderNames()) {
    if (ABANDONED_FIELDS.has(name) || (multiplexed && isConnectionField(name))) holder.removeHeader(name)
    else kept.add(name)
  }
  for (const name of Object.keys(headers)) {
    const value = headers[name] as string | readonly string[]
    const earlier = kept.size > 0 && kept.has(name.toLowerCase()) ? holder.getHeader(name) : undefined
    if (earlier === undefined) holder.setHeader(name, value)
    else if (value !== NO_CONTENT_POLICY) holder.setHeader(name, withEarlier(earlier, name, value))
  }
}

/** Cookies and links that the service has set stay beside those of the problem, and what it varies on stays true of it. */
function withEarlier(earlier: FieldValue, name: string, value: string | readonly string[]): string | readonly string[] {
  if (/^vary$/i.test(name)) return mergeVary(earlier, value) ?? value
  return /^(?:set-cookie|link)$/i.test(name) ? [earlier, value].flat().map(String) : value
}
