import { parseMediaType, splitList } from '@statuskit/core/fields'
import { isRecorded } from '../../message/recorded.ts'
import { boundaryFault } from '../content/negotiation.ts'
import { type Rule, when } from '../rule.ts'

/** Rules about the content of a request, and where it ends. */
export const REQUEST_CONTENT_RULES: readonly Rule[] = [
  {
    id: 'request-cl-and-te',
    severity: 'error',
    level: 'MUST',
    side: 'request',
    fields: ['transfer-encoding'],
    needs: ['requestHeaders', 'connection'],
    sections: 'RFC 9112 6.2; RFC 9112 6.1; RFC 9112 6.3',
    message:
      'The request has both `Content-Length: {length}` and `Transfer-Encoding: {coding}`. Servers and proxies can disagree about where it ends, which attackers exploit.',
    fix: 'Remove Content-Length.',
    check(facts) {
      const length = facts.request('content-length')
      const coding = facts.request('transfer-encoding') ?? ''
      return length === undefined
        ? undefined
        : { values: { length, coding }, fields: ['content-length', 'transfer-encoding'] }
    },
  },
  {
    id: 'request-content-length-invalid',
    severity: 'error',
    level: 'MUST',
    side: 'request',
    fields: ['content-length'],
    needs: ['requestHeaders'],
    sections: 'RFC 9110 8.6; RFC 9112 6.3',
    message: '`Content-Length: {value}` {what}, so servers answer 400 and close the connection.',
    fix: 'Send the number of bytes once, in digits: `Content-Length: 1234`.',
    reason: 'The same number twice is a warning, because servers can recover from it.',
    check(facts) {
      const numbers = (facts.request('content-length') ?? '').split(',').map((each) => each.trim())
      if (!numbers.every((each) => /^\d+$/.test(each))) return { values: { what: 'is not a number of bytes' } }
      if (numbers.length < 2) return undefined
      return numbers.every((each) => each === numbers[0])
        ? { values: { what: 'repeats the same number' }, severity: 'warning' }
        : { values: { what: 'has different numbers' } }
    },
  },
  {
    id: 'request-transfer-encoding-invalid',
    severity: 'error',
    level: 'MUST',
    side: 'request',
    fields: ['transfer-encoding'],
    needs: ['requestHeaders', 'connection'],
    yields: ['request-connection-fields-h2'],
    sections: 'RFC 9112 6.3; RFC 9112 6.1; RFC 9112 7.1',
    message: "`Transfer-Encoding: {value}` {what}, so the server can't tell where the request ends and answers 400.",
    fix: 'Send `Transfer-Encoding: chunked`.',
    check(facts) {
      const codings = splitList(facts.request('transfer-encoding') ?? '').map((coding) => coding.toLowerCase())
      const chunked = codings.filter((coding) => /^chunked(?:\s*;|$)/.test(coding))
      if (chunked.length > 1) return { values: { what: 'has chunked twice' } }
      if (!/^chunked(?:\s*;|$)/.test(codings.at(-1) ?? '')) return { values: { what: "doesn't end with chunked" } }
      return chunked[0] === 'chunked'
        ? undefined
        : { values: { what: 'has a parameter, which chunked does not define' }, severity: 'warning', level: 'SHOULD' }
    },
  },
  {
    id: 'request-content-type-invalid',
    severity: 'error',
    level: 'MUST',
    side: 'request',
    fields: ['content-type'],
    needs: ['requestHeaders'],
    sections: 'RFC 9110 8.3; RFC 9110 8.3.1',
    message: "`Content-Type: {value}` is not a media type, so servers can't read the content and answer 400 or 415.",
    fix: 'Send a type such as `Content-Type: application/json`.',
    // An empty value is how some clients leave the header out.
    check: (facts) =>
      when(
        !['', undefined].includes(facts.request('content-type')) &&
          mediaType(facts.requestValues('content-type')) === undefined,
      ),
  },
  {
    id: 'request-multipart-boundary-missing',
    severity: 'error',
    level: 'MUST',
    side: 'request',
    fields: ['content-type'],
    needs: ['requestHeaders'],
    sections: 'RFC 2046 5.1.1; RFC 9110 8.3.3',
    message: "`Content-Type: {value}` {what}, so the server can't find the fields of the form.",
    fix: "Send `multipart/form-data; boundary=…` with the boundary that the body uses. With fetch and FormData, don't set Content-Type yourself.",
    check(facts) {
      // API clients export the header as it was set, without the boundary that they add, and the server has accepted it.
      if (facts.status < 400 && isRecorded(facts)) return undefined
      const what = boundaryFault(mediaType(facts.requestValues('content-type')))
      return what === undefined ? undefined : { values: { what } }
    },
  },
  {
    id: 'request-query-without-content-type',
    severity: 'error',
    level: 'MUST',
    side: 'request',
    absence: ['content-type'],
    needs: ['method', 'allRequestHeaders'],
    sections: 'RFC 10008 2',
    message: 'The QUERY request has no Content-Type, so servers must reject it: its content is the query.',
    fix: 'Name the type of the query: `Content-Type: application/x-www-form-urlencoded`.',
    check: (facts) => when(facts.message.method === 'QUERY'),
  },
  {
    id: 'request-trace-content',
    severity: 'error',
    level: 'MUST',
    side: 'request',
    fields: ['content-length', 'transfer-encoding'],
    needs: ['method', 'requestHeaders'],
    sections: 'RFC 9110 9.3.8',
    message: 'A TRACE request must not have content.',
    fix: 'Remove the content with its Content-Length or Transfer-Encoding.',
    check: (facts) => when(facts.message.method === 'TRACE' && facts.request('content-length') !== '0'),
  },
  {
    id: 'request-content-on-get',
    severity: 'info',
    level: 'SHOULD',
    profile: 'strict',
    side: 'request',
    fields: ['content-length', 'transfer-encoding'],
    needs: ['method', 'requestHeaders'],
    sections: 'RFC 9110 9.3.1; RFC 9110 9.3.2; RFC 9110 9.3.5',
    message:
      'The {method} request has content, which has no defined meaning. Proxies can drop it or reject the request.',
    fix: 'Put the parameters into the URL, or use POST or QUERY.',
    reason: 'Some APIs define it, and it works where no proxy is in between.',
    check(facts) {
      const { method = '' } = facts.message
      const length = facts.request('content-length')
      return when(/^(?:GET|HEAD|DELETE)$/.test(method) && (length === undefined || Number(length) > 0))
    },
  },
]

function mediaType(values: readonly string[]) {
  return parseMediaType(values[0] ?? '')
}
