/**
 * The key that marks a problem. Unlike a class, a registered symbol is the same in every copy of the package, in ESM
 * and CJS, and in every realm.
 */
export const PROBLEM_BRAND: unique symbol = Symbol.for('@statuskit/problem')

/** The key of the list of parts that were left out when a problem was created. */
export const OMITTED: unique symbol = Symbol.for('@statuskit/omitted')

/** The key that marks a validation problem that leaves its status to the service. */
export const STATUS_LEFT_OPEN: unique symbol = Symbol.for('@statuskit/status-left-open')

/** Whether a value carries a brand. A value that throws when it is read does not. */
export function hasBrand(value: unknown, brand: symbol): boolean {
  try {
    return ((typeof value === 'object' && value !== null) || typeof value === 'function') && brand in value
  } catch {
    return false
  }
}

/** The key that marks a problem read from a response. Its texts come from another service and are not sent on. */
export const READ_PROBLEM_BRAND: unique symbol = Symbol.for('@statuskit/read-problem')

/**
 * The key, on the `errors` of a validation problem, of the same errors with messages of unknown validators replaced.
 */
export const KNOWN_MESSAGES: unique symbol = Symbol.for('@statuskit/known-messages')
