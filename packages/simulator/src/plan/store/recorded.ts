import { Refusal } from '../request/refusal.ts'
import type { Awaitable, Counters, Store } from './store.ts'

/** What a store returned to one request so far, in order. */
export type Answers = { readonly value: unknown; readonly failed: boolean }[]

/** Thrown where planning needs a value that the store has only promised. */
export class Pending {
  /** Resolves when the value is among the answers. Never rejects. */
  readonly recorded: Promise<void>

  constructor(recorded: Promise<void>) {
    this.recorded = recorded
  }
}

/**
 * Runs planning, which is synchronous, with a store that can return promises. Where one is returned, planning stops, and
 * starts again when the promise has settled. The store is not called again for what it has answered already, so it counts
 * each request once. Without promises, the result isn't one either.
 */
export function withRecorded<Result>(store: Store, action: (counters: Counters) => Result): Awaitable<Result> {
  const answers: Answers = []
  function attempt(): Awaitable<Result> {
    try {
      return action(recordedCounters(store, answers))
    } catch (error) {
      if (error instanceof Pending) return error.recorded.then(attempt)
      throw error
    }
  }
  return attempt()
}

/** A store whose methods return what was answered, or ask and throw {@link Pending}. A failure is thrown as a 503. */
export function recordedCounters(store: Store, answers: Answers): Counters {
  let at = 0
  function ask<Value>(call: () => Awaitable<Value>): Value {
    if (at === answers.length) {
      try {
        const value = call()
        if (isPromise(value)) throw new Pending(Promise.resolve(value).then(succeed, fail))
        succeed(value)
      } catch (error) {
        if (error instanceof Pending) throw error
        fail()
      }
    }
    const { value, failed } = answers[at++] as Answers[number]
    if (failed) throw unavailable()
    return value as Value
  }
  function succeed(value: unknown): void {
    answers.push({ value, failed: false })
  }
  function fail(): void {
    answers.push({ value: undefined, failed: true })
  }
  return {
    hit: (key, connection) => ask(() => store.hit(key, connection)),
    hits: (key) => ask(() => store.hits(key)),
    forget: (key) => ask(() => store.forget(key)),
    enter: (key, seconds) => ask(() => store.enter(key, seconds)),
    place: (series) => ask(() => store.place(series)),
    seed: (proposed) => ask(() => store.seed(proposed)),
    reset: () => ask(() => store.reset()),
    check: () => ask(() => store.check()),
  }
}

function isPromise<Value>(value: Awaitable<Value>): value is Promise<Value> {
  return typeof (value as { then?: unknown } | undefined)?.then === 'function'
}

function unavailable(): Refusal {
  return new Refusal(
    503,
    'store',
    "The store of sequences, limits and random series doesn't answer, so this request can't be counted. Try it again when /readyz answers 200.",
    ['Retry-After', '1'],
  )
}
