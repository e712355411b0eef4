import { splitList } from '@statuskit/core/fields'
import { isRecorded } from '../../message/recorded.ts'
import { correctNumber } from '../corrected-value.ts'
import { type Rule, when } from '../rule.ts'

/** IANA's registry of transfer codings. */
const CODINGS = /^(?:chunked|compress|deflate|gzip|x-compress|x-gzip)$/i
/** The headers that HTTP/2 and HTTP/3 don't have (RFC 9113, section 8.2.2). */
export const CONNECTION_FIELDS: readonly string[] = [
  'connection',
  'keep-alive',
  'proxy-connection',
  'transfer-encoding',
  'upgrade',
]

/** Rules about where a message ends. */
export const FRAMING_RULES: readonly Rule[] = [
  {
    id: 'cl-and-te',
    severity: 'error',
    level: 'MUST',
    statuses: (row) => row?.content === 'allowed' || row === undefined,
    fields: ['transfer-encoding'],
    needs: ['connection'],
    sections: 'RFC 9112 6.2; RFC 9112 6.1',
    message:
      'The response has both `Content-Length: {length}` and `Transfer-Encoding: {coding}`. Recipients can disagree about where the body ends, which attackers exploit.',
    fix: 'Remove Content-Length.',
    check(facts) {
      const length = facts.value('content-length')
      const coding = facts.value('transfer-encoding') ?? ''
      return length === undefined
        ? undefined
        : { values: { length, coding }, fields: ['content-length', 'transfer-encoding'] }
    },
  },
  {
    id: 'cl-multiple-different',
    severity: 'error',
    level: 'MUST',
    fields: ['content-length'],
    sections: 'RFC 9110 8.6; RFC 9112 6.3',
    message: '`Content-Length: {value}` {what}.',
    fix: 'Send one number{fixed}.',
    reason: 'The same number repeated is a warning, because recipients can recover from it.',
    check(facts) {
      const value = facts.value('content-length') ?? ''
      if (!value.includes(',')) return undefined
      const all = value.split(',').map((each) => each.trim())
      return all.every((each) => each === all[0])
        ? { values: { what: 'repeats the same number', fixed: `: \`Content-Length: ${all[0]}\`` }, severity: 'warning' }
        : { values: { what: 'has different numbers, so recipients disagree about where the body ends', fixed: '' } }
    },
  },
  {
    id: 'cl-invalid',
    severity: 'error',
    level: 'MUST',
    fields: ['content-length'],
    yields: ['cl-multiple-different'],
    sections: 'RFC 9110 8.6',
    message: '`Content-Length: {value}` is not a number of bytes.',
    fix: 'Send decimal digits only, for example `Content-Length: {fixed}`.',
    check(facts) {
      const values = facts.values('content-length')
      // Capturing software writes -1 for a length that it doesn't know.
      if (isRecorded(facts) && values[0] === '-1') return undefined
      const broken = values.find((value) => !/^\d+(?:\s*,\s*\d+)*$/.test(value))
      return broken === undefined ? undefined : { values: { fixed: correctNumber(broken) ?? 1234 } }
    },
  },
  {
    id: 'cl-body-mismatch',
    severity: 'error',
    level: 'MUST',
    statuses: (row) => row?.content === 'allowed' || row === undefined,
    fields: ['content-length'],
    needs: ['contentSize'],
    yields: ['cl-and-te', 'cl-multiple-different', 'cl-invalid'],
    sections: 'RFC 9110 8.6; RFC 9112 6.3',
    message: "`Content-Length: {value}` doesn't match the {size} bytes that were sent.",
    fix: 'Send the whole body, or `Content-Length: {size}` if this was all. It counts the bytes after compression.',
    check(facts) {
      const { method } = facts.message
      const length = facts.value('content-length') ?? ''
      const size = facts.contentSize ?? 0
      if (facts.has('transfer-encoding') || !/^\d+$/.test(length) || Number(length) === size) return undefined
      // A response to HEAD has the length of the GET and no body. With an unknown method, this may be one.
      if (method === 'HEAD' || method === 'CONNECT' || (method === undefined && size === 0)) return undefined
      return { values: { size } }
    },
  },
  {
    id: 'te-invalid-coding',
    severity: 'error',
    level: 'MUST',
    fields: ['transfer-encoding'],
    needs: ['connection'],
    yields: ['connection-fields-h2'],
    sections: 'RFC 9112 6.1; RFC 9112 7',
    message: '`Transfer-Encoding: {value}` is not valid: {why}.',
    fix: 'Send `Transfer-Encoding: chunked`.',
    check(facts) {
      const codings = splitList(facts.value('transfer-encoding') ?? '').map((coding) => coding.toLowerCase())
      const parameter = codings.find((coding) => /^chunked\s*;/.test(coding))
      if (parameter !== undefined) {
        return { values: { why: 'chunked has no parameters' }, severity: 'warning', level: 'SHOULD' }
      }
      const chunked = codings.filter((coding) => coding === 'chunked').length
      const unknown = codings.find((coding) => !CODINGS.test(coding.split(';', 1)[0]?.trim() ?? ''))
      if (chunked > 1) return { values: { why: 'chunked appears twice' } }
      if (chunked === 1 && codings.at(-1) !== 'chunked') return { values: { why: 'chunked is not last' } }
      return unknown === undefined ? undefined : { values: { why: `${unknown} is not a registered transfer coding` } }
    },
  },
  {
    id: 'te-http10',
    severity: 'error',
    level: 'MUST',
    fields: ['transfer-encoding'],
    needs: ['httpVersion', 'connection'],
    sections: 'RFC 9112 6.1',
    message: "HTTP/1.0 doesn't support Transfer-Encoding, so clients treat the response as broken.",
    fix: 'Send Content-Length, or end the body by closing the connection.',
    check: (facts) => when(facts.message.httpVersion === '1.0'),
  },
  {
    id: 'connection-fields-h2',
    severity: 'error',
    level: 'MUST',
    statuses: (_, code) => code !== 101,
    fields: CONNECTION_FIELDS,
    needs: ['httpVersion', 'connection'],
    sections: 'RFC 9113 8.2.2; RFC 9114 4.2',
    message: 'HTTP/{version} forbids these headers: {names}. Clients must reject the response.',
    fix: 'Remove {names}.',
    check(facts) {
      const version = facts.message.httpVersion ?? ''
      if (!/^[23]/.test(version)) return undefined
      const fields = CONNECTION_FIELDS.filter((name) => facts.has(name))
      return { values: { names: fields.map((name) => facts.sentName(name)).join(', '), version }, fields }
    },
  },
  {
    id: 'content-on-head',
    severity: 'error',
    level: 'MUST',
    needs: ['method', 'contentSize'],
    yields: ['status-204-has-body', 'status-304-has-body', 'status-205-has-content', 'status-1xx-has-body'],
    sections: 'RFC 9110 9.3.2; RFC 9112 6.3',
    message: 'The response to HEAD must not have a body, but {size} bytes follow the headers.',
    fix: 'Send the headers only.',
    check(facts) {
      const size = facts.contentSize ?? 0
      return facts.message.method === 'HEAD' && size > 0 ? { values: { size } } : undefined
    },
  },
]
