import { findStatus } from '@statuskit/core'
import { findVendorStatuses } from '@statuskit/core/vendor'
import type { Rule } from '../rule.ts'

/** Rules about the status line. */
export const STATUS_CODE_RULES: readonly Rule[] = [
  {
    id: 'status-out-of-range',
    severity: 'error',
    level: 'MUST',
    statuses: (_, code) => !(Number.isInteger(code) && code >= 100 && code <= 599),
    sections: 'RFC 9110 15',
    message:
      '{status} is not a valid status code: the range is 100 to 599. Clients treat it as a server error or reject the response.',
    fix: 'Send a registered status code, such as 400 or 500.',
  },
  {
    id: 'status-unregistered',
    severity: 'warning',
    level: 'advice',
    statuses: (row, code) => row === undefined && Number.isInteger(code) && code >= 100 && code <= 599,
    sections: 'RFC 9110 15; RFC 9110 15.1',
    message: "{status} is not a registered status code{known}. Clients that don't know it treat it as {class}.",
    fix: 'Send the registered code that is closest in meaning, or {class}.',
    reason: 'Clients handle the response by the class of the code and miss its meaning.',
    check(facts) {
      const [vendor] = findVendorStatuses(facts.status)
      const known = vendor === undefined ? '' : ` (${vendor.vendorName} uses it for "${vendor.phrase}")`
      const values = { known, class: `${Math.floor(facts.status / 100)}00` }
      return { values, ...(vendor !== undefined && { severity: 'info' as const }) }
    },
  },
  {
    id: 'status-reason-mismatch',
    severity: 'info',
    level: 'advice',
    profile: 'default',
    statuses: (row) => row !== undefined,
    needs: ['reason'],
    sections: 'RFC 9112 4; RFC 9110 15.1',
    message: 'The reason phrase `{reason}` belongs to {other}, but the status is {status}.',
    fix: 'Send `{phrase}`, or leave the reason phrase out.',
    check(facts) {
      const { reason = '' } = facts.message
      if (reason === '' || reason === facts.row?.phrase) return undefined
      if (reason === 'OK' && facts.hides('field-lines') && isUnknownToPolly(facts.status)) return undefined
      const other = codeOfPhrase(reason)
      return other === undefined || other === facts.status
        ? undefined
        : { values: { reason, other, phrase: facts.row?.phrase ?? '' } }
    },
  },
]

/** Whether the recorder Polly doesn't know the code, and therefore writes `OK` as its reason phrase. */
function isUnknownToPolly(status: number): boolean {
  return status === 308 || (status > 422 && status < 500)
}

let codes: ReadonlyMap<string, number> | undefined

/** The code with this phrase, current or former, in any letter case. Core's search is too slow for every message. */
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
