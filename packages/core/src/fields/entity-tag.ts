import { trimWhitespace } from './field-value.ts'

/** The parsed value of `If-Match` or `If-None-Match`. */
export interface EntityTagList {
  /** Whether the value is `*`, which matches any current representation. */
  readonly any: boolean
  /** The entity tags as they were sent: `W/"a"`. */
  readonly tags: readonly string[]
  /** The elements that are not entity tags, as they were sent. */
  readonly invalid: readonly string[]
}

const ENTITY_TAG = /^(?:W\/)?"[\x21\x23-\x7e\x80-\xff]*"$/

/**
 * Whether a value is an entity tag. The `W/` of a weak one is case-sensitive.
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc9110#section-8.8.3 | RFC 9110, section 8.8.3}
 */
export function isEntityTag(value: string): boolean {
  return ENTITY_TAG.test(value)
}

/**
 * Parses a list of entity tags.
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc9110#section-13.1.2 | RFC 9110, section 13.1.2}
 */
export function parseEntityTags(value: string): EntityTagList {
  if (trimWhitespace(value) === '*') return { any: true, tags: [], invalid: [] }
  const tags: string[] = []
  const invalid: string[] = []
  let start = 0
  while (start < value.length) {
    const end = endOfElement(value, start)
    const element = trimWhitespace(value.slice(start, end))
    if (isEntityTag(element)) tags.push(element)
    else if (element !== '') invalid.push(element)
    start = end + 1
  }
  return { any: false, tags, invalid }
}

/** Whether an entity tag is weak: the representations that share it may differ in ways that do not matter. */
export function isWeak(tag: string): boolean {
  return tag.startsWith('W/')
}

/**
 * Whether two entity tags match by weak comparison, which ignores the `W/` of a weak tag.
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc9110#section-8.8.3.2 | RFC 9110, section 8.8.3.2}
 */
export function matchesWeakly(one: string, other: string): boolean {
  return one.replace(/^W\//, '') === other.replace(/^W\//, '')
}

/**
 * Whether two entity tags match by strong comparison: they are equal and neither is weak.
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc9110#section-8.8.3.2 | RFC 9110, section 8.8.3.2}
 */
export function matchesStrongly(one: string, other: string): boolean {
  return one === other && !isWeak(one)
}

/** The index at which the element ends. A backslash escapes nothing, because an entity tag is not a quoted string. */
function endOfElement(text: string, from: number): number {
  let quoted = false
  for (let index = from; index < text.length; index++) {
    if (text[index] === '"') quoted = !quoted
    else if (text[index] === ',' && !quoted) return index
  }
  return text.length
}
