import { LIMITS } from '../request/limits.ts'
import { BoundedMap } from './bounded-map.ts'
import type { Counters, Hits, Window } from './store.ts'

/** How far a sequence has come. */
interface Sequence {
  hits: number
  connections: number
  /** The last connections. */
  readonly known: Set<string>
}

/** A window that has begun. */
interface Begun {
  /** The start time, in milliseconds. */
  readonly start: number
  count: number
}

/** The default store: memory of this process, bounded. */
export class MemoryStore implements Counters {
  readonly sequences: BoundedMap<Sequence> = new BoundedMap(LIMITS.keys)
  readonly windows: BoundedMap<Begun> = new BoundedMap(LIMITS.keys)
  readonly #series: BoundedMap<number> = new BoundedMap(LIMITS.keys)
  readonly #now: () => number
  #seed: string | undefined

  constructor(now: () => number = Date.now) {
    this.#now = now
  }

  hit(key: string, connection: string | undefined): Hits {
    const sequence = this.sequences.get(key) ?? { hits: 0, connections: 0, known: new Set() }
    const { known } = sequence
    if (connection !== undefined && !known.has(connection)) {
      sequence.connections++
      known.add(connection)
      if (known.size > LIMITS.connections) known.delete(known.values().next().value as string)
    }
    sequence.hits++
    this.sequences.set(key, sequence)
    return sequence
  }

  hits(key: string): Hits {
    return this.sequences.get(key) ?? { hits: 0, connections: 0 }
  }

  forget(key: string): void {
    this.sequences.delete(key)
  }

  enter(key: string, seconds: number): Window {
    const time = this.#now()
    const length = seconds * 1000
    let window = this.windows.get(key)
    if (window === undefined || time >= window.start + length) window = { start: time, count: 0 }
    window.count++
    this.windows.set(key, window)
    return { count: window.count, leftMs: window.start + length - time }
  }

  place(series: string): number {
    const place = this.#series.get(series) ?? 0
    this.#series.set(series, place + 1)
    return place
  }

  seed(proposed: string): string {
    this.#seed ??= proposed
    return this.#seed
  }

  reset(): void {
    this.sequences.clear()
    this.windows.clear()
    this.#series.clear()
  }

  check(): void {}
}
