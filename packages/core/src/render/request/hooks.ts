import type { Omission } from '../../problem/omission.ts'
import { isObject, peek } from './peek.ts'

/** The answer of a hook; `undefined` where it threw or answered with a promise, which is told. */
export function callHook<Answer>(name: string, hook: () => Answer, omitted: Omission[]): Answer | undefined {
  try {
    const answer = hook()
    if (!isThenable(answer)) return answer
    // Nobody waits for it: its rejection must not end the process.
    Promise.resolve(answer).catch(() => undefined)
    omitted.push({ what: name, reason: 'the hook answered with a promise; hooks are synchronous' })
  } catch (error) {
    omitted.push({ what: name, reason: `the hook threw ${describe(error)}` })
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
