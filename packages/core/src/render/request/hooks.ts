import { isObject, peek } from './peek.ts'
import type { Report } from './report.ts'

/**
 * Calls a hook and returns its answer. If the hook throws or returns a promise, that is reported and the result is
 * `undefined`.
 */
export function callHook<Answer>(name: string, hook: () => Answer, report: Report): Answer | undefined {
  try {
    const answer = hook()
    if (!isThenable(answer)) return answer
    // The promise is not awaited. Its rejection must not end the process.
    Promise.resolve(answer).catch(() => undefined)
    report.omit(name, 'the hook returned a promise; hooks must be synchronous')
  } catch (error) {
    report.omit(name, `the hook threw ${describeThrown(error)}`)
  }
  return undefined
}

/** Whether a value is a promise, of any realm or library. */
export function isThenable(value: unknown): boolean {
  return isObject(value) && typeof peek(value, 'then') === 'function'
}

/** The name and message of an error, or the type of any other thrown value. */
export function describeThrown(error: unknown): string {
  const name = peek(error, 'name')
  const message = peek(error, 'message')
  if (typeof name !== 'string' || typeof message !== 'string') return `a value of type ${typeof error}`
  return `${name}: ${message}`.slice(0, 200)
}
