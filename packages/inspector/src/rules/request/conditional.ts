import { isEntityTag, isWeak, parseEntityTags } from '@statuskit/core/fields'
import type { Facts } from '../../message/facts.ts'
import { correctDate, correctEntityTag } from '../corrected-value.ts'
import { type Rule, when } from '../rule.ts'

const TAGS = ['if-match', 'if-none-match']
const DATES = ['if-modified-since', 'if-unmodified-since']
/** Ranges of bytes: from, to; from; or the last ones. */
const BYTES = /^(?:\d+-\d*|-\d+)$/

/** Rules about conditional requests and ranges. */
export const REQUEST_CONDITIONAL_RULES: readonly Rule[] = [
  {
    id: 'request-entity-tag-invalid',
    severity: 'warning',
    level: 'MUST',
    side: 'request',
    fields: TAGS,
    needs: ['requestHeaders'],
    sections: 'RFC 9110 13.1.1; RFC 9110 13.1.2; RFC 9110 8.8.3',
    message: '{what}, so it matches none and {effect}.',
    fix: 'Send the ETag of the response as it was, with its quotes: `{name}: {right}`.',
    reason: 'Some servers compare the text as it is, and find the tag all the same.',
    check(facts) {
      // A server without entity tags can use the header otherwise, for example as a key that recognizes repeated requests.
      if (hasMatched(facts) || !(facts.has('etag') || facts.status === 412)) return undefined
      for (const field of TAGS) {
        const value = facts.request(field)
        // The client repeats what the server sent; the fault is the server's.
        if (value === undefined || value === facts.value('etag')) continue
        const { any, tags, invalid } = parseEntityTags(value)
        const tag = invalid[0] ?? (!any && tags.length === 0 ? value : undefined)
        if (tag === undefined) continue
        const reads = ['GET', 'HEAD', undefined].includes(facts.message.method)
        const otherwise = reads ? 'the server sends the whole content again' : "the condition doesn't stop the request"
        const effect = field === 'if-match' ? 'the server answers 412' : otherwise
        const name = field === 'if-match' ? 'If-Match' : 'If-None-Match'
        const what = tag === '' ? `${name} is empty` : `\`${tag}\` in ${name} is not an entity tag`
        return { values: { what, name, effect, right: correctEntityTag(tag) }, fields: [field] }
      }
      return undefined
    },
  },
  {
    id: 'request-if-match-weak',
    severity: 'warning',
    level: 'MUST',
    side: 'request',
    fields: ['if-match'],
    needs: ['requestHeaders'],
    sections: 'RFC 9110 13.1.1; RFC 9110 8.8.3.2',
    message: '`If-Match: {value}` has weak entity tags only. A weak one never matches here, so the server answers 412.',
    fix: 'Use a strong entity tag, or If-Unmodified-Since.',
    reason: 'Some servers compare weakly against the standard, and accept the request.',
    check(facts) {
      const { any, tags } = parseEntityTags(facts.request('if-match') ?? '')
      return when(!any && tags.length > 0 && tags.every(isWeak))
    },
  },
  {
    id: 'request-date-invalid',
    severity: 'warning',
    level: 'MUST',
    side: 'request',
    fields: DATES,
    needs: ['requestHeaders'],
    sections: 'RFC 9110 13.1.3; RFC 9110 13.1.4; RFC 9110 5.6.7',
    message: '`{name}: {text}` is not an HTTP date, so servers ignore the condition.',
    fix: 'Send the Last-Modified of the response as it was: `{name}: {right}`.',
    reason: 'The request is answered as if it had no condition.',
    check(facts) {
      if (hasMatched(facts)) return undefined
      for (const field of DATES) {
        const text = facts.request(field)
        // Clients that want no condition send 0.
        if (text === undefined || text === '0' || facts.date(text) !== undefined) continue
        const right = correctDate(text, facts.now) ?? 'Sun, 06 Nov 1994 08:49:37 GMT'
        return { values: { name: facts.linesOf([field], 'request')[0]?.[0] ?? field, text, right }, fields: [field] }
      }
      return undefined
    },
  },
  {
    id: 'request-if-range-invalid',
    severity: 'warning',
    level: 'MUST',
    side: 'request',
    fields: ['if-range'],
    needs: ['requestHeaders'],
    sections: 'RFC 9110 13.1.5',
    message: '`If-Range: {value}` {what}, so servers send the whole content instead of the range.',
    fix: 'Send a strong entity tag, or the Last-Modified of the response: `If-Range: "v1"`.',
    reason: 'The client gets all of the content, which is slower but right.',
    check(facts) {
      const value = facts.request('if-range') ?? ''
      if (isEntityTag(value)) return isWeak(value) ? { values: { what: 'is a weak entity tag' } } : undefined
      return facts.date(value) === undefined ? { values: { what: 'is neither an entity tag nor a date' } } : undefined
    },
  },
  {
    id: 'request-if-range-without-range',
    severity: 'info',
    level: 'MUST',
    profile: 'strict',
    side: 'request',
    fields: ['if-range'],
    needs: ['allRequestHeaders'],
    yields: ['request-if-range-invalid'],
    sections: 'RFC 9110 13.1.5',
    message: 'The request has If-Range but no Range, so servers ignore it.',
    fix: 'Add `Range: bytes=…`, or use If-None-Match.',
    reason: 'The header has no effect.',
    check: (facts) => when(facts.request('range') === undefined),
  },
  {
    id: 'request-range-invalid',
    severity: 'warning',
    level: 'MUST',
    side: 'request',
    fields: ['range'],
    needs: ['requestHeaders'],
    sections: 'RFC 9110 14.2; RFC 9110 14.1.1',
    message: '`Range: {value}` {what}, so servers ignore it and send the whole content.',
    fix: 'Send the unit and the first and last byte, counted from 0: `Range: bytes=0-499`.',
    reason: 'The client gets all of the content, or a 416.',
    check(facts) {
      const value = facts.request('range') ?? ''
      const equals = value.indexOf('=')
      if (equals < 1) return { values: { what: 'has no range unit' } }
      // What other units look like is up to them.
      if (value.slice(0, equals).toLowerCase() !== 'bytes') return undefined
      const ranges = value
        .slice(equals + 1)
        .split(',')
        .map((range) => range.trim())
        .filter((range) => range !== '')
      const broken = ranges.find((range) => !BYTES.test(range))
      if (ranges.length === 0 || broken !== undefined) return { values: { what: 'is not a list of byte ranges' } }
      const reversed = ranges.find((range) => {
        const [first = '', last = ''] = range.split('-')
        return first !== '' && last !== '' && Number(first) > Number(last)
      })
      return reversed === undefined
        ? undefined
        : { values: { what: `has the range ${reversed}, which ends before it begins` } }
    },
  },
  {
    id: 'request-range-not-get',
    severity: 'info',
    level: 'MUST',
    profile: 'strict',
    side: 'request',
    fields: ['range'],
    needs: ['method', 'requestHeaders'],
    sections: 'RFC 9110 14.2',
    message: 'Servers ignore Range in a {method} request.',
    fix: 'Remove Range. Only GET has ranges.',
    reason: 'The header has no effect.',
    check: (facts) => when(facts.message.method !== 'GET'),
  },
]

/** Whether the server has found the condition true, whatever its syntax. */
function hasMatched(facts: Facts): boolean {
  return facts.message.status === 304
}
