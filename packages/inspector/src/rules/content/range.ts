import { isWeak, parseContentRange } from '@statuskit/core/fields'
import type { Facts } from '../../message/facts.ts'
import { only, type Rule, when } from '../rule.ts'
import { isSinglePart } from '../status/successful.ts'

/** Rules about range requests. */
export const RANGE_RULES: readonly Rule[] = [
  {
    id: 'status-206-missing-content-range',
    severity: 'error',
    level: 'MUST',
    statuses: only(206),
    absence: ['content-range'],
    sections: 'RFC 9110 15.3.7.1',
    message: "206 (Partial Content) has no Content-Range header, so the client can't tell which part it received.",
    fix: 'Add Content-Range, for example `Content-Range: bytes 0-499/1234`.',
    check: (facts) => when(isSinglePart(facts)),
  },
  {
    id: 'status-206-multipart-content-range',
    severity: 'error',
    level: 'MUST',
    statuses: only(206),
    fields: ['content-range'],
    sections: 'RFC 9110 15.3.7.2',
    message: 'A 206 (Partial Content) response with several parts must not have Content-Range among its own headers.',
    fix: 'Move Content-Range into each part.',
    check: (facts) => when(!isSinglePart(facts)),
  },
  {
    id: 'status-206-not-requested',
    severity: 'error',
    level: 'advice',
    statuses: only(206),
    needs: ['allRequestHeaders'],
    sections: 'RFC 9110 15.3.7; RFC 9110 14.2',
    message: '206 (Partial Content) answers a request that has no Range header.',
    fix: 'Send 200 with the whole representation.',
    reason: "A client that didn't ask for a part can process it as the whole.",
    check: (facts) => when(facts.request('range') === undefined),
  },
  {
    id: 'status-206-no-validator',
    severity: 'warning',
    level: 'MUST',
    statuses: only(206),
    absence: ['etag', 'last-modified'],
    sections: 'RFC 9110 15.3.7; RFC 9110 15.3.7.3; RFC 9110 13.1.5',
    message:
      "206 (Partial Content) has neither ETag nor Last-Modified, so the client can't tell which parts belong together.",
    fix: 'Add the ETag or Last-Modified that a 200 response would have.',
    reason:
      "The requirement is for an ETag that a 200 response would have had, and the inspector doesn't see that response.",
  },
  {
    id: 'status-206-content-length-mismatch',
    severity: 'error',
    level: 'MUST',
    statuses: only(206),
    fields: ['content-length'],
    sections: 'RFC 9110 8.6; RFC 9110 15.3.7; RFC 9110 14.4',
    message: "`Content-Length: {value}` doesn't match `Content-Range: {range}`, which covers {size} bytes.",
    fix: 'Send the length of the part: `Content-Length: {size}`.',
    check(facts) {
      // A coding changes the length of the part.
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
    level: 'MUST',
    statuses: (_, code) => code === 206 || code === 416,
    fields: ['content-range'],
    yields: ['status-206-multipart-content-range', 'status-416-content-range-form'],
    sections: 'RFC 9110 14.4',
    message: '`Content-Range: {value}` is not valid, so {effect}.',
    fix: 'Send a value such as `{example}`.',
    reason: 'In a 416 it is a warning: no part is lost, only the length of the representation.',
    check(facts) {
      const range = parseContentRange(facts.value('content-range') ?? '')
      if (facts.status === 416) {
        const values = { effect: "the client can't tell how long the representation is", example: 'bytes */1234' }
        return range === undefined ? { values, severity: 'warning' } : undefined
      }
      const isPart = range !== undefined && (range.unit !== 'bytes' || range.first !== undefined)
      return isPart ? undefined : { values: { effect: "the client can't use the part", example: 'bytes 0-499/1234' } }
    },
  },
  {
    id: 'accept-ranges-none-206',
    severity: 'warning',
    level: 'advice',
    statuses: only(206),
    fields: ['accept-ranges'],
    sections: 'RFC 9110 14.3',
    message: '206 (Partial Content) serves a range, but `Accept-Ranges: none` tells clients not to ask for ranges.',
    fix: 'Send `Accept-Ranges: bytes`.',
    reason: 'Clients stop resuming downloads that the server could resume.',
    check: (facts) => when(facts.value('accept-ranges')?.toLowerCase() === 'none'),
  },
  {
    id: 'status-416-missing-content-range',
    severity: 'warning',
    level: 'SHOULD',
    statuses: only(416),
    absence: ['content-range'],
    yields: ['status-416-without-range'],
    sections: 'RFC 9110 15.5.17; RFC 9110 14.4',
    message: "416 (Range Not Satisfiable) has no Content-Range header, so the client can't tell which ranges exist.",
    fix: 'Add the length of the representation, for example `Content-Range: bytes */1234`.',
    check: (facts) => when(/^bytes=/i.test(facts.request('range') ?? 'bytes=')),
  },
  {
    id: 'status-416-without-range',
    severity: 'warning',
    level: 'advice',
    statuses: only(416),
    needs: ['allRequestHeaders'],
    sections: 'RFC 9110 15.5.17',
    message: '416 (Range Not Satisfiable) answers a request that has no Range header.',
    fix: 'Send the status for the real problem, for example 400.',
    reason: "The status is about a header that the client didn't send, so the client can't correct the request.",
    check: (facts) => when(facts.request('range') === undefined),
  },
  {
    id: 'status-416-content-range-form',
    severity: 'warning',
    level: 'SHOULD',
    statuses: only(416),
    fields: ['content-range'],
    sections: 'RFC 9110 14.4',
    message: '416 (Range Not Satisfiable) sends no part, but `Content-Range: {value}` describes one.',
    fix: 'Send the length only, for example `Content-Range: bytes */1234`.',
    check: (facts) => when(parseContentRange(facts.value('content-range') ?? '')?.first !== undefined),
  },
  {
    id: 'range-ignored',
    severity: 'info',
    level: 'SHOULD',
    profile: 'strict',
    statuses: only(200),
    fields: ['accept-ranges'],
    needs: ['requestHeaders', 'method'],
    sections: 'RFC 9110 14.2',
    message: 'The server advertises `Accept-Ranges: bytes`, but it ignored the Range header of the request.',
    fix: 'Send 206 with the part, or remove Accept-Ranges.',
    reason: 'A server may ignore Range (RFC 9110, section 14.2), and the client still gets the whole representation.',
    check: (facts) => when(isRangeRequest(facts) && /\bbytes\b/i.test(facts.value('accept-ranges') ?? '')),
  },
  {
    id: 'etag-weak-with-ranges',
    severity: 'info',
    level: 'advice',
    profile: 'strict',
    statuses: only(206),
    fields: ['etag'],
    sections: 'RFC 9110 13.1.5',
    message: "`ETag: {value}` is weak, so clients can't use it in If-Range to resume the download.",
    fix: 'Send a strong entity tag for representations that you serve in ranges, for example `ETag: "v1"`.',
    check: (facts) => when(isWeak(facts.value('etag') ?? '')),
  },
]

/** Whether a 206 was due: if If-Range doesn't match, a 200 is right. */
function isRangeRequest(facts: Facts): boolean {
  return (
    facts.message.method === 'GET' &&
    /^bytes=/i.test(facts.request('range') ?? '') &&
    facts.request('if-range') === undefined
  )
}
