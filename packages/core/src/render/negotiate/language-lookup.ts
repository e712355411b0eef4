import { parseWeightedList } from '../../fields/lists/weighted-list.ts'

/** The language preferences of a request. */
export interface LanguagePreferences {
  /** The tags that it accepts, in lower case, the preferred one first. */
  readonly tags: readonly string[]
  /** The tags that it refuses, `de;q=0`. */
  readonly refused: ReadonlySet<string>
  /** Whether it accepts any other language: `*`. */
  readonly any: boolean
}

/** Longer than any tag of a real language. It keeps lookups short. */
const TAG_LIMIT = 64

/** Whether a value has the form of a language tag: `de`, `zh-Hant-TW`. */
export function isLanguageTag(value: unknown): value is string {
  return typeof value === 'string' && value.length <= TAG_LIMIT && /^[a-z]{1,8}(?:-[a-z\d]{1,8})*$/i.test(value)
}

/**
 * Parses `Accept-Language`. Members that are not language ranges are skipped.
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc9110#section-12.5.4 | RFC 9110, section 12.5.4}
 */
export function readLanguages(acceptLanguage: string): LanguagePreferences {
  const { ranges } = parseWeightedList(acceptLanguage)
  const accepted = ranges.filter(({ weight }) => weight > 0).sort((a, b) => b.weight - a.weight)
  const refused = ranges.filter(({ range, weight }) => weight === 0 && isLanguageTag(range)).map(({ range }) => range)
  return {
    tags: accepted.map(({ range }) => range).filter(isLanguageTag),
    refused: new Set(refused),
    any: accepted.some(({ range }) => range === '*'),
  }
}

/**
 * Finds the best of the available tags: the first range that equals one of them, or else each range shortened from its
 * end. The language of the untranslated texts is always available. Returns `undefined` if it is the best match, or if
 * nothing matches.
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc4647#section-3.4 | RFC 4647, section 3.4}
 */
export function lookUpLanguage(
  preferences: LanguagePreferences,
  available: readonly string[],
  byDefault: string,
): string | undefined {
  const { tags, refused, any } = preferences
  const byLowerCase = new Map(available.map((tag) => [tag.toLowerCase(), tag]))
  for (const range of tags) {
    for (let tag = range; tag !== ''; tag = shorten(tag)) {
      if (refused.has(tag)) break
      const found = byLowerCase.get(tag)
      if (found !== undefined) return found
      if (tag === byDefault) return undefined
    }
  }
  if (!any || !isRefused(byDefault, refused)) return undefined
  // Any language except that of the untranslated texts.
  return available.find((tag) => !isRefused(tag.toLowerCase(), refused))
}

/** Removes the last subtag, and the single letter that would then end the tag. */
function shorten(tag: string): string {
  const shorter = tag.slice(0, Math.max(tag.lastIndexOf('-'), 0))
  return shorter.at(-2) === '-' ? shorter.slice(0, -2) : shorter
}

function isRefused(tag: string, refused: ReadonlySet<string>): boolean {
  for (let shorter = tag; shorter !== ''; shorter = shorten(shorter)) if (refused.has(shorter)) return true
  return false
}
