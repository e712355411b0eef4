import { isToken, splitList } from '@statuskit/core/fields'
import { isFieldName } from '../../message/field-name.ts'
import { CONNECTION_FIELDS } from '../content/framing.ts'
import { endToEndOption, hasToken } from '../content/upgrade.ts'
import { type Rule, when } from '../rule.ts'

const KNOWN_METHODS = /^(?:connect|delete|get|head|options|patch|post|put|query|trace)$/i
/** A host and perhaps a port. The host is empty if the URL has no authority. */
const HOST = /^(?:[\w\-.~!$&'()*+,;=%\x80-\xff]*|\[[\da-f:.]+\])(?::\d{0,5})?$/i
/** Headers that concern one connection, and the option that announces each. */
const ANNOUNCED = ['te', 'upgrade', 'http2-settings']

/** Rules about the method of a request, its target and its connection. */
export const REQUEST_ROUTING_RULES: readonly Rule[] = [
  {
    id: 'request-host-missing',
    severity: 'error',
    level: 'MUST',
    side: 'request',
    absence: ['host'],
    needs: ['httpVersion', 'allRequestHeaders', 'connection'],
    sections: 'RFC 9112 3.2; RFC 9110 7.2',
    message: 'The HTTP/1.1 request has no Host header, so servers must answer it with 400 (Bad Request).',
    fix: 'Send the host of the URL: `Host: example.com`.',
    // Without User-Agent, somebody listed a few headers, as logs and tests do.
    check: (facts) => when(facts.message.httpVersion === '1.1' && facts.request('user-agent') !== undefined),
  },
  {
    id: 'request-host-repeated',
    severity: 'error',
    level: 'MUST',
    side: 'request',
    fields: ['host'],
    needs: ['requestHeaders', 'connection'],
    sections: 'RFC 9112 3.2',
    message: 'The request has {count} Host headers, so servers must answer it with 400 (Bad Request).',
    fix: 'Send one Host header.',
    check(facts) {
      const count = facts.requestValues('host').length
      return count > 1 ? { values: { count } } : undefined
    },
  },
  {
    id: 'request-host-invalid',
    severity: 'error',
    level: 'MUST',
    side: 'request',
    fields: ['host'],
    needs: ['requestHeaders'],
    yields: ['request-host-repeated'],
    sections: 'RFC 9110 7.2; RFC 9112 3.2',
    message: '`Host: {value}` is not a host and a port, so servers must answer with 400 (Bad Request).',
    fix: 'Send the host alone, with the port if it is not the default: `Host: example.com:8443`.',
    check: (facts) => when(!HOST.test(facts.requestValues('host')[0] ?? '')),
  },
  {
    id: 'request-method-case',
    severity: 'warning',
    level: 'MUST',
    side: 'request',
    needs: ['method', 'connection'],
    sections: 'RFC 9110 9.1',
    message: 'Methods are case-sensitive, so `{method}` is not {right}. Many servers answer 405 or 501.',
    fix: 'Send `{right}`. Browsers correct some methods in fetch(), but not patch.',
    reason: 'Some servers accept any case.',
    check(facts) {
      const { method = '' } = facts.message
      return KNOWN_METHODS.test(method) && /[a-z]/.test(method)
        ? { values: { right: method.toUpperCase() } }
        : undefined
    },
  },
  {
    id: 'request-field-invalid',
    severity: 'error',
    level: 'MUST',
    side: 'request',
    needs: ['requestHeaders'],
    sections: 'RFC 9110 5.1; RFC 9110 5.5',
    message: 'The request header {name} {what}, so servers reject the request or read it differently.',
    fix: 'Use letters, digits and hyphens in names, and no control characters in values.',
    check(facts) {
      for (const [name, value] of facts.message.requestHeaders ?? []) {
        if (!isFieldName(name))
          return { values: { name: `\`${name}\``, what: 'has an invalid name' }, fields: [name.toLowerCase()] }
        // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
        if (/[\0-\x08\x0a-\x1f\x7f]/.test(value)) {
          return { values: { name, what: 'contains a control character' }, fields: [name.toLowerCase()] }
        }
      }
      return undefined
    },
  },
  {
    id: 'request-connection-option-missing',
    severity: 'warning',
    level: 'MUST',
    side: 'request',
    fields: ANNOUNCED,
    needs: ['httpVersion', 'allRequestHeaders', 'connection'],
    sections: 'RFC 9110 7.8; RFC 9110 10.1.4',
    message: '{name} is sent without `Connection: {name}`, so proxies forward it to servers that it is not meant for.',
    fix: 'Send `Connection: {name}` with it.',
    reason: 'Without a proxy in between, servers mostly accept the request.',
    check(facts) {
      if (!facts.message.httpVersion?.startsWith('1')) return undefined
      const connection = facts.request('connection')
      const field = ANNOUNCED.find((name) => facts.request(name) !== undefined && !hasToken(connection, name))
      if (field === undefined) return undefined
      return { values: { name: facts.linesOf([field], 'request')[0]?.[0] ?? field }, fields: [field] }
    },
  },
  {
    id: 'request-connection-end-to-end',
    severity: 'error',
    level: 'MUST',
    side: 'request',
    fields: ['connection'],
    needs: ['requestHeaders', 'connection'],
    sections: 'RFC 9110 7.6.1',
    message: '`Connection: {value}` names {option}, so proxies remove that header before it reaches the server.',
    fix: 'Remove {option} from Connection.',
    check(facts) {
      const option = endToEndOption(facts.request('connection'))
      return option === undefined ? undefined : { values: { option } }
    },
  },
  {
    id: 'request-connection-fields-h2',
    severity: 'error',
    level: 'MUST',
    side: 'request',
    fields: [...CONNECTION_FIELDS, 'te'],
    needs: ['httpVersion', 'requestHeaders', 'connection'],
    sections: 'RFC 9113 8.2.2; RFC 9114 4.2',
    message: 'HTTP/{version} forbids these request headers: {names}. Servers must reject the request.',
    fix: 'Remove {names}.',
    check(facts) {
      const version = facts.message.httpVersion ?? ''
      if (!/^[23]/.test(version)) return undefined
      const fields = CONNECTION_FIELDS.filter((name) => facts.request(name) !== undefined)
      if (!['trailers', undefined].includes(facts.request('te')?.toLowerCase())) fields.push('te')
      // curl shows the request for the switch to HTTP/2 beside the response.
      if (fields.length === 0 || facts.request('http2-settings') !== undefined) return undefined
      return { values: { version, names: fields.join(', ') }, fields }
    },
  },
  {
    id: 'request-max-forwards-invalid',
    severity: 'warning',
    level: 'MUST',
    side: 'request',
    fields: ['max-forwards'],
    needs: ['requestHeaders'],
    sections: 'RFC 9110 7.6.2',
    message: "`Max-Forwards: {value}` is not a number, so proxies don't count the hops.",
    fix: 'Send digits: `Max-Forwards: 10`.',
    reason: 'The request is forwarded as if the header were absent.',
    check: (facts) => when(!/^\d+$/.test(facts.request('max-forwards') ?? '')),
  },
  {
    id: 'request-expect-invalid',
    severity: 'warning',
    level: 'MUST',
    side: 'request',
    fields: ['expect'],
    needs: ['requestHeaders'],
    sections: 'RFC 9110 10.1.1',
    message: '`Expect: {value}` {what}.',
    fix: 'Send `Expect: 100-continue` with content, or remove Expect.',
    reason: 'Servers can answer 417 or ignore the expectation.',
    check(facts) {
      const expectations = splitList(facts.request('expect') ?? '')
      // A list may be empty; libcurl removes a header with an empty value, and recorders show it.
      if (expectations.length === 0) return undefined
      const unknown = expectations.find((each) => each.toLowerCase() !== '100-continue')
      if (unknown !== undefined) {
        const what = isToken(unknown) ? 'is an expectation that no standard defines' : 'is not an expectation'
        return { values: { what } }
      }
      const empty = facts.request('content-length') === '0'
      return empty
        ? {
            values: { what: 'must not be sent in a request without content' },
            fields: ['expect', 'content-length'],
          }
        : undefined
    },
  },
]
