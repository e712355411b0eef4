/** The members of a fetch `Request` that are read. */
export interface FetchRequest {
  readonly method: string
  readonly url: string
  readonly headers: { get(name: string): string | null }
}

/** The members of a fetch `Headers` that are used to move headers already set to the new response. */
export interface EarlierFields {
  get(name: string): string | null
  delete(name: string): void
  forEach(action: (value: string, name: string) => void): void
}

/** The members of every fetch `Response`: the return type if neither the DOM's nor Node's types are installed. */
export interface FetchResponse {
  readonly status: number
  readonly headers: { get(name: string): string | null }
  text(): Promise<string>
}

/** The `Response` of the installed types: the DOM's, Node's, Bun's, Deno's or a worker's. */
export type GlobalResponse = typeof globalThis extends { Response: { prototype: infer Given } } ? Given : FetchResponse
