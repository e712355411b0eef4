import {
  findRange,
  parseLinks,
  parseMediaType,
  parseTokenList,
  parseWeightedList,
  rangesOfType,
  splitList,
} from '@statuskit/core/fields'
import { hasField, only, type Rule, requires, when } from '../rule.ts'

/** Rules about 4xx responses that no other group has. */
export const CLIENT_ERROR_RULES: readonly Rule[] = [
  {
    id: 'status-405-missing-allow',
    severity: 'error',
    statuses: requires('Allow'),
    absence: ['allow'],
    sections: 'RFC 9110 15.5.6; RFC 9110 10.2.1',
    message: '{status} does not list in Allow what the resource takes',
    fix: 'Add Allow with the methods of the resource; an empty list is valid.',
  },
  {
    id: 'status-405-allow-lists-method',
    severity: 'warning',
    statuses: requires('Allow'),
    fields: ['allow'],
    needs: ['method'],
    sections: 'RFC 9110 15.5.6',
    message: '{status} refuses {method}, and Allow: {value} lists it',
    fix: 'Take the method out of Allow, or route it.',
    check: (facts) => when(splitList(facts.value('allow') ?? '').includes(facts.message.method ?? '')),
  },
  {
    id: 'status-405-allow-get-without-head',
    severity: 'info',
    profile: 'strict',
    fields: ['allow'],
    sections: 'RFC 9110 9.1',
    message: 'Allow: {value} has GET and not HEAD, which a general-purpose server supports',
    fix: 'Support HEAD.',
    check(facts) {
      const methods = splitList(facts.value('allow') ?? '')
      return when(methods.includes('GET') && !methods.includes('HEAD'))
    },
  },
  {
    id: 'allow-invalid',
    severity: 'error',
    fields: ['allow'],
    sections: 'RFC 9110 10.2.1; RFC 9110 9.1',
    message: 'Allow: {value} is no list of methods: {member} is no token',
    fix: 'Send methods with commas between.',
    check(facts) {
      const [member] = parseTokenList(facts.value('allow') ?? '').invalid
      return member === undefined ? undefined : { values: { member } }
    },
  },
  {
    id: 'status-406-without-negotiation',
    severity: 'warning',
    statuses: only(406),
    needs: ['allRequestHeaders'],
    sections: 'RFC 9110 15.5.7; RFC 9110 12.4.1',
    message: '406 finds nothing acceptable, and the request asked for nothing in particular',
    fix: 'Answer with a representation, or 415 where the content of the request is at fault.',
    check(facts) {
      const names = facts.requestNames.filter((name) => /^accept(?:-(?:charset|encoding|language))?$/.test(name))
      // Clients add `*/*` by themselves, and it refuses nothing.
      return when(names.every((name) => /^\s*\*(?:\/\*)?\s*$/.test(facts.request(name) ?? '')))
    },
  },
  {
    id: 'status-408-connection-close',
    severity: 'info',
    profile: 'strict',
    statuses: only(408),
    absence: ['connection'],
    needs: ['httpVersion', 'connection'],
    sections: 'RFC 9110 15.5.9; RFC 9112 9.6',
    message: '408 does not say Connection: close, though the server gave up on the request',
    fix: 'Add Connection: close.',
    check: (facts) => when(facts.message.httpVersion === '1.1'),
  },
  {
    id: 'status-409-empty',
    severity: 'info',
    profile: 'strict',
    statuses: only(409),
    needs: ['content', 'method'],
    sections: 'RFC 9110 15.5.10',
    message: '409 has no content: the client cannot learn what is in conflict',
    fix: 'Explain the conflict in a problem document.',
    check: (facts) => when(facts.hasContent === false && facts.message.method !== 'HEAD'),
  },
  {
    id: 'status-411-with-content-length',
    severity: 'warning',
    statuses: only(411),
    needs: ['requestHeaders'],
    sections: 'RFC 9110 15.5.12',
    message: '411 asks for Content-Length, and the request had Content-Length: {length}',
    fix: 'Answer 400 or 413.',
    check(facts) {
      const length = facts.request('content-length')
      return length !== undefined && /^\d+$/.test(length) ? { values: { length } } : undefined
    },
  },
  {
    id: 'status-415-missing-accept',
    severity: 'info',
    profile: 'strict',
    statuses: (row, code) => code === 415 && hasField(row, 'Accept'),
    absence: ['accept', 'accept-encoding', 'accept-post', 'accept-patch', 'accept-query'],
    sections: 'RFC 9110 15.5.16; RFC 9110 12.5.3',
    message: '415 does not say which formats are taken',
    fix: 'Add Accept, Accept-Post, Accept-Patch or Accept-Query; Accept-Encoding where the coding is at fault.',
  },
  {
    id: 'status-417-without-expect',
    severity: 'warning',
    statuses: only(417),
    needs: ['allRequestHeaders'],
    sections: 'RFC 9110 15.5.18',
    message: '417 refuses an expectation, and the request had no Expect',
    fix: 'Answer 400.',
    check: (facts) => when(facts.request('expect') === undefined),
  },
  {
    id: 'status-418-joke',
    severity: 'info',
    profile: 'strict',
    statuses: (row) => row?.registration.state === 'unused' && row.class === 'client-error',
    sections: 'RFC 9110 15.5.19',
    message: '{status} is reserved and has no meaning',
    fix: 'Use the status that says what is wrong.',
  },
  {
    id: 'status-425-without-early-data',
    severity: 'warning',
    statuses: only(425),
    needs: ['allRequestHeaders', 'url'],
    sections: 'RFC 8470 5.2',
    message: '425 refuses early data, and there is none over http without Early-Data: 1',
    fix: 'Answer 503 or 409.',
    // Over https the terminator alone knows whether the request came early.
    check: (facts) => when(facts.url?.protocol === 'http:' && facts.request('early-data')?.trim() !== '1'),
  },
  {
    id: 'status-426-missing-upgrade',
    severity: 'error',
    statuses: requires('Upgrade'),
    absence: ['upgrade'],
    needs: ['httpVersion', 'connection'],
    sections: 'RFC 9110 15.5.22; RFC 9110 7.8',
    message: '{status} does not name the protocol that it asks for in Upgrade',
    fix: 'Add Upgrade, and Connection: Upgrade.',
    // HTTP/2 forbids the field; 101 has a rule of its own.
    check: (facts) => when(facts.status !== 101 && /^1/.test(facts.message.httpVersion ?? '')),
  },
  {
    id: 'status-451-missing-blocked-by',
    severity: 'info',
    profile: 'strict',
    statuses: (row, code) => code === 451 && hasField(row, 'Link'),
    sees: ['link'],
    sections: 'RFC 7725 4',
    message: '451 does not say who blocks the resource',
    fix: 'Add Link: <…>; rel="blocked-by".',
    check: (facts) =>
      when(!parseLinks(facts.value('link') ?? '').links.some(({ relations }) => relations.includes('blocked-by'))),
  },
  {
    id: 'error-html-for-json',
    severity: 'warning',
    statuses: (row) => row?.class === 'client-error' || row?.class === 'server-error',
    fields: ['content-type'],
    needs: ['requestHeaders'],
    sections: 'RFC 9110 12.5.1; RFC 9457 3',
    message: '{status} is an HTML page, and the client asked for JSON with Accept: {accept}',
    fix: 'Answer with application/problem+json.',
    check(facts) {
      const accept = facts.request('accept')
      if (accept === undefined || parseMediaType(facts.value('content-type') ?? '')?.type !== 'text/html')
        return undefined
      const { ranges, invalid } = parseWeightedList(accept)
      // A broken member may have been meant to prefer HTML.
      if (invalid.length > 0) return undefined
      const json = ranges.find(({ range }) => range === 'application/json' || range.endsWith('+json'))?.weight ?? 0
      return json > (findRange(ranges, rangesOfType('text/html'))?.weight ?? 0) ? { values: { accept } } : undefined
    },
  },
]
