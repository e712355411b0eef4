import { randomAt } from './random.ts'
import { createRecent, type Recent } from './recent.ts'
import { MemoryStore } from './store/memory-store.ts'
import { recordedCounters } from './store/recorded.ts'
import type { Counters, Store } from './store/store.ts'

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

/** Everything that a simulator remembers. */
export interface State {
  /** The current time, in milliseconds. */
  readonly now: () => number
  /** Where sequences, limits and random series are counted. */
  readonly store: Store
  /** The store as planning sees it. */
  readonly counters: Counters
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
  /** Whether the simulator finishes its requests and stops. */
  draining: boolean
  /** The seed for requests that set none, if this simulator has one of its own. */
  readonly seed: string | undefined
  /** Tells the connections of this simulator from those of others that share its store. */
  readonly instance: string
}

/** An empty state, in memory unless a store is given. Without a seed, every store has its own random series. */
export function createState(
  seed?: string | undefined,
  now: () => number = Date.now,
  store: Store = new MemoryStore(now),
  instance = '',
): State {
  return {
    now,
    store,
    counters: store instanceof MemoryStore ? store : recordedCounters(store, []),
    templates: new Map(),
    recent: createRecent(),
    connections: 0,
    hangs: 0,
    bodyBytes: 0,
    draining: false,
    streams: 0,
    seed,
    instance,
  }
}

/** The name of a connection, which no other simulator uses. */
export function connectionName(state: State, connection: number): string {
  return `${state.instance}.${connection}`
}

/** The secret that nonces are signed with, the same for the same seed. */
export function secretOf(state: State): string {
  return String(randomAt(seedOf(state), -1))
}

/** The next number of a seed's series, from 0 up to 1. The same seed gives the same series after every reset. */
export function draw(state: State, seed: string | undefined): number {
  const series = seed ?? seedOf(state)
  return randomAt(series, state.counters.place(series))
}

function seedOf(state: State): string {
  // Not at creation: workers can't create random numbers before their first request.
  return state.seed ?? state.counters.seed(String(Math.random()))
}
