// No tagged template: bundlers would keep it where nothing uses it.
const IPV6 =
  '\\[(?:[\\da-f]{1,4}(?::[\\da-f]{1,4}){7}|(?=(?:[\\da-f]{0,4}:){2,7}[\\da-f]{0,4}\\])(?:[\\da-f]{1,4}(?::[\\da-f]{1,4})*)?::(?:[\\da-f]{1,4}(?::[\\da-f]{1,4})*)?)\\]'

/** RFC 3986, appendix A, but for percent-encoding. Each part is anchored by the one before it: no text takes long. */
const REFERENCE: RegExp = /* @__PURE__ */ new RegExp(
  // A scheme, or else no colon in the first segment.
  `^(?:[a-z][a-z\\d+\\-.]*:|(?![^/?#]*:))` +
    `(?://(?:[\\w\\-.~!$&'()*+,;=:%]*@)?(?:${IPV6}|[\\w\\-.~!$&'()*+,;=%]*)(?::\\d*)?(?=[/?#]|$)|(?!//))` +
    `[\\w\\-.~!$&'()*+,;=:@/%]*(?:\\?[\\w\\-.~!$&'()*+,;=:@/%?]*)?(?:#[\\w\\-.~!$&'()*+,;=:@/%?]*)?$`,
  'i',
)

/** The longest URI reference that is sent, in characters. */
const LENGTH_LIMIT = 8192

/**
 * Whether a value is a URI reference, part by part: asked where problems are sent.
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc3986#section-4.1 | RFC 3986, section 4.1}
 */
export function isUriReference(value: unknown): value is string {
  if (typeof value !== 'string' || value.length > LENGTH_LIMIT) return false
  return !/%(?![\da-f]{2})/i.test(value) && REFERENCE.test(value)
}

/**
 * Whether a text has only characters that a URI reference may have, with complete percent-encodings: what keeps it from
 * breaking out of a field. It costs next to nothing, so it is asked where problems are made.
 */
export function hasUriCharacters(text: unknown): text is string {
  return typeof text === 'string' && !/[^\w\-.~:/?#[\]@!$&'()*+,;=%]|%(?![\da-f]{2})/i.test(text)
}
