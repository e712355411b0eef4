import { parseRetryAfter } from '@statuskit/core/fields'
import { structuredFieldError } from '../../fields/structured.ts'
import type { Facts } from '../../message/facts.ts'
import { correctDate, correctNumber } from '../corrected-value.ts'
import { hasField, type Rule, when } from '../rule.ts'

const DRAFT = 'draft-ietf-httpapi-ratelimit-headers-10'

/** Whether a body says that Retry-After was left out on purpose, as the simulator's does: `"optional":[{"name":"Retry-After"}]`. */
function leavesOutRetryAfter(body: unknown): boolean {
  const { optional } = (body ?? {}) as { optional?: unknown }
  return Array.isArray(optional) && optional.some((field) => field?.name === 'Retry-After')
}

/** Whether a header of the service's own says when to retry: `X-RateLimit-Reset`, `x-ratelimit-reset-tokens`, `X-RateLimit-RetryAfter`. */
function statesReset(facts: Facts): boolean {
  for (const name of facts.lines.keys()) if (/rate-?limit/.test(name) && /reset|retry/.test(name)) return true
  return false
}

/** Rules about when to retry. */
export const RATE_LIMIT_RULES: readonly Rule[] = [
  {
    id: 'status-429-missing-retry-after',
    severity: 'warning',
    level: 'MAY',
    statuses: (row, code) => code === 429 && hasField(row, 'Retry-After'),
    absence: ['retry-after', 'ratelimit'],
    sections: 'RFC 6585 4; RFC 9110 10.2.3',
    message: "{status} doesn't say when to retry, so clients have to guess.",
    fix: 'Add a delay in seconds, for example `Retry-After: 30`.',
    reason: 'Clients that guess tend to retry too early and stay over the limit.',
    check: (facts) => when(!statesReset(facts) && !leavesOutRetryAfter(facts.json?.value)),
  },
  {
    id: 'status-503-missing-retry-after',
    severity: 'info',
    level: 'MAY',
    profile: 'strict',
    statuses: (row, code) => code === 503 && hasField(row, 'Retry-After'),
    absence: ['retry-after'],
    sections: 'RFC 9110 15.6.4; RFC 9110 10.2.3',
    message: "503 (Service Unavailable) doesn't say when to retry.",
    fix: 'Add `Retry-After: 120` if you know how long it takes.',
  },
  {
    id: 'retry-after-invalid',
    severity: 'error',
    level: 'MUST',
    fields: ['retry-after'],
    sections: 'RFC 9110 10.2.3',
    message: "`Retry-After: {value}` is not a number of seconds or an HTTP date, so clients can't use it.",
    fix: 'Send `Retry-After: {fixed}`.',
    check(facts) {
      const value = facts.values('retry-after')[0] ?? ''
      if (!Number.isNaN(parseRetryAfter(value, facts.now))) return undefined
      return { values: { fixed: correctDate(value, facts.now) ?? correctNumber(value) ?? 120 } }
    },
  },
  {
    id: 'retry-after-past',
    severity: 'warning',
    level: 'advice',
    fields: ['retry-after'],
    sections: 'RFC 9110 10.2.3',
    message: '`Retry-After: {value}` is earlier than `Date: {date}`.',
    fix: 'Send a later date, or a number of seconds: `Retry-After: 120`.',
    reason: 'Clients retry at once.',
    check(facts) {
      const date = facts.value('date') ?? ''
      const now = facts.date(date)?.time
      const then = facts.date(facts.values('retry-after')[0] ?? '')?.time
      return now !== undefined && then !== undefined && then < now
        ? { values: { date }, fields: ['retry-after', 'date'] }
        : undefined
    },
  },
  {
    id: 'ratelimit-invalid',
    severity: 'warning',
    level: 'advice',
    fields: ['ratelimit', 'ratelimit-policy'],
    sections: `${DRAFT} 4; ${DRAFT} 3`,
    message: '`{name}: {text}` is not a structured list or dictionary, so clients ignore it.',
    fix: 'Send a value such as `{example}`.',
    reason: "The field is defined in an Internet-Draft. Clients that support it drop a value that they can't parse.",
    check(facts) {
      for (const name of ['ratelimit', 'ratelimit-policy']) {
        const text = facts.value(name)
        if (text === undefined) continue
        // Earlier drafts used a dictionary: limit=100, remaining=50, reset=5.
        const broken =
          structuredFieldError(text, 'list') !== undefined && structuredFieldError(text, 'dictionary') !== undefined
        const example = name === 'ratelimit' ? '"default";r=50;t=30' : '"default";q=100;w=60'
        if (broken) return { values: { name: facts.sentName(name), text, example }, fields: [name] }
      }
      return undefined
    },
  },
]
