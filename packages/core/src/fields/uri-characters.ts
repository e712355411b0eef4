/**
 * Whether a text has only characters that a URI reference may have, with complete percent-encodings: what keeps it from
 * breaking out of a field. It costs next to nothing, so it is asked where problems are made.
 */
export function hasUriCharacters(text: unknown): text is string {
  return typeof text === 'string' && !/[^\w\-.~:/?#[\]@!$&'()*+,;=%]|%(?![\da-f]{2})/i.test(text)
}
