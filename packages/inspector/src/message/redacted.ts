/** Headers in which `<NAME>` can be a value, so that only a placeholder alone counts. */
const WITH_ANGLES: ReadonlySet<string> = new Set(['link', 'set-cookie'])
const STRIPPED = /\[\d+ bytes were stripped\]/
const ALONE =
  /^(?:<[A-Z][A-Z\d _-]{2,}>|<<[^<>]{1,60}>>|[[<(](?:filtered|hidden|masked|redacted|removed|sanitized|stripped)[\])>]|\*{3,})$/i
const INSIDE = /<[A-Z][A-Z\d_-]{2,}>/

/**
 * Whether a recorder has replaced a header value or a part of it, so that it isn't what the server sent:
 * `[88 bytes were stripped]`, `<ACCESS_TOKEN>`, `[REDACTED]`.
 */
export function isRedacted(name: string, value: string): boolean {
  return ALONE.test(value) || STRIPPED.test(value) || (!WITH_ANGLES.has(name.toLowerCase()) && INSIDE.test(value))
}
