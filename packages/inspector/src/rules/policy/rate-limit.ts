import { parseHttpDate, parseRetryAfter } from '@statuskit/core/fields'
import { structuredFieldError } from '../../fields/structured.ts'
import { hasField, type Rule, when } from '../rule.ts'

const DRAFT = 'draft-ietf-httpapi-ratelimit-headers-10'

/** Rules about when to come again. */
export const RATE_LIMIT_RULES: readonly Rule[] = [
  {
    id: 'status-429-missing-retry-after',
    severity: 'warning',
    statuses: (row, code) => code === 429 && hasField(row, 'Retry-After'),
    absence: ['retry-after', 'ratelimit', 'ratelimit-reset', 'x-ratelimit-reset', 'x-rate-limit-reset'],
    sections: 'RFC 6585 4; RFC 9110 10.2.3',
    message: '{status} does not say when to come again: clients guess, mostly too early',
    fix: 'Add Retry-After.',
  },
  {
    id: 'status-503-missing-retry-after',
    severity: 'info',
    profile: 'strict',
    statuses: (row, code) => code === 503 && hasField(row, 'Retry-After'),
    absence: ['retry-after'],
    sections: 'RFC 9110 15.6.4; RFC 9110 10.2.3',
    message: '503 does not say when to come again',
    fix: 'Add Retry-After where the time is known.',
  },
  {
    id: 'retry-after-invalid',
    severity: 'error',
    fields: ['retry-after'],
    sections: 'RFC 9110 10.2.3',
    message: 'clients cannot read Retry-After: {value}',
    fix: 'Send whole seconds or an HTTP-date.',
    check: (facts) => when(Number.isNaN(parseRetryAfter(facts.values('retry-after')[0] ?? '', facts.now))),
  },
  {
    id: 'retry-after-past',
    severity: 'warning',
    fields: ['retry-after'],
    sections: 'RFC 9110 10.2.3',
    message: 'Retry-After: {value} is not after Date: {date}',
    fix: 'Send a time to come, or seconds.',
    check(facts) {
      const date = facts.value('date') ?? ''
      const now = parseHttpDate(date, facts.now)?.time
      const then = parseHttpDate(facts.values('retry-after')[0] ?? '', facts.now)?.time
      return now !== undefined && then !== undefined && then < now
        ? { values: { date }, fields: ['retry-after', 'date'] }
        : undefined
    },
  },
  {
    id: 'retry-after-unexpected',
    severity: 'info',
    profile: 'strict',
    statuses: (row) =>
      row !== undefined && row.class !== 'redirection' && row.code !== 202 && !hasField(row, 'Retry-After'),
    fields: ['retry-after'],
    sections: 'RFC 9110 10.2.3',
    message: 'Retry-After has no defined meaning in a {status}',
    fix: 'Remove Retry-After.',
  },
  {
    id: 'ratelimit-invalid',
    severity: 'warning',
    fields: ['ratelimit', 'ratelimit-policy'],
    sections: `${DRAFT} 4; ${DRAFT} 3`,
    message: '{name}: {text} is neither a list nor a dictionary, and clients ignore it',
    fix: 'Send "policy";r=remaining;t=seconds.',
    check(facts) {
      for (const name of ['ratelimit', 'ratelimit-policy']) {
        const text = facts.value(name)
        if (text === undefined) continue
        // Earlier drafts had a dictionary: limit=100, remaining=50, reset=5.
        const broken =
          structuredFieldError(text, 'list') !== undefined && structuredFieldError(text, 'dictionary') !== undefined
        if (broken) return { values: { name, text }, fields: [name] }
      }
      return undefined
    },
  },
]
