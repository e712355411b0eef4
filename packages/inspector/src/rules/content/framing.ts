import { splitList } from '@statuskit/core/fields'
import { type Rule, when } from '../rule.ts'

/** IANA's registry of transfer codings; chunked apart. */
const CODINGS = /^(?:chunked|compress|deflate|gzip|x-compress|x-gzip)$/i
/** RFC 9113, section 8.2.2. */
const CONNECTION_FIELDS = ['connection', 'keep-alive', 'proxy-connection', 'transfer-encoding', 'upgrade']

/** Rules about where a message ends. */
export const FRAMING_RULES: readonly Rule[] = [
  {
    id: 'cl-and-te',
    severity: 'error',
    statuses: (row) => row?.content === 'allowed' || row === undefined,
    fields: ['transfer-encoding'],
    needs: ['connection'],
    sections: 'RFC 9112 6.2; RFC 9112 6.1',
    message:
      'Content-Length: {length} and Transfer-Encoding: {value} frame the content twice; recipients that differ can be fooled',
    fix: 'Remove Content-Length.',
    check(facts) {
      const length = facts.value('content-length')
      return length === undefined ? undefined : { values: { length }, fields: ['content-length', 'transfer-encoding'] }
    },
  },
  {
    id: 'cl-multiple-different',
    severity: 'error',
    fields: ['content-length'],
    sections: 'RFC 9110 8.6; RFC 9112 6.3',
    message: 'Content-Length is {value}: {what}',
    fix: 'Send it once.',
    check(facts) {
      const all = (facts.value('content-length') ?? '').split(',').map((each) => each.trim())
      if (all.length < 2) return undefined
      return all.every((each) => each === all[0])
        ? { values: { what: 'once is enough' }, severity: 'warning' }
        : { values: { what: 'recipients disagree about where the content ends' } }
    },
  },
  {
    id: 'cl-invalid',
    severity: 'error',
    fields: ['content-length'],
    yields: ['cl-multiple-different'],
    sections: 'RFC 9110 8.6',
    message: 'Content-Length: {value} is no number of octets',
    fix: 'Send decimal digits alone.',
    check: (facts) => when(!facts.values('content-length').every((value) => /^\d+(?:\s*,\s*\d+)*$/.test(value))),
  },
  {
    id: 'cl-body-mismatch',
    severity: 'error',
    statuses: (row) => row?.content === 'allowed' || row === undefined,
    fields: ['content-length'],
    needs: ['contentSize'],
    yields: ['cl-and-te', 'cl-multiple-different', 'cl-invalid'],
    sections: 'RFC 9112 6.3; RFC 9110 8.6',
    message: 'Content-Length is {value}, and {size} octets came',
    fix: 'Count the octets after content coding, and send all of them.',
    check(facts) {
      const { method } = facts.message
      const length = facts.value('content-length') ?? ''
      const size = facts.contentSize ?? 0
      if (facts.has('transfer-encoding') || !/^\d+$/.test(length) || Number(length) === size) return undefined
      // A HEAD has the length of the GET and no content; where the method is not known, this may be one.
      if (method === 'HEAD' || method === 'CONNECT' || (method === undefined && size === 0)) return undefined
      return { values: { size } }
    },
  },
  {
    id: 'te-invalid-coding',
    severity: 'error',
    fields: ['transfer-encoding'],
    needs: ['connection'],
    yields: ['connection-fields-h2'],
    sections: 'RFC 9112 6.1; RFC 9112 7',
    message: 'Transfer-Encoding: {value} cannot be framed: {why}',
    fix: 'Apply chunked once, and last.',
    check(facts) {
      const codings = splitList(facts.value('transfer-encoding') ?? '').map((coding) => coding.toLowerCase())
      const chunked = codings.filter((coding) => coding === 'chunked').length
      const unknown = codings.find((coding) => !CODINGS.test(coding.split(';', 1)[0]?.trim() ?? ''))
      if (chunked > 1) return { values: { why: 'chunked stands twice' } }
      if (chunked === 1 && codings.at(-1) !== 'chunked') return { values: { why: 'chunked is not the last' } }
      return unknown === undefined ? undefined : { values: { why: `nobody knows ${unknown}` } }
    },
  },
  {
    id: 'te-http10',
    severity: 'error',
    fields: ['transfer-encoding'],
    needs: ['httpVersion', 'connection'],
    sections: 'RFC 9112 6.1',
    message: 'HTTP/1.0 has no Transfer-Encoding: the framing is taken for faulty',
    fix: 'Send Content-Length, or end the content by closing.',
    check: (facts) => when(facts.message.httpVersion === '1.0'),
  },
  {
    id: 'connection-fields-h2',
    severity: 'error',
    statuses: (_, code) => code !== 101,
    fields: CONNECTION_FIELDS,
    needs: ['httpVersion', 'connection'],
    sections: 'RFC 9113 8.2.2; RFC 9114 4.2',
    message: '{names} makes a message of HTTP/{version} malformed',
    fix: 'Leave connection-specific fields out.',
    check(facts) {
      const version = facts.message.httpVersion ?? ''
      if (!/^[23]/.test(version)) return undefined
      const fields = CONNECTION_FIELDS.filter((name) => facts.has(name))
      return { values: { names: fields.join(', '), version }, fields }
    },
  },
  {
    id: 'content-on-head',
    severity: 'error',
    needs: ['method', 'contentSize'],
    yields: ['status-204-has-body', 'status-304-has-body', 'status-205-has-content', 'status-1xx-has-body'],
    sections: 'RFC 9110 9.3.2; RFC 9112 6.3',
    message: 'the response to HEAD ends with its header section, yet {size} octets follow',
    fix: 'Send the header section alone.',
    check(facts) {
      const size = facts.contentSize ?? 0
      return facts.message.method === 'HEAD' && size > 0 ? { values: { size } } : undefined
    },
  },
]
