/** The number of results that are kept. */
const MOST = 500
/** The length of the longest value for which a result is kept. */
const LONGEST = 200

/**
 * A parser that keeps its results for recent values, in constant memory. Of longer values it keeps the last one, which several
 * rules read. Callers share the results.
 */
export function remember<Result>(parse: (value: string) => Result, longest = LONGEST): (value: string) => Result {
  const results = new Map<string, Result>()
  let last: { readonly value: string; readonly result: Result } | undefined
  return (value) => {
    if (value.length > longest) {
      if (last?.value !== value) last = { value, result: parse(value) }
      return last.result
    }
    const known = results.get(value)
    if (known !== undefined) return known
    const result = parse(value)
    if (results.size >= MOST) results.clear()
    results.set(value, result)
    return result
  }
}
