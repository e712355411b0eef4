/** Longer values are rare, and rarely the same. */
const LENGTH_LIMIT = 256
const COUNT_LIMIT = 64

/** Remembers what a pure check returned for the last few values, because most responses of a site have the same ones. */
export function remember(check: (value: string) => string | undefined): (value: string) => string | undefined {
  const known = new Map<string, string | undefined>()
  return (value) => {
    if (value.length > LENGTH_LIMIT) return check(value)
    const before = known.get(value)
    if (before !== undefined || known.has(value)) return before
    const result = check(value)
    if (known.size >= COUNT_LIMIT) known.clear()
    known.set(value, result)
    return result
  }
}
