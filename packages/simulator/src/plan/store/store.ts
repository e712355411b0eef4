/** A value, or a promise of it. */
export type Awaitable<Value> = Value | Promise<Value>

/** The counts of a sequence. */
export interface Hits {
  /** How many requests it has received. */
  readonly hits: number
  /** How many connections they came on. */
  readonly connections: number
}

/** A window of a rate limit. */
export interface Window {
  /** How many requests it has received, with the last one. */
  readonly count: number
  /** The time until it ends, in milliseconds. */
  readonly leftMs: number
}

/**
 * What a simulator remembers between requests. Instances that share a store answer like one. Each method changes the store
 * in one atomic step, and can return a promise. If a method throws or rejects, the request gets a 503.
 */
export interface Store {
  /** Counts a request of a sequence, and the connection that it came on unless that is unknown. Returns the counts with it. */
  hit(key: string, connection: string | undefined): Awaitable<Hits>
  /** The counts of a sequence; zeros for an unknown key. */
  hits(key: string): Awaitable<Hits>
  /** Resets a sequence. */
  forget(key: string): Awaitable<void>
  /** Counts a request in the window of a key, which starts with the first request and lasts for `seconds`. */
  enter(key: string, seconds: number): Awaitable<Window>
  /** The next place in a series of random numbers, from 0. */
  place(series: string): Awaitable<number>
  /** The seed for requests that set none: the first one that was proposed. */
  seed(proposed: string): Awaitable<string>
  /** Resets sequences, windows and series. */
  reset(): Awaitable<void>
  /** Resolves if the store can be used, and rejects otherwise. */
  check(): Awaitable<void>
}

/** A store as planning sees it: its methods return values. */
export type Counters = {
  readonly [Name in keyof Store]: (...parameters: Parameters<Store[Name]>) => Awaited<ReturnType<Store[Name]>>
}
