/** What of a fetch `Request` is looked at. */
export interface FetchRequest {
  readonly method: string
  readonly url: string
  readonly headers: { get(name: string): string | null }
}

/** What of a fetch `Headers` that a response has so far is looked at and changed. */
export interface EarlierFields {
  get(name: string): string | null
  delete(name: string): void
  forEach(action: (value: string, name: string) => void): void
}

/** What any fetch `Response` has: the return type where neither the DOM's nor Node's types are there. */
export interface FetchResponse {
  readonly status: number
  readonly headers: { get(name: string): string | null }
  text(): Promise<string>
}

/** The `Response` of the surrounding types: the DOM's, Node's, Bun's, Deno's or a worker's. */
export type GlobalResponse = typeof globalThis extends { Response: { prototype: infer Given } } ? Given : FetchResponse
