import fc from 'fast-check'
import { expect, it } from 'vitest'
import { findStatus } from '../status/lookup.ts'
import { findNextStep } from './next-step.ts'
import { retryAdvice } from './retry.ts'

const METHODS = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'QUERY', 'get', 'X']
const NOW = Date.UTC(2026, 10, 29)

it('agrees with retryAdvice for every status, method and Retry-After', () => {
  const retryAfter = fc.oneof(
    fc.constant(undefined),
    fc.nat({ max: 86_400 }).map(String),
    fc.constantFrom('soon', '-1', '1.5', 'Mon, 30 Nov 2026 00:00:00 GMT', 'Sun, 06 Nov 1994 08:49:37 GMT'),
  )
  for (let status = 400; status <= 599; status++) {
    fc.assert(
      fc.property(fc.constantFrom(...METHODS), retryAfter, (method, value) => {
        const facts = { status, method, headers: value === undefined ? {} : { 'Retry-After': value }, now: NOW }
        const { retry, afterMs, reason } = retryAdvice(facts)
        const step = findNextStep(facts)
        expect(step.retryable, `${status} ${method} ${value}`).toBe(retry)
        expect(step.retryAfter).toBe(afterMs === undefined ? undefined : Math.ceil(afterMs / 1000))
        expect(reason).toContain(`next step after ${status}: ${step.action}`)
      }),
      { numRuns: 20 },
    )
    const registered = findStatus(status)
    if (registered)
      expect(findNextStep({ status, method: 'GET' }).action, `${status}`).toBe(registered.clientAction.action)
  }
})
