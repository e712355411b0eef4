/**
 * The milliseconds of processor time that a call takes: the least of up to four runs, as soon as one takes no more than
 * `enough`. Other processes don't count, but the collection of garbage that other tests left does.
 */
export function processorTime(call: () => unknown, enough = 0): number {
  let least = Number.POSITIVE_INFINITY
  for (let run = 0; run < 4 && least > enough; run++) {
    const before = now()
    call()
    least = Math.min(least, now() - before)
  }
  return least
}

/** Milliseconds of processor time so far. Browsers and workerd don't count it, so there it is the clock. */
function now(): number {
  try {
    const { user, system } = process.cpuUsage()
    return (user + system) / 1000
  } catch {
    return performance.now()
  }
}
