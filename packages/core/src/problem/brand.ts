/**
 * The key that marks a problem. A registered symbol is the same in every copy of the package, in ESM and CJS, and in
 * every realm; classes are not.
 */
export const PROBLEM_BRAND: unique symbol = Symbol.for('@statuskit/problem')

/** The key of the list of what was left out when a problem was made. */
export const OMITTED: unique symbol = Symbol.for('@statuskit/omitted')

/** The key that marks a validation problem whose status the service decides. */
export const STATUS_LEFT_OPEN: unique symbol = Symbol.for('@statuskit/status-left-open')

/** Whether a value carries a brand; values that throw when looked at do not. */
export function hasBrand(value: unknown, brand: symbol): boolean {
  try {
    return ((typeof value === 'object' && value !== null) || typeof value === 'function') && brand in value
  } catch {
    return false
  }
}

/** The key that marks a problem that was read from a response: somebody else's words, not to be sent on. */
export const READ_PROBLEM_BRAND: unique symbol = Symbol.for('@statuskit/read-problem')

/** The key, on the `errors` of a validation, of the same errors with the messages of unknown validators replaced. */
export const KNOWN_MESSAGES: unique symbol = Symbol.for('@statuskit/known-messages')
