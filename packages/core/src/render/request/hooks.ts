import { isObject, peek } from './peek.ts'
import type { Report } from './report.ts'

/** The answer of a hook; `undefined` where it threw or returned a promise, which is reported. */
export function callHook<Answer>(name: string, hook: () => Answer, report: Report): Answer | undefined {
  try {
    const answer = hook()
    if (!isThenable(answer)) return answer
    // Nobody waits for it: its rejection must not end the process.
    Promise.resolve(answer).catch(() => undefined)
    report.omit(name, 'the hook answered with a promise; hooks are synchronous')
  } catch (error) {
    report.omit(name, `the hook threw ${describe(error)}`)
  }
  return undefined
}

/** Whether a value is a promise, of whatever realm or library. */
export function isThenable(value: unknown): boolean {
  return isObject(value) && typeof peek(value, 'then') === 'function'
}

function describe(error: unknown): string {
  const name = peek(error, 'name')
  const message = peek(error, 'message')
  if (typeof name !== 'string' || typeof message !== 'string') return `a value of type ${typeof error}`
  return `${name}: ${message}`.slice(0, 200)
}
