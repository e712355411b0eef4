/** A map that, when full, drops the key that was set least recently. */
export class BoundedMap<Value> extends Map<string, Value> {
  readonly limit: number

  constructor(limit: number) {
    super()
    this.limit = limit
  }

  override set(key: string, value: Value): this {
    this.delete(key)
    if (this.size >= this.limit) this.delete(this.keys().next().value as string)
    return super.set(key, value)
  }
}
