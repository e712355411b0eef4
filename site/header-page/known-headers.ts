import { type ResponseHeader, readResponseHeaders } from '../../packages/inspector/scripts/response-headers.ts'

let known: readonly ResponseHeader[] | undefined

/** The response headers that have a page, by name. Those that we know from memory only have none. */
export function knownHeaders(): readonly ResponseHeader[] {
  known ??= readResponseHeaders().filter(({ evidence }) => evidence !== '?')
  return known
}

let names: ReadonlySet<string> | undefined

/** The path of a header's page; `undefined` if there is none. Words such as `public` are no headers, but `Public` is. */
export function headerPage(name: string): string | undefined {
  names ??= new Set(knownHeaders().map((each) => each.name))
  return names.has(name) ? `/headers/${name.toLowerCase()}` : undefined
}
