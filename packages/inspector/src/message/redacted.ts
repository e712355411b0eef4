/** Headers in which `<NAME>` can be a value, so that only a placeholder alone counts. */
const WITH_ANGLES: ReadonlySet<string> = new Set(['link', 'set-cookie'])
const STRIPPED = /\[\d+ bytes were stripped\]/
const ALONE =
  /^(?:<[A-Z][A-Z\d _-]{2,}>|<<[^<>]{1,60}>>|[[<(](?:filtered|hidden|masked|redacted|removed|sanitized|stripped)[\])>]|\*{3,})$/i
/** `STS-XXX`, `CSP-FILTERED`, `REDACTED`: capitals only, unlike a value of any header. */
const CAPITALS = /^(?:[A-Z][A-Z-]*-)?(?:FILTERED|REDACTED|XXX)$/
/** A template of a cassette: `ENV[api_key]`, `<%= token %>`. */
const TEMPLATE = /^(?:\w+ )?(?:ENV\[\w+\]|<%=.*%>)$/
const INSIDE = /<[A-Z][A-Z\d_-]{2,}>|<<\w{3,}>>/
/** `{API_KEY}`: a name in braces has an underscore, unlike an expression of a template. */
const BRACES = /\{[A-Z\d]+_[A-Z\d_]+\}/

/**
 * Whether a recorder has replaced a header value or a part of it, so that it isn't what the server sent:
 * `[88 bytes were stripped]`, `<ACCESS_TOKEN>`, `{API_KEY}`, `[REDACTED]`, `STS-XXX`, `test_set_cookie`.
 */
export function isRedacted(name: string, value: string): boolean {
  if (ALONE.test(value) || TEMPLATE.test(value) || CAPITALS.test(value) || STRIPPED.test(value) || BRACES.test(value))
    return true
  const lower = name.toLowerCase()
  // The name of the header in place of its value.
  if (value === `test_${lower.replaceAll('-', '_')}`) return true
  return !WITH_ANGLES.has(lower) && INSIDE.test(value)
}
