/** Tags that were registered before the grammar, and that it doesn't cover. */
const IRREGULAR =
  /^(?:en-gb-oed|i-(?:ami|bnn|default|enochian|hak|klingon|lux|mingo|navajo|pwn|tao|tay|tsu)|sgn-(?:be-fr|be-nl|ch-de))$/i

/**
 * Whether a text is a well-formed language tag. Whether its parts are registered is not checked.
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc5646#section-2.1 | RFC 5646, section 2.1}
 */
export function isLanguageTag(text: string): boolean {
  if (IRREGULAR.test(text)) return true
  const parts = text.split('-')
  if (!parts.every((part) => /^[a-z\d]{1,8}$/i.test(part))) return false
  const [language = '', ...rest] = parts
  if (/^x$/i.test(language)) return rest.length > 0
  if (!/^[a-z]{2,8}$/i.test(language)) return false
  let at = 0
  const takes = (pattern: RegExp) => {
    const found = pattern.test(rest[at] ?? '')
    if (found) at++
    return found
  }
  // Extended languages follow a short language only.
  if (language.length < 4) for (let count = 0; count < 3 && takes(/^[a-z]{3}$/i); count++);
  takes(/^[a-z]{4}$/i)
  takes(/^(?:[a-z]{2}|\d{3})$/i)
  while (takes(/^(?:[a-z\d]{5,8}|\d[a-z\d]{3})$/i));
  while (takes(/^[a-wyz\d]$/i)) {
    if (!takes(/^[a-z\d]{2,8}$/i)) return false
    while (takes(/^[a-z\d]{2,8}$/i));
  }
  return at === rest.length || (/^x$/i.test(rest[at] ?? '') && at + 1 < rest.length)
}
