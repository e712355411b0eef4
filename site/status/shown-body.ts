/** The members of a problem document that come before those of the simulator. */
const FIRST = /^ {2}"(?:type|title|status)":/

/** The lines of a body: those that a page shows, those that it folds, and the end. */
export interface ShownBody {
  readonly first: readonly string[]
  readonly folded: readonly string[]
  /** What is folded: `6 more: class, meaning, …`. */
  readonly name: string
  readonly end: readonly string[]
}

/** Folds what of a body is of less interest, if that is long enough. JSON is indented. */
export function shownBody(body: string): ShownBody {
  const json = indented(body)
  const texts = (json ?? body.trimEnd()).split(/\r?\n/)
  const from = json === undefined ? 24 : texts.findLastIndex((text) => FIRST.test(text)) + 1
  const to = texts.length - (json === undefined ? 0 : 1)
  if (from === 0 || to - from < 4) return { first: texts, folded: [], name: '', end: [] }
  return {
    first: texts.slice(0, from),
    folded: texts.slice(from, to),
    name: restName(texts.slice(from), json !== undefined),
    end: texts.slice(to),
  }
}

function restName(texts: readonly string[], isJson: boolean): string {
  if (!isJson) return `${texts.length} more lines`
  const members = texts.flatMap((text) => /^ {2}"([^"]+)":/.exec(text)?.[1] ?? [])
  return `${members.length} more: ${members.join(', ')}`
}

/** JSON on several lines; a list of two strings, such as a header, stays on one. */
function indented(body: string): string | undefined {
  try {
    return JSON.stringify(JSON.parse(body), null, 2).replace(
      /\[\s+("(?:[^"\\]|\\.)*"),\s+("(?:[^"\\]|\\.)*")\s+\]/g,
      '[$1, $2]',
    )
  } catch {
    return undefined
  }
}
