import { findStatus } from '@statuskit/core'
import { findVendorStatuses } from '@statuskit/core/vendor'
import type { Rule } from '../rule.ts'

/** Rules about the status line. */
export const STATUS_CODE_RULES: readonly Rule[] = [
  {
    id: 'status-out-of-range',
    severity: 'error',
    statuses: (_, code) => !(Number.isInteger(code) && code >= 100 && code <= 599),
    sections: 'RFC 9110 15',
    message: '{status} is no status: clients refuse it or take it for a 5xx',
    fix: 'Use a registered status between 100 and 599.',
  },
  {
    id: 'status-unregistered',
    severity: 'warning',
    statuses: (row, code) => row === undefined && Number.isInteger(code) && code >= 100 && code <= 599,
    sections: 'RFC 9110 15',
    message: '{status} is not registered{known}: clients treat it as {class}',
    fix: 'Use the registered status that comes nearest.',
    check(facts) {
      const [vendor] = findVendorStatuses(facts.status)
      const known = vendor === undefined ? '' : ` (${vendor.vendorName} uses it for “${vendor.phrase}”)`
      const values = { known, class: `${Math.floor(facts.status / 100)}00` }
      return { values, ...(vendor !== undefined && { severity: 'info' as const }) }
    },
  },
  {
    id: 'status-reason-mismatch',
    severity: 'info',
    profile: 'default',
    statuses: (row) => row !== undefined,
    needs: ['reason'],
    sections: 'RFC 9112 4; RFC 9110 15.1',
    message: 'the reason phrase “{reason}” is that of {other}, and the status is {status}',
    fix: 'Leave the phrase out, or send the one of the status.',
    check(facts) {
      const { reason = '' } = facts.message
      if (reason === '' || reason === facts.row?.phrase) return undefined
      const other = codeOfPhrase(reason)
      return other === undefined || other === facts.status ? undefined : { values: { reason, other } }
    },
  },
]

let codes: ReadonlyMap<string, number> | undefined

/** The code whose phrase, present or former, this is in any case; core's search is too slow for every message. */
function codeOfPhrase(phrase: string): number | undefined {
  codes ??= new Map(
    Array.from({ length: 500 }, (_, index) => findStatus(100 + index)).flatMap((status) =>
      status === undefined
        ? []
        : [status.phrase, ...status.formerPhrases].map((each) => [each.toLowerCase(), status.code] as const),
    ),
  )
  return codes.get(phrase.trim().toLowerCase())
}
