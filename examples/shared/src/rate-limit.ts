export interface RateLimitOptions {
  /** How many calls are allowed in a window. */
  readonly limit: number
  readonly windowMs: number
  /** A clock in milliseconds. */
  readonly now?: (() => number) | undefined
}

/** Counts calls and returns the seconds to wait, 0 if the call is allowed. A window begins with its first call. */
export function createRateLimit({ limit, windowMs, now = () => performance.now() }: RateLimitOptions): () => number {
  let end = Number.NEGATIVE_INFINITY
  let count = 0
  return function secondsToWait() {
    const time = now()
    if (time >= end) {
      end = time + windowMs
      count = 0
    }
    count += 1
    return count <= limit ? 0 : (end - time) / 1000
  }
}
