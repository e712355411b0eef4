/** Header fields of a response: a fetch `Headers`, or a record whose names may have any case. */
export type ResponseHeaders = { get(name: string): unknown } | Readonly<Record<string, unknown>>

/** The value of a field whose name is given in lower case, its lines joined by commas (RFC 9110, section 5.2); else `''`. */
export function findField(name: string, headers: ResponseHeaders = {}): string {
  const { get } = headers
  const value =
    typeof get === 'function'
      ? get.call(headers, name)
      : Object.entries(headers).find(([key]) => key.toLowerCase() === name)?.[1]
  return String(value ?? '')
}
