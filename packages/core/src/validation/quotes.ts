/** How many values of the input are looked for, and how deep: beyond, the text counts as quoting it. */
const VALUE_LIMIT = 1000
const DEPTH_LIMIT = 16

/**
 * Whether a text quotes a value, or a value inside it, as it is or in another case. A value of one or two characters has
 * to stand by itself. What was cut, translated or computed from the input cannot be told.
 */
export function quotes(text: string, value: unknown): boolean {
  const words = text.toLowerCase()
  let left = VALUE_LIMIT
  function holds(part: unknown, depth: number): boolean {
    if (typeof part === 'object' && part !== null) {
      return depth > DEPTH_LIMIT || Object.values(part).some((each) => holds(each, depth + 1))
    }
    if (left-- === 0) return true
    const isTold = typeof part === 'string' || typeof part === 'number' || typeof part === 'bigint'
    return isTold && includes(words, String(part).trim().toLowerCase())
  }
  return holds(value, 0)
}

function includes(words: string, value: string): boolean {
  if (value === '') return false
  if (value.length > 2) return words.includes(value)
  for (let at = words.indexOf(value); at >= 0; at = words.indexOf(value, at + 1)) {
    if (!isLetter(words[at - 1]) && !isLetter(words[at + value.length])) return true
  }
  return false
}

/** No literal: V8 reads a literal's classes of Unicode when the module is loaded, a tenth of the module's time. */
function isLetter(character: string | undefined): boolean {
  return character !== undefined && /[\p{L}\p{N}]/u.test(character)
}
