/** Headers in which `<NAME>` can be a value, so that only a placeholder alone counts. */
const WITH_ANGLES: ReadonlySet<string> = new Set(['link', 'set-cookie'])
const CREDENTIALS: ReadonlySet<string> = new Set(['authorization', 'proxy-authorization', 'cookie'])
/** `Bearer sk-****ab12`, `<OAuth *****>`: a part of credentials is masked. */
const MASKED = /\*{3}|\u2026/
const STRIPPED = /\[\d+ bytes were stripped\]/
/** A word can precede a placeholder: `Bearer [REDACTED]`, `Cookie <SECRET>`. */
const ALONE =
  /^(?:\w+ )?(?:<[A-Z][A-Z\d _-]{2,}>|<<[^<>]{1,60}>>|[[<(](?:filtered|hidden|masked|redacted|removed|sanitized|stripped)[\])>]|\*{3,})$/i
/** `[...]`, `ntn_...`: a value that was cut off. */
const CUT = /^(?:\w*(?:\.{3}|\u2026)|\[(?:\.{3}|\u2026)\])$/
/** `Tue, 29 Jan 2019 05` and `Tue`: cut off at the colon or the comma, where a recorder looked for the end of a name or an item. */
const CUT_DATE = /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)(?:, \d{2} \w{3} \d{4} \d{2})?$/
/** `STS-XXX`, `CSP-FILTERED`, `REDACTED`: capitals only, unlike a value of any header. */
const CAPITALS = /^(?:[A-Z][A-Z-]*-)?(?:FILTERED|MASKED|REDACTED|SANITIZED|XXX)$/
/** A template of a cassette: `ENV[api_key]`, `<%= token %>`. */
const TEMPLATE = /^(?:\w+ )?(?:ENV\[\w+\]|<%=.*%>)$/
/** `<ACCESS_TOKEN>`, `<api_key>`, `<User_Token>`: a name with small letters has an underscore, unlike an element of HTML. */
const INSIDE = /<[A-Z][A-Z\d_-]{2,}>|<[A-Za-z]+_\w+>|<<\w{3,}>>/
/** A placeholder as a part of a link: `<https://a.example/?token=<TOKEN>&page=2>`. */
const IN_LINK = /[^\s,<](?:<[A-Z][A-Z\d_-]{2,}>|<[A-Za-z]+_\w+>)/
/** A placeholder as the value of a parameter: `max-age=REDACTED`, `v="[REDACTED]"`. */
const PARAMETER =
  /="?(?:(?:FILTERED|MASKED|REDACTED|SANITIZED)|\[(?:FILTERED|MASKED|REDACTED|SANITIZED)\])"?(?:[;, ]|$)/
/** A template or a placeholder as a part of a text: `{"start":<%= start %>}`, `{"enabled": <API_ENABLED>}`. */
const IN_TEXT = /<%=|<[A-Z\d]+_[A-Z\d_]+>/
/** `{API_KEY}`: a name in braces has an underscore, unlike an expression of a template. */
const BRACES = /\{[A-Z\d]+_[A-Z\d_]+\}/

/**
 * Whether a recorder has replaced a part of a header's name, its value or a part of it, so that it isn't what the server sent:
 * `[88 bytes were stripped]`, `<ACCESS_TOKEN>`, `{API_KEY}`, `[REDACTED]`, `STS-XXX`, `[...]`, `DUMMY_SET_COOKIE`.
 */
export function isRedacted(name: string, value: string): boolean {
  if (isPlaceholder(value) || CUT_DATE.test(value) || STRIPPED.test(value) || BRACES.test(value)) return true
  if (value.includes('<%=') || IN_TEXT.test(name)) return true
  const lower = name.toLowerCase()
  // The name of the header in place of its value.
  const label = value.toLowerCase().replaceAll('-', '_')
  const named = `_${lower.replaceAll('-', '_')}`
  if (label.endsWith(named) && /^[a-z]+$/.test(label.slice(0, -named.length))) return true
  if (CREDENTIALS.has(lower) && MASKED.test(value)) return true
  if (lower === 'link') return IN_LINK.test(value)
  // The other attributes of a cookie can be real.
  if (lower !== 'set-cookie' && PARAMETER.test(value)) return true
  return !WITH_ANGLES.has(lower) && INSIDE.test(value)
}

/** Whether a filter can have replaced a part of a body. */
export function isRedactedText(text: string): boolean {
  return IN_TEXT.test(text)
}

/** Whether a whole value is a placeholder of a recorder: `[REDACTED]`, `SANITIZED`, `<TOKEN>`, `ENV[api_key]`, `...`. */
export function isPlaceholder(value: string): boolean {
  return ALONE.test(value) || CUT.test(value) || TEMPLATE.test(value) || CAPITALS.test(value)
}
