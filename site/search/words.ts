/** The words of a text in lower case; a name such as `Retry-After` also counts as its parts. */
export function wordsOf(text: string): string[] {
  return [
    ...text
      .toLowerCase()
      .replaceAll('\u2019', "'")
      .matchAll(/[\p{L}\p{N}'@]+(?:[-_./][\p{L}\p{N}']+)*/gu),
  ].flatMap(([word]) => (/[-_./]/.test(word) ? [word, ...word.split(/[-_./]/)] : [word]))
}

/** Words that a question has and an answer lacks. */
const FILLERS = new Set(
  'a an the is are do does i my me to of for in on it what which why how when should vs or and http status code codes mean meaning'.split(
    ' ',
  ),
)

/** The words of a query that say what it is about; all of them if none does. */
export function queryWords(query: string): string[] {
  const words = query
    .toLowerCase()
    .replaceAll('\u2019', "'")
    .split(/[^\p{L}\p{N}'@_./-]+/u)
    .map((word) => word.replace(/^[-_./']+|[-_./']+$/g, ''))
    .filter((word) => word !== '')
  const telling = words.filter((word) => !FILLERS.has(word))
  return telling.length > 0 ? telling : words
}

/** The fewest letters of a word in which a typo is looked for: `rate` and `date` are different words. */
const FUZZY = 5

/** Whether two words differ by one letter that was added, left out, or swapped with another or its neighbour. */
export function isTypo(typed: string, word: string): boolean {
  if (typed.length < FUZZY || Math.abs(typed.length - word.length) > 1 || /\d/.test(typed)) return false
  let start = 0
  while (start < typed.length && typed[start] === word[start]) start++
  let end = 0
  while (end < Math.min(typed.length, word.length) - start && typed.at(-1 - end) === word.at(-1 - end)) end++
  const left = typed.slice(start, typed.length - end)
  const right = word.slice(start, word.length - end)
  if (left.length <= 1 && right.length <= 1) return true
  return left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0]
}
