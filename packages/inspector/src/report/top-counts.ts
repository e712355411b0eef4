/** Counts by key, in a fixed number of columns. */
export type Row = readonly number[]

interface Entry {
  readonly counts: number[]
  /** How much the entry may have counted before it was added for the last time. */
  readonly before: number
}

/**
 * Counts keys in constant memory. At most twice `limit` keys are kept; then the smaller half moves into `other`, so sums stay
 * exact. The count of a kept key is exact unless it was dropped before. A key that comes often is kept wherever it first
 * appears, because new keys rank as high as what was dropped (the space-saving algorithm).
 */
export class TopCounts {
  readonly #limit: number
  readonly #columns: number
  readonly #entries = new Map<string, Entry>()
  readonly #other: number[]
  /** The highest rank that was dropped. */
  #dropped = 0

  constructor(limit: number, columns: number) {
    this.#limit = limit
    this.#columns = columns
    this.#other = new Array<number>(columns).fill(0)
  }

  /** Adds to one column of a key. */
  add(key: string, column: number, count: number): void {
    let entry = this.#entries.get(key)
    if (entry === undefined) {
      // Keys are dropped in batches, because ranking them takes time.
      if (this.#entries.size >= 2 * this.#limit) this.#dropSmallest()
      entry = { counts: new Array<number>(this.#columns).fill(0), before: this.#dropped }
      this.#entries.set(key, entry)
    }
    entry.counts[column] = (entry.counts[column] ?? 0) + count
  }

  /** Adds to what isn't counted by key. */
  addOther(column: number, count: number): void {
    this.#other[column] = (this.#other[column] ?? 0) + count
  }

  /** The keys with the highest counts, in alphabetical order, and the counts of all others. */
  top(): { readonly rows: readonly (readonly [key: string, counts: Row])[]; readonly other: Row } {
    const all = [...this.#entries].map(([key, { counts }]) => [key, counts] as const)
    if (all.length > this.#limit) all.sort(([a, one], [b, other]) => sum(other) - sum(one) || (a < b ? -1 : 1))
    const rows = all.slice(0, this.#limit).sort(([a], [b]) => (a < b ? -1 : 1))
    const other = [...this.#other]
    for (const [, counts] of all.slice(this.#limit)) addTo(other, counts)
    return { rows, other }
  }

  #dropSmallest(): void {
    const ranks = Float64Array.from(this.#entries.values(), rankOf).sort()
    const highest = ranks[ranks.length - this.#limit - 1] ?? 0
    this.#dropped = highest
    for (const [key, entry] of this.#entries) {
      // Of keys with the same rank, the oldest go first.
      if (this.#entries.size <= this.#limit) break
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
