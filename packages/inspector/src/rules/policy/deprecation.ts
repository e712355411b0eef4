import { parseHttpDate, parseLinks } from '@statuskit/core/fields'
import { parseStructuredDate } from '../../fields/structured.ts'
import { type Rule, when } from '../rule.ts'

/** Rules about resources that are on their way out. */
export const DEPRECATION_RULES: readonly Rule[] = [
  {
    id: 'deprecation-invalid',
    severity: 'error',
    fields: ['deprecation'],
    yields: ['field-singleton-repeated'],
    sections: 'RFC 9745 2.1; RFC 9651 3.3.7',
    message: 'clients cannot read Deprecation: {value}: it is no structured Date',
    fix: 'Send @ and the seconds since 1970: @1688169599.',
    check: (facts) => when(parseStructuredDate(facts.value('deprecation') ?? '') === undefined),
  },
  {
    id: 'sunset-invalid',
    severity: 'error',
    fields: ['sunset'],
    yields: ['field-singleton-repeated'],
    sections: 'RFC 8594 3; RFC 9110 5.6.7',
    message: 'clients cannot read Sunset: {value}: it is no HTTP-date',
    fix: 'Send it as Sun, 06 Nov 1994 08:49:37 GMT.',
    check: (facts) => when(parseHttpDate(facts.value('sunset') ?? '', facts.now) === undefined),
  },
  {
    id: 'sunset-before-deprecation',
    severity: 'error',
    fields: ['sunset'],
    sections: 'RFC 9745 4',
    message: 'Sunset: {value} is earlier than Deprecation: {deprecation}',
    fix: 'Set the sunset to the time of deprecation or later.',
    check(facts) {
      const deprecation = facts.value('deprecation') ?? ''
      const start = parseStructuredDate(deprecation)
      const end = parseHttpDate(facts.value('sunset') ?? '', facts.now)?.time
      return start !== undefined && end !== undefined && end < start
        ? { values: { deprecation }, fields: ['sunset', 'deprecation'] }
        : undefined
    },
  },
  {
    id: 'sunset-past',
    severity: 'warning',
    statuses: (row) => row?.class === 'successful',
    fields: ['sunset'],
    sections: 'RFC 8594 3',
    message: 'Sunset: {value} was before Date: {date}, and the resource still answers',
    fix: 'Answer 410, or move the date.',
    check(facts) {
      const date = facts.value('date') ?? ''
      const now = parseHttpDate(date, facts.now)?.time
      const end = parseHttpDate(facts.value('sunset') ?? '', facts.now)?.time
      return now !== undefined && end !== undefined && end < now
        ? { values: { date }, fields: ['sunset', 'date'] }
        : undefined
    },
  },
  {
    id: 'deprecation-no-link',
    severity: 'info',
    profile: 'strict',
    fields: ['deprecation'],
    sees: ['link'],
    sections: 'RFC 9745 3',
    message: 'Deprecation comes without a link to what to do about it',
    fix: 'Add Link: <…>; rel="deprecation".',
    check: (facts) =>
      when(!parseLinks(facts.value('link') ?? '').links.some(({ relations }) => relations.includes('deprecation'))),
  },
]
