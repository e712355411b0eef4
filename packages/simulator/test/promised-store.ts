import { MemoryStore } from '../src/plan/store/memory-store.ts'
import type { Store } from '../src/plan/store/store.ts'

/** A store in memory that returns promises, like one on a network, and fails while `down` is set. */
export interface PromisedStore extends Store {
  readonly memory: MemoryStore
  down: boolean
  /** How often it was called. */
  calls: number
}

/** Creates such a store. */
export function createPromisedStore(now?: () => number): PromisedStore {
  const memory = new MemoryStore(now)
  async function call<Value>(action: () => Value): Promise<Value> {
    store.calls++
    await new Promise((resolve) => setImmediate(resolve))
    if (store.down) throw new Error('connect ECONNREFUSED')
    return action()
  }
  const store: PromisedStore = {
    memory,
    down: false,
    calls: 0,
    // A copy, as from a network.
    hit: (key, connection) => call(() => ({ ...memory.hit(key, connection) })),
    hits: (key) => call(() => ({ ...memory.hits(key) })),
    forget: (key) => call(() => memory.forget(key)),
    enter: (key, seconds) => call(() => memory.enter(key, seconds)),
    place: (series) => call(() => memory.place(series)),
    seed: (proposed) => call(() => memory.seed(proposed)),
    reset: () => call(() => memory.reset()),
    check: () => call(() => memory.check()),
  }
  return store
}
