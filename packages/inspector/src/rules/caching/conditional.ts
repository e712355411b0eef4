import { isEntityTag, matchesWeakly, parseEntityTags, parseHttpDate } from '@statuskit/core/fields'
import type { Facts } from '../../message/facts.ts'
import { only, type Rule, when } from '../rule.ts'

/** Clocks of servers that share the work may differ by this much, in milliseconds. */
const TOLERANCE = 5000

/** Rules about validators and conditional requests. */
export const CONDITIONAL_RULES: readonly Rule[] = [
  {
    id: 'etag-invalid',
    severity: 'error',
    fields: ['etag'],
    yields: ['etag-multiple'],
    sections: 'RFC 9110 8.8.3',
    message: 'ETag: {value} is no entity tag, and caches do not match it reliably',
    fix: 'Put it in double quotes; a weak one has W/ before them.',
    check: (facts) => when(!facts.values('etag').every(isEntityTag)),
  },
  {
    id: 'etag-multiple',
    severity: 'error',
    fields: ['etag'],
    sections: 'RFC 9110 8.8.3; RFC 9110 5.3',
    message: 'a representation has one entity tag, and this response has several: {value}',
    fix: 'Send one ETag.',
    check(facts) {
      const values = facts.values('etag')
      return when(values.length > 1 || parseEntityTags(values[0] ?? '').tags.length > 1)
    },
  },
  {
    id: 'last-modified-future',
    severity: 'warning',
    fields: ['last-modified'],
    sections: 'RFC 9110 8.8.2.1',
    message: 'Last-Modified: {value} is later than Date: {date}',
    fix: 'Send the time of Date instead, at the latest.',
    check(facts) {
      const date = facts.value('date') ?? ''
      const modified = parseHttpDate(facts.value('last-modified') ?? '', facts.now)?.time
      const now = parseHttpDate(date, facts.now)?.time
      return modified !== undefined && now !== undefined && modified > now + TOLERANCE
        ? { values: { date }, fields: ['last-modified', 'date'] }
        : undefined
    },
  },
  {
    id: 'inm-ignored',
    severity: 'warning',
    statuses: only(200),
    fields: ['etag'],
    needs: ['requestHeaders', 'method'],
    sections: 'RFC 9110 13.1.2; RFC 9110 15.4.5',
    message: 'the client has {value} already and said so in If-None-Match; a 304 would do',
    fix: 'Answer 304 without content.',
    check(facts) {
      const etag = facts.value('etag') ?? ''
      const asked = parseEntityTags(facts.request('if-none-match') ?? '').tags
      return when(isRetrieval(facts) && isEntityTag(etag) && asked.some((tag) => matchesWeakly(tag, etag)))
    },
  },
  {
    id: 'status-304-has-body',
    severity: 'error',
    statuses: (row, code) => code === 304 && row?.content === 'forbidden',
    needs: ['contentSize'],
    sections: 'RFC 9110 15.4.5; RFC 9110 6.4.1',
    message: '304 ends with its header section, yet bytes follow: the client takes them for the next response',
    fix: 'Send the header section alone.',
    check: (facts) => when(facts.hasContent === true),
  },
  {
    id: 'status-304-unconditional',
    severity: 'error',
    statuses: only(304),
    needs: ['allRequestHeaders'],
    sections: 'RFC 9110 15.4.5; RFC 9110 13.1',
    message: '304 refers to a copy that the client has, and the request named none',
    fix: 'Answer 200.',
    check: (facts) => when(['if-none-match', 'if-modified-since'].every((name) => facts.request(name) === undefined)),
  },
  {
    id: 'status-304-missing-etag',
    severity: 'warning',
    statuses: (row, code) => code === 304 && row?.responseFields.some(({ name }) => name === 'ETag') === true,
    absence: ['etag'],
    needs: ['requestHeaders'],
    sections: 'RFC 9110 15.4.5',
    message: '304 confirms the entity tag of If-None-Match and does not repeat it in ETag',
    fix: 'Send the ETag that the 200 would have.',
    check: (facts) => when(parseEntityTags(facts.request('if-none-match') ?? '').tags.length > 0),
  },
  {
    id: 'status-304-representation-metadata',
    severity: 'info',
    profile: 'strict',
    statuses: only(304),
    fields: ['content-encoding', 'content-language', 'content-type'],
    sections: 'RFC 9110 15.4.5',
    message: '304 describes content that it does not have',
    fix: 'Leave Content-Type, Content-Encoding and Content-Language out.',
  },
  {
    id: 'status-412-without-precondition',
    severity: 'warning',
    statuses: only(412),
    needs: ['allRequestHeaders'],
    sections: 'RFC 9110 15.5.13; RFC 9110 13.1',
    message: '412 says that a precondition failed, and the request had none',
    fix: 'Answer 409 or 422; 428 to demand a precondition.',
    // WebDAV's If, and fields such as x-amz-copy-source-if-match, are preconditions too.
    check: (facts) => when(!facts.requestNames.some((name) => /(?:^|-)if(?:-|$)/.test(name))),
  },
  {
    id: 'status-412-on-safe-inm',
    severity: 'error',
    statuses: only(412),
    needs: ['allRequestHeaders', 'method'],
    sections: 'RFC 9110 13.1.2; RFC 9110 13.2.2',
    message: '{method} with a stored copy that is still good is answered with 412: the client cannot use its copy',
    fix: 'Answer 304.',
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
