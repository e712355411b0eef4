/** Counts by key, in a fixed number of columns. */
export type Row = readonly number[]

interface Entry {
  readonly counts: number[]
  /** How much the entry may have counted before it was added for the last time. */
  readonly before: number
}

/**
 * How many keys are counted, which are more than are listed. Keys that come in turn, such as the hosts of a crawl, would
 * otherwise push each other out, and each would begin at 1 again. They take about 20 MB.
 */
const KEPT = 50_000

/** The keys with the highest counts. */
export interface Top {
  /** In alphabetical order. */
  readonly rows: readonly (readonly [key: string, counts: Row])[]
  /** The counts of all other keys. */
  readonly other: Row
  /** How much more than its row any key can have counted, with or without a row; 0 if every key has a row and is exact. */
  readonly unlisted: number
}

/**
 * Counts keys in constant memory. Up to `kept` keys are exact. Then the smaller half moves into `other`, so sums stay exact,
 * and a dropped key that comes again can have a count that is too low, but not by more than `unlisted`. A key that comes often is
 * kept wherever it first appears, because new keys rank as high as what was dropped (the space-saving algorithm).
 */
export class TopCounts {
  readonly #limit: number
  readonly #columns: number
  readonly #kept: number
  readonly #entries = new Map<string, Entry>()
  readonly #other: number[]
  /** The highest rank that was dropped. */
  #dropped = 0
  /** The sum of what other counts, which were added to these, did not list of a key. */
  #unlisted = 0

  constructor(limit: number, columns: number, kept = KEPT) {
    this.#limit = limit
    this.#kept = kept
    this.#columns = columns
    this.#other = new Array<number>(columns).fill(0)
  }

  /** Adds to one column of a key. */
  add(key: string, column: number, count: number): void {
    let entry = this.#entries.get(key)
    if (entry === undefined) {
      // Keys are dropped in batches, because ranking them takes time.
      if (this.#entries.size >= this.#kept) this.#dropSmallest()
      entry = { counts: new Array<number>(this.#columns).fill(0), before: this.#dropped }
      // The key can be a slice of the whole input, which would stay in memory with it.
      this.#entries.set(` ${key}`.slice(1), entry)
    }
    entry.counts[column] = (entry.counts[column] ?? 0) + count
  }

  /** Adds to what isn't counted by key. */
  addOther(column: number, count: number): void {
    this.#other[column] = (this.#other[column] ?? 0) + count
  }

  /** Adds to how much any key can lack, for counts whose rows are added here. */
  addUnlisted(count: number): void {
    this.#unlisted += count
  }

  /** The keys with the highest counts. */
  top(limit = this.#limit): Top {
    const all = [...this.#entries]
    if (all.length > limit) all.sort(([a, one], [b, other]) => sum(other.counts) - sum(one.counts) || (a < b ? -1 : 1))
    const rows = all.slice(0, limit).map(([key, { counts }]) => [key, counts] as const)
    const other = [...this.#other]
    let unlisted = this.#dropped
    for (const [, entry] of all.slice(limit)) {
      addTo(other, entry.counts)
      unlisted = Math.max(unlisted, rankOf(entry))
    }
    return { rows: rows.sort(([a], [b]) => (a < b ? -1 : 1)), other, unlisted: this.#unlisted + unlisted }
  }

  #dropSmallest(): void {
    const half = Math.floor(this.#kept / 2)
    const ranks = Float64Array.from(this.#entries.values(), rankOf).sort()
    const highest = ranks[ranks.length - half - 1] ?? 0
    this.#dropped = highest
    for (const [key, entry] of this.#entries) {
      // Of keys with the same rank, the oldest go first.
      if (this.#entries.size <= half) break
      if (rankOf(entry) > highest) continue
      this.#entries.delete(key)
      addTo(this.#other, entry.counts)
    }
  }
}

function rankOf({ counts, before }: Entry): number {
  return sum(counts) + before
}

function sum(counts: Row): number {
  let total = 0
  for (const count of counts) total += count
  return total
}

function addTo(sums: number[], counts: Row): void {
  counts.forEach((count, column) => {
    sums[column] = (sums[column] ?? 0) + count
  })
}
