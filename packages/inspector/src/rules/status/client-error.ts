import {
  findRange,
  parseMediaType,
  parseTokenList,
  parseWeightedList,
  rangesOfType,
  splitList,
} from '@statuskit/core/fields'
import { correctTokenList } from '../corrected-value.ts'
import { hasField, only, type Rule, requires, when } from '../rule.ts'

/** The methods that people write in lower case. */
const METHODS: ReadonlySet<string> = /* @__PURE__ */ new Set([
  'DELETE',
  'GET',
  'HEAD',
  'OPTIONS',
  'PATCH',
  'POST',
  'PUT',
])

/** Rules about 4xx responses that fit no other group. */
export const CLIENT_ERROR_RULES: readonly Rule[] = [
  {
    id: 'status-405-missing-allow',
    severity: 'error',
    level: 'MUST',
    statuses: requires('Allow'),
    absence: ['allow'],
    sections: 'RFC 9110 15.5.6; RFC 9110 10.2.1',
    message: "{status} has no Allow header, so the client can't tell which methods the resource supports.",
    fix: 'List the supported methods, for example `Allow: {example}`. The list can be empty.',
    // The method that was refused isn't supported.
    check: ({ message: { method } }) => ({
      values: { example: method === 'GET' || method === 'HEAD' ? 'POST' : 'GET, HEAD' },
    }),
  },
  {
    id: 'status-405-allow-lists-method',
    severity: 'warning',
    level: 'MUST',
    statuses: requires('Allow'),
    fields: ['allow'],
    needs: ['method'],
    sections: 'RFC 9110 15.5.6',
    message: '{status} rejects {method}, but `Allow: {value}` lists it.',
    fix: 'Support {method}, or send `Allow: {others}`.',
    reason: 'The client still learns that its request failed. The wrong list can only make it try again.',
    check(facts) {
      const methods = splitList(facts.value('allow') ?? '')
      const { method = '' } = facts.message
      if (!methods.includes(method)) return undefined
      return { values: { others: methods.filter((each) => each !== method).join(', ') } }
    },
  },
  {
    id: 'status-405-allow-get-without-head',
    severity: 'info',
    level: 'MUST',
    profile: 'strict',
    fields: ['allow'],
    sections: 'RFC 9110 9.1',
    message: '`Allow: {value}` lists GET without HEAD. General-purpose servers must support both.',
    fix: 'Support HEAD and list it: `Allow: {value}, HEAD`.',
    reason: "The requirement is for general-purpose servers. The inspector can't tell whether this is one.",
    check(facts) {
      const methods = splitList(facts.value('allow') ?? '')
      return when(methods.includes('GET') && !methods.includes('HEAD'))
    },
  },
  {
    id: 'allow-invalid',
    severity: 'error',
    level: 'MUST',
    fields: ['allow'],
    sections: 'RFC 9110 10.2.1; RFC 9110 9.1',
    message: '`Allow: {value}` is not a list of methods: `{member}` is not a method name.',
    fix: 'Separate methods with commas: `Allow: {fixed}`.',
    check(facts) {
      const value = facts.value('allow') ?? ''
      const [member] = parseTokenList(value).invalid
      return member === undefined ? undefined : { values: { member, fixed: correctTokenList(value) ?? 'GET, HEAD' } }
    },
  },
  {
    id: 'allow-method-case',
    severity: 'warning',
    level: 'MUST',
    fields: ['allow'],
    sections: 'RFC 9110 9.1; RFC 9110 10.2.1',
    message: '`{member}` in `Allow: {value}` is not the method {upper}, because methods are case-sensitive.',
    fix: 'Send `{upper}`.',
    reason: 'People and most programs still understand which method is meant.',
    check(facts) {
      const member = splitList(facts.value('allow') ?? '').find(
        (each) => !METHODS.has(each) && METHODS.has(each.toUpperCase()),
      )
      return member === undefined ? undefined : { values: { member, upper: member.toUpperCase() } }
    },
  },
  {
    id: 'status-406-without-negotiation',
    severity: 'warning',
    level: 'advice',
    statuses: only(406),
    needs: ['allRequestHeaders'],
    sections: 'RFC 9110 15.5.7; RFC 9110 12.4.1',
    message: '406 (Not Acceptable) answers a request that accepts anything.',
    fix: 'Send a representation, or 415 if the problem is the body of the request.',
    reason: "The client can't correct a preference that it didn't state.",
    check(facts) {
      const names = facts.requestNames.filter((name) => /^accept(?:-(?:charset|encoding|language))?$/.test(name))
      // Many clients add `*/*`, which accepts everything.
      return when(names.every((name) => /^\s*\*(?:\/\*)?\s*$/.test(facts.request(name) ?? '')))
    },
  },
  {
    id: 'status-408-connection-close',
    severity: 'info',
    level: 'SHOULD',
    profile: 'strict',
    statuses: only(408),
    absence: ['connection'],
    needs: ['httpVersion', 'connection'],
    sections: 'RFC 9112 9.6; RFC 9110 15.5.9',
    message: "408 (Request Timeout) doesn't say that the connection closes.",
    fix: 'Add `Connection: close`.',
    reason: 'The requirement is for servers that close the connection. This one may keep it open.',
    check: (facts) => when(facts.message.httpVersion === '1.1'),
  },
  {
    id: 'status-409-empty',
    severity: 'info',
    level: 'SHOULD',
    profile: 'strict',
    statuses: only(409),
    needs: ['content', 'method'],
    sections: 'RFC 9110 15.5.10',
    message: "409 (Conflict) has no body, so the client can't tell what the conflict is.",
    fix: 'Describe the conflict in a problem document (`application/problem+json`).',
    reason: 'The client still learns that its request failed, but not why.',
    check: (facts) => when(facts.hasContent === false && facts.message.method !== 'HEAD'),
  },
  {
    id: 'status-411-with-content-length',
    severity: 'warning',
    level: 'advice',
    statuses: only(411),
    needs: ['requestHeaders'],
    sections: 'RFC 9110 15.5.12',
    message: '411 (Length Required) asks for Content-Length, but the request has `Content-Length: {length}`.',
    fix: 'Send the status for the real problem, for example 400 or 413.',
    reason: "The client has already sent what the status asks for, so it can't correct the request.",
    check(facts) {
      const length = facts.request('content-length')
      return length !== undefined && /^\d+$/.test(length) ? { values: { length } } : undefined
    },
  },
  {
    id: 'status-415-missing-accept',
    severity: 'info',
    level: 'advice',
    profile: 'strict',
    statuses: (row, code) => code === 415 && hasField(row, 'Accept'),
    absence: ['accept', 'accept-encoding', 'accept-post', 'accept-patch', 'accept-query'],
    sections: 'RFC 9110 15.5.16; RFC 9110 12.5.3',
    message: "415 (Unsupported Media Type) doesn't say which formats are supported.",
    fix: 'Add Accept, for example `Accept: application/json`, or Accept-Encoding if the problem is the content coding.',
  },
  {
    id: 'status-417-without-expect',
    severity: 'warning',
    level: 'advice',
    statuses: only(417),
    needs: ['allRequestHeaders'],
    sections: 'RFC 9110 15.5.18',
    message: '417 (Expectation Failed) answers a request that has no Expect header.',
    fix: 'Send the status for the real problem, for example 400.',
    reason: "The status is about a header that the client didn't send, so the client can't correct the request.",
    check: (facts) => when(facts.request('expect') === undefined),
  },
  {
    id: 'status-418-joke',
    severity: 'info',
    level: 'advice',
    profile: 'strict',
    statuses: (row) => row?.registration.state === 'unused' && row.class === 'client-error',
    sections: 'RFC 9110 15.5.19',
    message: '{status} is reserved and has no meaning.',
    fix: 'Send the status for the real problem, for example 400 or 403.',
  },
  {
    id: 'status-425-without-early-data',
    severity: 'warning',
    level: 'SHOULD',
    statuses: only(425),
    needs: ['allRequestHeaders', 'url'],
    sections: 'RFC 8470 5.2',
    message: '425 (Too Early) rejects early data, but the request came over http without an Early-Data header.',
    fix: 'Send the status for the real problem, for example 503 or 409.',
    // Over https, only the server that ended TLS knows. An invalid Early-Data counts as 1 (RFC 8470, section 5.1).
    check: (facts) => when(facts.url?.protocol === 'http:' && facts.request('early-data') === undefined),
  },
  {
    id: 'status-426-missing-upgrade',
    severity: 'error',
    level: 'MUST',
    statuses: requires('Upgrade'),
    absence: ['upgrade'],
    needs: ['httpVersion', 'connection'],
    sections: 'RFC 9110 15.5.22; RFC 9110 7.8',
    message: "{status} has no Upgrade header, so the client can't tell which protocol to use.",
    fix: 'Add the protocol, for example `Upgrade: websocket`, and `Connection: Upgrade`.',
    // HTTP/2 forbids the header, and 101 has its own rule.
    check: (facts) => when(facts.status !== 101 && /^1/.test(facts.message.httpVersion ?? '')),
  },
  {
    id: 'status-451-missing-blocked-by',
    severity: 'info',
    level: 'SHOULD',
    profile: 'strict',
    statuses: (row, code) => code === 451 && hasField(row, 'Link'),
    sees: ['link'],
    sections: 'RFC 7725 4',
    message: "451 (Unavailable For Legal Reasons) doesn't say who implements the block.",
    fix: 'If you implement the block, add a link to yourself, for example `Link: <https://example.com/>; rel="blocked-by"`.',
    reason:
      "The requirement is for whoever implements the block. The inspector can't tell whether that is this server.",
    check: (facts) => when(!facts.links.links.some(({ relations }) => relations.includes('blocked-by'))),
  },
  {
    id: 'error-html-for-json',
    severity: 'warning',
    level: 'advice',
    statuses: (row) => row?.class === 'client-error' || row?.class === 'server-error',
    fields: ['content-type'],
    needs: ['requestHeaders'],
    sections: 'RFC 9110 12.5.1; RFC 9457 3',
    message: 'The client asked for JSON with `Accept: {accept}`, but the {status} response has the type HTML.',
    fix: 'Send the error as `application/problem+json`.',
    reason: 'Clients that expect JSON fail to parse the body, so the reason for the error is lost.',
    check(facts) {
      const accept = facts.request('accept')
      if (accept === undefined || parseMediaType(facts.value('content-type') ?? '')?.type !== 'text/html')
        return undefined
      // Without a body there is no page.
      if (facts.hasContent === false || facts.value('content-length') === '0') return undefined
      const { ranges, invalid } = parseWeightedList(accept)
      // An invalid member may have been meant to prefer HTML.
      if (invalid.length > 0) return undefined
      const json = ranges.find(({ range }) => range === 'application/json' || range.endsWith('+json'))?.weight ?? 0
      return json > (findRange(ranges, rangesOfType('text/html'))?.weight ?? 0) ? { values: { accept } } : undefined
    },
  },
]
