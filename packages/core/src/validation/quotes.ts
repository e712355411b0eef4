/** The maximum number of input values that are searched for, and their depth. Beyond it, a text counts as quoting the input. */
const VALUE_LIMIT = 1000
const DEPTH_LIMIT = 16

/**
 * Whether a text quotes a value, or a value inside it, ignoring case. A value of one or two characters must stand
 * alone. A value that was truncated, translated or computed can't be detected.
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

/** Not a literal: V8 would read its Unicode classes when the module loads, which takes a tenth of the load time. */
function isLetter(character: string | undefined): boolean {
  return character !== undefined && /[\p{L}\p{N}]/u.test(character)
}
