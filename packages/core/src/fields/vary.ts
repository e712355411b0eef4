import { splitList } from './lists/list.ts'

/**
 * Merges values of `Vary` into one: each name once, ignoring case, in order; `*` replaces all others. Returns
 * `undefined` if there are no names.
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc9110#section-12.5.5 | RFC 9110, section 12.5.5}
 */
export function mergeVary(...values: readonly unknown[]): string | undefined {
  const names = new Map<string, string>()
  for (const value of values.flat()) {
    if (typeof value !== 'string') continue
    for (const name of splitList(value)) {
      if (name === '*') return '*'
      if (!names.has(name.toLowerCase())) names.set(name.toLowerCase(), name)
    }
  }
  return names.size === 0 ? undefined : [...names.values()].join(', ')
}
