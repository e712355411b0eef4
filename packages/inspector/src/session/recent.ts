/** The number of entries, so that memory stays constant in a session of any length. */
const LIMIT = 1000

/** A map that drops its oldest entries. */
export class RecentMap<Value> {
  readonly #entries = new Map<string, Value>()

  get(key: string): Value | undefined {
    return this.#entries.get(key)
  }

  set(key: string, value: Value): void {
    this.#entries.delete(key)
    this.#entries.set(key, value)
    if (this.#entries.size > LIMIT) {
      for (const oldest of this.#entries.keys()) {
        this.#entries.delete(oldest)
        break
      }
    }
  }
}
