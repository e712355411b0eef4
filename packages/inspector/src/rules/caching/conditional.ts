import { isEntityTag, matchesWeakly, parseEntityTags } from '@statuskit/core/fields'
import type { Facts } from '../../message/facts.ts'
import { correctEntityTag } from '../corrected-value.ts'
import { only, type Rule, when } from '../rule.ts'

/** How far the clocks of servers in one service may differ, in milliseconds. */
const TOLERANCE = 5000

/** Rules about validators and conditional requests. */
export const CONDITIONAL_RULES: readonly Rule[] = [
  {
    id: 'etag-invalid',
    severity: 'error',
    level: 'MUST',
    fields: ['etag'],
    yields: ['etag-multiple'],
    sections: 'RFC 9110 8.8.3',
    message: "`ETag: {value}` is not a valid entity tag, so caches can't compare it reliably.",
    fix: 'Put it in double quotes: `ETag: {fixed}`. A weak one begins with `W/`.',
    check(facts) {
      const broken = facts.values('etag').find((value) => !isEntityTag(value))
      return broken === undefined ? undefined : { values: { fixed: correctEntityTag(broken) } }
    },
  },
  {
    id: 'etag-multiple',
    severity: 'error',
    level: 'MUST',
    fields: ['etag'],
    sections: 'RFC 9110 8.8.3; RFC 9110 5.3',
    message: 'The response has more than one entity tag: `{value}`.',
    fix: 'Send one, for example `ETag: {first}`.',
    check(facts) {
      const values = facts.values('etag')
      const { tags } = parseEntityTags(values[0] ?? '')
      return values.length > 1 || tags.length > 1 ? { values: { first: tags[0] ?? '"v1"' } } : undefined
    },
  },
  {
    id: 'last-modified-future',
    severity: 'warning',
    level: 'MUST',
    fields: ['last-modified'],
    sections: 'RFC 9110 8.8.2.1',
    message: '`Last-Modified: {value}` is later than `Date: {date}`.',
    fix: 'Send the time of Date, or an earlier one.',
    reason: 'Clocks that differ by a few seconds cause it, and caches can still compare the date.',
    check(facts) {
      const date = facts.value('date') ?? ''
      const modified = facts.date(facts.value('last-modified') ?? '')?.time
      const now = facts.date(date)?.time
      return modified !== undefined && now !== undefined && modified > now + TOLERANCE
        ? { values: { date }, fields: ['last-modified', 'date'] }
        : undefined
    },
  },
  {
    id: 'inm-ignored',
    severity: 'warning',
    level: 'MUST',
    statuses: only(200),
    fields: ['etag'],
    // A browser that revalidates shows scripts and its HAR a 200 for the 304 on the wire.
    needs: ['allRequestHeaders', 'method'],
    sections: 'RFC 9110 13.1.2; RFC 9110 15.4.5',
    message: 'The client already has `{value}`, which its If-None-Match lists, but the server sent the content again.',
    fix: 'Send 304 without a body.',
    reason: 'The response is correct but sends content that the client already has.',
    check(facts) {
      const etag = facts.value('etag') ?? ''
      const asked = parseEntityTags(facts.request('if-none-match') ?? '').tags
      return when(isRetrieval(facts) && isEntityTag(etag) && asked.some((tag) => matchesWeakly(tag, etag)))
    },
  },
  {
    id: 'status-304-has-body',
    severity: 'error',
    level: 'MUST',
    statuses: (row, code) => code === 304 && row?.content === 'forbidden',
    needs: ['contentSize'],
    sections: 'RFC 9110 15.4.5; RFC 9110 6.4.1',
    message:
      '304 (Not Modified) ends with its headers, but more bytes follow. A client can read them as the start of the next response.',
    fix: 'Remove the body.',
    check: (facts) => when(facts.hasContent === true),
  },
  {
    id: 'status-304-unconditional',
    severity: 'error',
    level: 'advice',
    statuses: only(304),
    needs: ['allRequestHeaders'],
    sections: 'RFC 9110 15.4.5; RFC 9110 13.1',
    message:
      '304 (Not Modified) answers a request without If-None-Match or If-Modified-Since, so the client may have no copy to use.',
    fix: 'Send 200 with the content.',
    reason: 'The client gets no content at all.',
    check: (facts) => when(['if-none-match', 'if-modified-since'].every((name) => facts.request(name) === undefined)),
  },
  {
    id: 'status-304-missing-etag',
    severity: 'warning',
    level: 'MUST',
    statuses: (row, code) => code === 304 && row?.responseFields.some(({ name }) => name === 'ETag') === true,
    absence: ['etag'],
    needs: ['requestHeaders'],
    sections: 'RFC 9110 15.4.5',
    message: '304 (Not Modified) has no ETag, but the request has If-None-Match.',
    fix: 'Add the ETag that a 200 response would have.',
    reason: "The client can still use its copy. It can't tell which one was meant if it has several.",
    check: (facts) => when(parseEntityTags(facts.request('if-none-match') ?? '').tags.length > 0),
  },
  {
    id: 'status-304-other-etag',
    severity: 'warning',
    level: 'MUST',
    statuses: only(304),
    fields: ['etag'],
    needs: ['requestHeaders'],
    sections: 'RFC 9110 13.1.2; RFC 9110 15.4.5; RFC 9111 4.3.4',
    message: '304 (Not Modified) has the ETag `{value}`, which is none of `If-None-Match: {asked}`.',
    fix: 'If the representation has changed, send 200 with the content. Otherwise send the ETag that the client has.',
    reason: 'Many clients use their copy all the same, although it can be out of date.',
    check(facts) {
      const etag = facts.value('etag') ?? ''
      const asked = facts.request('if-none-match') ?? ''
      const { tags, invalid } = parseEntityTags(asked)
      if (!isEntityTag(etag) || tags.length === 0 || invalid.length > 0) return undefined
      return tags.some((tag) => matchesWeakly(tag, etag)) ? undefined : { values: { asked } }
    },
  },
  {
    id: 'status-304-representation-metadata',
    severity: 'info',
    level: 'SHOULD',
    profile: 'strict',
    statuses: only(304),
    fields: ['content-encoding', 'content-language', 'content-type'],
    sections: 'RFC 9110 15.4.5',
    message: '304 (Not Modified) has no content, but its headers describe content.',
    fix: 'Remove Content-Type, Content-Encoding and Content-Language.',
    reason: 'Caches may leave these headers out when they update a stored response (RFC 9111, section 3.2).',
  },
  {
    id: 'status-412-without-precondition',
    severity: 'warning',
    level: 'advice',
    statuses: only(412),
    needs: ['allRequestHeaders'],
    sections: 'RFC 9110 15.5.13; RFC 9110 13.1',
    message: '412 (Precondition Failed) answers a request that has no precondition.',
    fix: 'Send 409 or 422, or 428 to ask for a precondition.',
    reason: "The status is about a header that the client didn't send, so the client can't correct the request.",
    // WebDAV's If, and headers such as x-amz-copy-source-if-match, are preconditions too.
    check: (facts) => when(!facts.requestNames.some((name) => /(?:^|-)if(?:-|$)/.test(name))),
  },
  {
    id: 'status-412-on-safe-inm',
    severity: 'error',
    level: 'MUST',
    statuses: only(412),
    needs: ['allRequestHeaders', 'method'],
    sections: 'RFC 9110 13.1.2; RFC 9110 13.2.2',
    message: "The client's copy is still current, but {method} got 412 (Precondition Failed) instead of 304.",
    fix: 'Send 304.',
    check(facts) {
      const conditions = facts.requestNames.filter((name) => /(?:^|-)if(?:-|$)/.test(name))
      const cached = conditions.every((name) => name === 'if-none-match' || name === 'if-modified-since')
      return when(isRetrieval(facts) && conditions.length > 0 && cached)
    },
  },
]

function isRetrieval(facts: Facts): boolean {
  return facts.message.method === 'GET' || facts.message.method === 'HEAD'
}
