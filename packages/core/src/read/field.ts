/** The headers of a response: a fetch `Headers`, a `Map`, or a record. Names may have any case. */
export type ResponseHeaders = { get(name: string): unknown } | Readonly<Record<string, unknown>>

/** The value of a header, its lines joined by commas (RFC 9110, section 5.2), or `''`. Pass the name in lower case. */
export function findField(name: string, headers: ResponseHeaders | null | undefined): string {
  const given = headers ?? {}
  const { get } = given
  // A `Headers` ignores case. A `Map` does not, so it is searched like a list of pairs.
  const direct: unknown = typeof get === 'function' ? get.call(given, name) : undefined
  if (direct != null) return String(direct)
  const entries = Symbol.iterator in given ? [...(given as Iterable<[unknown, unknown]>)] : Object.entries(given)
  const found = entries.find(([key, value]) => String(key).toLowerCase() === name && value != null)
  return String(found?.[1] ?? '')
}
