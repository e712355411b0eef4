/** The number of results that are kept, and the length of the longest value for which one is kept. */
const MOST = 500
const LONGEST = 200

/** A parser that keeps its results for recent values, in constant memory. Callers share the results. */
export function remember<Result>(parse: (value: string) => Result): (value: string) => Result {
  const results = new Map<string, Result>()
  return (value) => {
    if (value.length > LONGEST) return parse(value)
    const known = results.get(value)
    if (known !== undefined) return known
    const result = parse(value)
    if (results.size >= MOST) results.clear()
    results.set(value, result)
    return result
  }
}
