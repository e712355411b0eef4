import { findVendorStatuses } from '@statuskit/core/vendor'
import { codeOfPhrase, isUnknownToPolly } from '../../message/phrases.ts'
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
