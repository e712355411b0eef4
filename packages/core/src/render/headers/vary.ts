/**
 * Values of `Vary` as one: each name once, whatever its case, in order; `*` stands for all. `undefined` when there is
 * none.
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc9110#section-12.5.5 | RFC 9110, section 12.5.5}
 */
export function mergeVary(...values: readonly unknown[]): string | undefined {
  const names = new Map<string, string>()
  for (const value of values.flat()) {
    if (typeof value !== 'string') continue
    for (const part of value.split(',')) {
      const name = part.trim()
      if (name === '*') return '*'
      if (name !== '' && !names.has(name.toLowerCase())) names.set(name.toLowerCase(), name)
    }
  }
  return names.size === 0 ? undefined : [...names.values()].join(', ')
}

/** The `Vary` of a problem: what it varies on itself, and what was negotiated. */
export function varyOn(own: readonly string[] | undefined, format: boolean, language: boolean): string | undefined {
  const onFormat = format ? 'Accept' : undefined
  if (own === undefined && !language) return onFormat
  return mergeVary(own, onFormat, language ? 'Accept-Language' : undefined)
}
