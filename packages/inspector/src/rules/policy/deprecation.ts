import { parseStructuredDate } from '../../fields/structured.ts'
import { correctDate } from '../corrected-value.ts'
import { type Rule, when } from '../rule.ts'

/** Rules about resources that are deprecated or about to go. */
export const DEPRECATION_RULES: readonly Rule[] = [
  {
    id: 'deprecation-invalid',
    severity: 'error',
    level: 'MUST',
    fields: ['deprecation'],
    yields: ['field-singleton-repeated'],
    sections: 'RFC 9745 2.1; RFC 9651 3.3.7',
    message: "`Deprecation: {value}` is not a structured date, so clients can't read it.",
    fix: 'Send `@` and a Unix timestamp in seconds: `Deprecation: @{seconds}`.',
    check(facts) {
      const value = facts.value('deprecation') ?? ''
      if (parseStructuredDate(value) !== undefined) return undefined
      const date = correctDate(value, facts.now)
      return { values: { seconds: date === undefined ? 1_688_169_599 : Date.parse(date) / 1000 } }
    },
  },
  {
    id: 'sunset-invalid',
    severity: 'error',
    level: 'MUST',
    fields: ['sunset'],
    yields: ['field-singleton-repeated'],
    sections: 'RFC 8594 3; RFC 9110 5.6.7',
    message: "`Sunset: {value}` is not an HTTP date, so clients can't read it.",
    fix: 'Send a date such as `Sunset: {fixed}`.',
    check(facts) {
      const value = facts.value('sunset') ?? ''
      if (facts.date(value) !== undefined) return undefined
      return { values: { fixed: correctDate(value, facts.now) ?? 'Sun, 06 Nov 1994 08:49:37 GMT' } }
    },
  },
  {
    id: 'sunset-before-deprecation',
    severity: 'error',
    level: 'MUST',
    fields: ['sunset'],
    sections: 'RFC 9745 4',
    message: '`Sunset: {value}` is earlier than `Deprecation: {deprecation}`.',
    fix: 'Set Sunset to the time of Deprecation or later.',
    check(facts) {
      const deprecation = facts.value('deprecation') ?? ''
      const start = parseStructuredDate(deprecation)
      const end = facts.date(facts.value('sunset') ?? '')?.time
      return start !== undefined && end !== undefined && end < start
        ? { values: { deprecation }, fields: ['sunset', 'deprecation'] }
        : undefined
    },
  },
  {
    id: 'sunset-past',
    severity: 'warning',
    level: 'advice',
    statuses: (row) => row?.class === 'successful',
    fields: ['sunset'],
    sections: 'RFC 8594 3',
    message: '`Sunset: {value}` has passed (`Date: {date}`), but the resource still responds.',
    fix: 'Send 410, or move the date.',
    reason: 'Clients that follow the date have stopped. The others rely on a resource that can disappear at any time.',
    check(facts) {
      const date = facts.value('date') ?? ''
      const now = facts.date(date)?.time
      const end = facts.date(facts.value('sunset') ?? '')?.time
      return now !== undefined && end !== undefined && end < now
        ? { values: { date }, fields: ['sunset', 'date'] }
        : undefined
    },
  },
  {
    id: 'deprecation-no-link',
    severity: 'info',
    level: 'advice',
    profile: 'strict',
    fields: ['deprecation'],
    sees: ['link'],
    sections: 'RFC 9745 3',
    message: 'The response has a Deprecation header but no link that tells developers what to do.',
    fix: 'Add a link, for example `Link: <https://example.com/migrate>; rel="deprecation"`.',
    check: (facts) => when(!facts.links.links.some(({ relations }) => relations.includes('deprecation'))),
  },
]
