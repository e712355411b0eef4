import { ABANDONED_FIELDS } from './abandoned.ts'
import type { Rendered } from './types.ts'
import { mergeVary } from './vary.ts'

/** What has the fields of a response before it is sent: Node's response, or a framework's. */
export interface FieldHolder {
  hasHeader(name: string): boolean
  getHeader(name: string): number | string | readonly string[] | undefined
  /** Sets a field in place of all its lines. */
  setHeader(name: string, value: string | readonly string[]): unknown
  removeHeader(name: string): unknown
}

/** The policy of forms that load nothing: a service's own is as good. */
export const NO_CONTENT_POLICY = "default-src 'none'"

/**
 * Puts the fields of a finished response in place of those that described the abandoned one. All others that the service
 * has set stay.
 */
export function replaceFields(holder: FieldHolder, headers: Rendered['headers']): void {
  for (const name of ABANDONED_FIELDS) if (holder.hasHeader(name)) holder.removeHeader(name)
  // What the service's own middleware varies on stays true of the problem.
  const earlier = holder.getHeader('Vary')
  for (const name of Object.keys(headers)) {
    const value = headers[name] as string | readonly string[]
    if (value !== NO_CONTENT_POLICY || holder.getHeader(name) === undefined) {
      holder.setHeader(name, withEarlier(holder, name, value))
    }
  }
  const vary = earlier === undefined ? undefined : mergeVary(earlier, headers.Vary)
  if (vary !== undefined) holder.setHeader('Vary', vary)
}

/** Cookies and links that the service has set stay beside those of the problem. */
function withEarlier(holder: FieldHolder, name: string, value: string | readonly string[]): string | readonly string[] {
  const earlier = /^(?:set-cookie|link)$/i.test(name) ? holder.getHeader(name) : undefined
  return earlier === undefined ? value : [earlier, value].flat().map(String)
}
