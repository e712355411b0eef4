/**
 * Throws if a key isn't text, because another value would count as an unknown key, which has 0 hits.
 *
 * @throws {TypeError} with what to pass
 */
export function requireKey(key: unknown): void {
  if (typeof key === 'string' && key !== '') return
  const given = typeof key === 'string' ? "''" : String(key)
  const example = typeof key === 'number' ? `'${key}'` : "'shop'"
  throw new TypeError(
    `The key of hits() is ${given}. Pass the key of a sequence as a string: hits(${example}) for /seq/${example.slice(1, -1)}/503,200.`,
  )
}

/**
 * Throws when someone wants to reset one key. Other arguments are ignored, because test runners pass a context to a hook
 * such as `afterEach(sim.reset)`.
 *
 * @throws {TypeError} with how to reset one key
 */
export function requireNoKey(given: readonly unknown[]): void {
  const [key] = given
  if (typeof key !== 'string') return
  throw new TypeError(
    `reset() takes no key, because it resets all of them. To reset one, send a DELETE request to /seq/${key}.`,
  )
}

/**
 * Throws when a time to finish is not a number of milliseconds. Unknown options are ignored, because test runners pass a
 * context to a hook such as `after(sim.close)`.
 *
 * @throws {TypeError} with what to pass
 */
export function requireCloseOptions(options: unknown): void {
  if (typeof options === 'number') throw new TypeError(`close() takes an object. Write close({ graceMs: ${options} }).`)
  const graceMs = (options as { readonly graceMs?: unknown } | null | undefined)?.graceMs
  if (graceMs === undefined || (typeof graceMs === 'number' && graceMs >= 0)) return
  const value = typeof graceMs === 'string' ? JSON.stringify(graceMs) : String(graceMs)
  throw new TypeError(`graceMs is ${value}. Use a number of milliseconds from 0 up, such as 5000.`)
}
