import { mergeVary } from '../fields/vary.ts'
import { isConnectionField } from '../render/headers/connection-fields.ts'
import { NO_CONTENT_POLICY } from '../render/headers/content-policy.ts'
import type { Rendered } from '../render/request/rendering.ts'
import { ABANDONED_FIELDS } from './abandoned.ts'

type FieldValue = number | string | readonly string[]

/** The holder of a response's headers before it is sent: Node's response, or a framework's. */
export interface FieldHolder {
  /** Returns the names of the headers that are set, in lower case. */
  getHeaderNames(): string[]
  getHeader(name: string): FieldValue | undefined
  /** Sets a header and replaces all its values. */
  setHeader(name: string, value: string | readonly string[]): unknown
  removeHeader(name: string): unknown
}

/**
 * Replaces the headers that describe the abandoned body with those of a finished response. Other headers that the
 * service has set stay, except connection headers if `multiplexed` says that the response goes over HTTP/2.
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

/** Merges a problem's header with the one already set: cookies and links are kept, and `Vary` keeps its members. */
function withEarlier(earlier: FieldValue, name: string, value: string | readonly string[]): string | readonly string[] {
  if (/^vary$/i.test(name)) return mergeVary(earlier, value) ?? value
  return /^(?:set-cookie|link)$/i.test(name) ? [earlier, value].flat().map(String) : value
}
