/** The place of a value: the names of members and the indexes of elements on the way to it. */
export type Path = readonly (string | number)[]

// Characters that encodeURIComponent encodes although a fragment may contain them: $ & + , : ; = ? @ (RFC 3986, section
// 3.5).
const ENCODED_NEEDLESSLY = /%(?:2[46BC]|3[ABDF]|40)/g

/**
 * Formats a path as a JSON Pointer in a URI fragment, `#/items/0/a~1b`. `#` is the whole document. Half a surrogate
 * pair has no encoding and becomes U+FFFD.
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc6901#section-6 | RFC 6901, section 6}
 */
export function toPointer(path: Path): string {
  return `#${path.map((key) => `/${encodeToken(String(key))}`).join('')}`
}

const HALF_PAIR = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g

function encodeToken(token: string): string {
  const escaped = token.replace(HALF_PAIR, '\ufffd').replaceAll('~', '~0').replaceAll('/', '~1')
  return encodeURIComponent(escaped).replace(ENCODED_NEEDLESSLY, decodeURIComponent)
}

/**
 * Parses a JSON Pointer in its string form, `/items/0/a~1b`. Text that is not a pointer gives the path of the whole
 * document.
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc6901#section-4 | RFC 6901, section 4}
 */
export function parsePointer(pointer: string): string[] {
  if (!pointer.startsWith('/')) return []
  return pointer
    .slice(1)
    .split('/')
    .map((token) => token.replaceAll('~1', '/').replaceAll('~0', '~'))
}
