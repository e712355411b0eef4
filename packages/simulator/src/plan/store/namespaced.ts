import { sha256 } from '@noble/hashes/sha2'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils'
import type { Counters } from './store.ts'

/** The key of a caller: two callers can use the same key and don't count each other's requests. */
export function callerKey(caller: string, key: string): string {
  // A hash, because the caller can be named by a credential, which must not be stored.
  return `${bytesToHex(sha256(utf8ToBytes(caller))).slice(0, 32)}:${key}`
}

/** A store whose keys belong to one caller. */
export function namespacedCounters(counters: Counters, caller: string): Counters {
  return {
    hit: (key, connection) => counters.hit(callerKey(caller, key), connection),
    hits: (key) => counters.hits(callerKey(caller, key)),
    forget: (key) => counters.forget(callerKey(caller, key)),
    enter: (key, seconds) => counters.enter(callerKey(caller, key), seconds),
    place: (series) => counters.place(callerKey(caller, series)),
    seed: (proposed) => counters.seed(proposed),
    reset: () => counters.reset(),
    check: () => counters.check(),
  }
}
