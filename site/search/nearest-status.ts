/** For a query that is only an unknown code, such as `HTTP 477`: the code, and the first of its class. */
export function nearestStatus(query: string): { readonly asked: string; readonly code: string } | undefined {
  const asked = /^\s*(?:http\s+|status\s+|error\s+)*([1-5]\d\d)\s*$/i.exec(query)?.[1]
  return asked === undefined ? undefined : { asked, code: `${asked[0]}00` }
}
