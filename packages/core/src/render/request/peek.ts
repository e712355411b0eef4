/** Reads a property of any value. Returns `undefined` if reading it throws. */
export function peek(value: unknown, key: PropertyKey): unknown {
  try {
    return (value as Record<PropertyKey, unknown>)[key]
  } catch {
    return undefined
  }
}

/** Whether a value has a property; `false` if the check throws. */
export function has(value: unknown, key: PropertyKey): boolean {
  try {
    return typeof value === 'object' && value !== null && key in value
  } catch {
    return false
  }
}

/** Whether a value is an object. It may be a proxy that throws on every other operation. */
export function isObject(value: unknown): value is object {
  return (typeof value === 'object' && value !== null) || typeof value === 'function'
}
