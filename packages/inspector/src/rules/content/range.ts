import { isWeak, parseContentRange } from '@statuskit/core/fields'
import type { Facts } from '../../message/facts.ts'
import { only, type Rule, when } from '../rule.ts'
import { isSinglePart } from '../status/successful.ts'

/** Rules about range requests. */
export const RANGE_RULES: readonly Rule[] = [
  {
    id: 'status-206-missing-content-range',
    severity: 'error',
    statuses: only(206),
    absence: ['content-range'],
    sections: 'RFC 9110 15.3.7.1',
    message: '206 does not say in Content-Range which part of the representation it carries',
    fix: 'Add Content-Range: bytes first-last/length.',
    check: (facts) => when(isSinglePart(facts)),
  },
  {
    id: 'status-206-multipart-content-range',
    severity: 'error',
    statuses: only(206),
    fields: ['content-range'],
    sections: 'RFC 9110 15.3.7.2',
    message: 'a 206 of several parts has Content-Range in each part, not in its own header section',
    fix: 'Remove Content-Range from the header section.',
    check: (facts) => when(!isSinglePart(facts)),
  },
  {
    id: 'status-206-not-requested',
    severity: 'error',
    statuses: only(206),
    needs: ['allRequestHeaders'],
    sections: 'RFC 9110 15.3.7; RFC 9110 14.2',
    message: '206 carries a part of the representation, and the request had no Range',
    fix: 'Answer 200 with the whole representation.',
    check: (facts) => when(facts.request('range') === undefined),
  },
  {
    id: 'status-206-no-validator',
    severity: 'warning',
    statuses: only(206),
    absence: ['etag', 'last-modified'],
    sections: 'RFC 9110 15.3.7.3; RFC 9110 13.1.5',
    message: '206 has neither ETag nor Last-Modified: a client cannot tell whether parts belong together',
    fix: 'Send the validators that the 200 would have.',
  },
  {
    id: 'status-206-content-length-mismatch',
    severity: 'error',
    statuses: only(206),
    fields: ['content-length'],
    sections: 'RFC 9110 14.4; RFC 9110 8.6',
    message: 'Content-Length is {value}, and Content-Range: {range} has {size} octets',
    fix: 'Make both say the octets that are sent.',
    check(facts) {
      // A coding that is applied to the part changes its length.
      if (facts.has('transfer-encoding') || facts.has('content-encoding') || !isSinglePart(facts)) return undefined
      const range = facts.value('content-range')
      const { first, last } = parseContentRange(range ?? '') ?? {}
      const length = facts.value('content-length') ?? ''
      if (range === undefined || first === undefined || last === undefined || !/^\d+$/.test(length)) return undefined
      const size = last - first + 1
      return Number(length) === size
        ? undefined
        : { values: { range, size }, fields: ['content-length', 'content-range'] }
    },
  },
  {
    id: 'content-range-invalid',
    severity: 'error',
    statuses: (_, code) => code === 206 || code === 416,
    fields: ['content-range'],
    yields: ['status-206-multipart-content-range', 'status-416-content-range-form'],
    sections: 'RFC 9110 14.4',
    message: 'Content-Range: {value} is not valid, so that the part cannot be used',
    fix: 'Say bytes first-last/length with first ≤ last < length, or bytes */length in a 416.',
    check(facts) {
      const range = parseContentRange(facts.value('content-range') ?? '')
      return when(range === undefined || (range.unit === 'bytes' && facts.status === 206 && range.first === undefined))
    },
  },
  {
    id: 'accept-ranges-none-206',
    severity: 'warning',
    statuses: only(206),
    fields: ['accept-ranges'],
    sections: 'RFC 9110 14.3',
    message: '206 serves a range, and Accept-Ranges: none says that there are none',
    fix: 'Say Accept-Ranges: bytes.',
    check: (facts) => when(facts.value('accept-ranges')?.toLowerCase() === 'none'),
  },
  {
    id: 'status-416-missing-content-range',
    severity: 'warning',
    statuses: only(416),
    absence: ['content-range'],
    yields: ['status-416-without-range'],
    sections: 'RFC 9110 15.5.17; RFC 9110 14.4',
    message: '416 does not say in Content-Range how long the representation is',
    fix: 'Add Content-Range: bytes */length.',
    check: (facts) => when(/^bytes=/i.test(facts.request('range') ?? 'bytes=')),
  },
  {
    id: 'status-416-without-range',
    severity: 'warning',
    statuses: only(416),
    needs: ['allRequestHeaders'],
    sections: 'RFC 9110 15.5.17',
    message: '416 refuses a range, and the request had no Range',
    fix: 'Answer 400, or ignore the condition.',
    check: (facts) => when(facts.request('range') === undefined),
  },
  {
    id: 'status-416-content-range-form',
    severity: 'warning',
    statuses: only(416),
    fields: ['content-range'],
    sections: 'RFC 9110 14.4',
    message: '416 sends no part, yet Content-Range: {value} names one',
    fix: 'Say bytes */length.',
    check: (facts) => when(parseContentRange(facts.value('content-range') ?? '')?.first !== undefined),
  },
  {
    id: 'range-ignored',
    severity: 'info',
    profile: 'strict',
    statuses: only(200),
    fields: ['accept-ranges'],
    needs: ['requestHeaders', 'method'],
    sections: 'RFC 9110 14.2',
    message: 'Accept-Ranges says bytes, and the Range of the request was ignored',
    fix: 'Answer 206, or do not advertise ranges.',
    check: (facts) => when(isRangeRequest(facts) && /\bbytes\b/i.test(facts.value('accept-ranges') ?? '')),
  },
  {
    id: 'etag-weak-with-ranges',
    severity: 'info',
    profile: 'strict',
    statuses: only(206),
    fields: ['etag'],
    sections: 'RFC 9110 13.1.5',
    message: 'the entity tag {value} is weak: If-Range cannot use it to resume',
    fix: 'Send a strong entity tag for what is served in ranges.',
    check: (facts) => when(isWeak(facts.value('etag') ?? '')),
  },
]

/** A mismatch of If-Range rightly gives the whole. */
function isRangeRequest(facts: Facts): boolean {
  return (
    facts.message.method === 'GET' &&
    /^bytes=/i.test(facts.request('range') ?? '') &&
    facts.request('if-range') === undefined
  )
}
