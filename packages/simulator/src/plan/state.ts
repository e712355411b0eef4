import { randomAt } from './random.ts'
import { createRecent, type Recent } from './recent.ts'
import { LIMITS } from './request/limits.ts'

/** How far a sequence has come. */
export interface Sequence {
  hits: number
  /** How many connections the hits came on. */
  connections: number
  readonly known: Set<number>
}

/** A window of a rate limit. */
interface Window {
  /** The start time, in milliseconds. */
  readonly start: number
  /** How many requests it has so far. */
  count: number
}

/** A plan whose body differs from request to request only in the echo at its end. */
interface Template {
  readonly phrase: string
  /** The headers except Content-Length. */
  readonly fields: readonly string[]
  /** The body before the echo. */
  readonly head: string
}

/** Templates by method and status. */
export type Templates = Map<string, (Template | undefined)[]>

/** Everything that a simulator remembers, in memory and bounded. */
export interface State {
  /** The current time, in milliseconds. */
  readonly now: () => number
  readonly sequences: BoundedMap<Sequence>
  readonly windows: BoundedMap<Window>
  /** How many random numbers were taken from each seed. */
  readonly draws: BoundedMap<number>
  /** Plans that never change. */
  readonly templates: Templates
  /** The last requests whose plans never change. */
  readonly recent: Recent
  /** How many connections were opened so far; the server counts them. */
  connections: number
  /** How many connections hang now; the writer counts them. */
  hangs: number
  /** How many bytes of request bodies are held now; the server counts them. */
  bodyBytes: number
  /** How many streams and WebSockets are open now; the writer counts them. */
  streams: number
  /** The seed for requests that set none. */
  seed: string | undefined
}

/** An empty state. Without a seed, every simulator has its own random series. */
export function createState(seed?: string | undefined, now: () => number = Date.now): State {
  return {
    now,
    sequences: new BoundedMap(LIMITS.keys),
    windows: new BoundedMap(LIMITS.keys),
    draws: new BoundedMap(LIMITS.keys),
    templates: new Map(),
    recent: createRecent(),
    connections: 0,
    hangs: 0,
    bodyBytes: 0,
    streams: 0,
    seed,
  }
}

/** Resets sequences, limits and random series. Connections that hang stay counted. */
export function resetState(state: State): void {
  state.sequences.clear()
  state.windows.clear()
  state.draws.clear()
}

/** The secret that nonces are signed with, the same for the same seed. */
export function secretOf(state: State): string {
  return String(randomAt(seedOf(state), -1))
}

/** The next number of a seed's series, from 0 up to 1. The same seed gives the same series after every reset. */
export function draw(state: State, seed: string | undefined): number {
  const key = seed ?? seedOf(state)
  const count = state.draws.get(key) ?? 0
  state.draws.set(key, count + 1)
  return randomAt(key, count)
}

function seedOf(state: State): string {
  // Not at creation: workers can't create random numbers before their first request.
  state.seed ??= String(Math.random())
  return state.seed
}

/** A map that, when full, drops the key that was set least recently. */
export class BoundedMap<Value> extends Map<string, Value> {
  readonly limit: number

  constructor(limit: number) {
    super()
    this.limit = limit
  }

  override set(key: string, value: Value): this {
    this.delete(key)
    if (this.size >= this.limit) this.delete(this.keys().next().value as string)
    return super.set(key, value)
  }
}
