import { hasUriCharacters } from './uri-characters.ts'

/**
 * The value of `Link` that names who blocks a resource, for a 451.
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc7725#section-4 | RFC 7725, section 4}
 */
export function formatBlockedBy(uri: string): string | undefined {
  return hasUriCharacters(uri) && uri !== '' ? `<${uri}>; rel="blocked-by"` : undefined
}
