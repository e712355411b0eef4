// Not a tagged template, because bundlers would keep it even where nothing uses it.
const IPV6 =
  '\\[(?:[\\da-f]{1,4}(?::[\\da-f]{1,4}){7}|(?=(?:[\\da-f]{0,4}:){2,7}[\\da-f]{0,4}\\])(?:[\\da-f]{1,4}(?::[\\da-f]{1,4})*)?::(?:[\\da-f]{1,4}(?::[\\da-f]{1,4})*)?)\\]'

/**
 * The grammar of RFC 3986, appendix A, without percent-encoding. Each part is anchored by the one before it, so
 * matching takes linear time.
 */
const REFERENCE: RegExp = /* @__PURE__ */ new RegExp(
  // Either a scheme, or a first segment without a colon.
  `^(?:[a-z][a-z\\d+\\-.]*:|(?![^/?#]*:))` +
    `(?://(?:[\\w\\-.~!$&'()*+,;=:%]*@)?(?:${IPV6}|[\\w\\-.~!$&'()*+,;=%]*)(?::\\d*)?(?=[/?#]|$)|(?!//))` +
    `[\\w\\-.~!$&'()*+,;=:@/%]*(?:\\?[\\w\\-.~!$&'()*+,;=:@/%?]*)?(?:#[\\w\\-.~!$&'()*+,;=:@/%?]*)?$`,
  'i',
)

/** The longest URI reference that is sent, in characters. */
const LENGTH_LIMIT = 8192

/**
 * Whether a value is a URI reference, checked part by part. It is called when a problem is sent.
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc3986#section-4.1 | RFC 3986, section 4.1}
 */
export function isUriReference(value: unknown): value is string {
  if (typeof value !== 'string' || value.length > LENGTH_LIMIT) return false
  return !/%(?![\da-f]{2})/i.test(value) && REFERENCE.test(value)
}

/**
 * Whether every character of a text is allowed in a URI reference, with complete percent-encodings, so that it can't
 * break out of a header. It is cheap, so it is called when a problem is created.
 */
export function hasUriCharacters(text: unknown): text is string {
  return typeof text === 'string' && !/[^\w\-.~:/?#[\]@!$&'()*+,;=%]|%(?![\da-f]{2})/i.test(text)
}
