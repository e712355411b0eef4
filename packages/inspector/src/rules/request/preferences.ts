import { parseWeightedList, splitList } from '@statuskit/core/fields'
import { type BareItem, parseDictionary } from '../../fields/structured-parser.ts'
import type { Rule } from '../rule.ts'

const LISTS = ['accept', 'accept-encoding', 'accept-language', 'accept-charset']
/**
 * A media range. Old clients send a single asterisk. A subtype is a token, which can contain asterisks: APIs define
 * `application/*+xml` and `application/vnd.vimeo.*+json`.
 */
const MEDIA_RANGE = /^(?:\*|\*\/\*|[\w!#$&^.+-]+\/[\w!#$&^.+*-]+)$/
const OTHERS = /^[\w!#$%&'*+.^`|~-]+$/

/** Rules about what a request prefers. */
export const REQUEST_PREFERENCE_RULES: readonly Rule[] = [
  {
    id: 'request-accept-invalid',
    severity: 'warning',
    level: 'MUST',
    side: 'request',
    fields: LISTS,
    needs: ['requestHeaders'],
    sections: 'RFC 9110 12.4.2; RFC 9110 12.5.1; RFC 9110 12.5.3; RFC 9110 12.5.4',
    message: 'In {name}, `{member}` {what}, so servers skip it or ignore the whole header.',
    fix: 'Send ranges with weights from 0 to 1: {example}.',
    reason: 'Servers fall back to another variant.',
    check(facts) {
      for (const field of LISTS) {
        const value = facts.request(field)
        if (value === undefined) continue
        const found = faultOf(field, value)
        if (found === undefined) continue
        const name = facts.linesOf([field], 'request')[0]?.[0] ?? field
        return { values: { name, ...found, example: EXAMPLES[field] ?? '' }, fields: [field] }
      }
      return undefined
    },
  },
  {
    id: 'request-accept-encoding-nothing',
    severity: 'warning',
    level: 'SHOULD',
    side: 'request',
    fields: ['accept-encoding'],
    needs: ['requestHeaders'],
    yields: ['request-accept-invalid'],
    sections: 'RFC 9110 12.5.3',
    message: '`Accept-Encoding: {value}` allows no encoding, not even none, so servers can answer 415 or ignore it.',
    fix: 'Allow one encoding: `Accept-Encoding: gzip, identity;q=0`, or `Accept-Encoding: identity` for none.',
    check(facts) {
      const { ranges } = parseWeightedList(facts.request('accept-encoding') ?? '')
      const refuses = ranges.some(({ range, weight }) => weight === 0 && (range === 'identity' || range === '*'))
      return refuses && ranges.every(({ weight }) => weight === 0) ? true : undefined
    },
  },
  {
    id: 'request-priority-invalid',
    severity: 'warning',
    level: 'MUST',
    side: 'request',
    fields: ['priority'],
    needs: ['requestHeaders'],
    sections: 'RFC 9218 4; RFC 9218 4.1; RFC 9218 4.2',
    message: '`Priority: {value}` {what}, so servers ignore that part or all of it.',
    fix: 'Send an urgency from 0 to 7, and `i` for content that can be used as it arrives: `Priority: u=1, i`.',
    reason: 'The response has the default priority.',
    check(facts) {
      const what = priorityFault(facts.request('priority') ?? '')
      return what === undefined ? undefined : { values: { what } }
    },
  },
]

const EXAMPLES: Readonly<Record<string, string>> = {
  accept: '`Accept: text/html, */*;q=0.5`',
  'accept-encoding': '`Accept-Encoding: br, gzip;q=0.8`',
  'accept-language': '`Accept-Language: de, en;q=0.5`',
  'accept-charset': '`Accept-Charset: utf-8`',
}

function faultOf(field: string, value: string): { member: string; what: string } | undefined {
  const { ranges, invalid } = parseWeightedList(value)
  const [member] = invalid
  if (member !== undefined) {
    return { member, what: member.startsWith(';') ? 'has no range' : 'has a weight that is not a number from 0 to 1' }
  }
  const shape = field === 'accept' ? MEDIA_RANGE : OTHERS
  const broken = ranges.find(({ range }) => !shape.test(range))
  if (broken === undefined) return undefined
  const sent = splitList(value).find((each) => each.toLowerCase().startsWith(broken.range)) ?? broken.range
  return { member: sent, what: field === 'accept' ? 'is not a media range' : "has characters that a name can't have" }
}

function priorityFault(value: string): string | undefined {
  let members: ReturnType<typeof parseDictionary>
  try {
    members = parseDictionary(value)
  } catch (error) {
    return `is not a structured dictionary (${error instanceof Error ? error.message : 'invalid syntax'})`
  }
  const urgency = bareItem(members.get('u'))
  if (
    urgency !== undefined &&
    !(typeof urgency === 'number' && Number.isInteger(urgency) && urgency >= 0 && urgency <= 7)
  ) {
    return 'has an urgency (u) that is not a whole number from 0 to 7'
  }
  const incremental = bareItem(members.get('i'))
  return incremental === undefined || typeof incremental === 'boolean' ? undefined : 'has an i that is not a boolean'
}

/** The value of a member; an inner list is `null`, which no parameter has. */
function bareItem(member: ReturnType<ReturnType<typeof parseDictionary>['get']>): BareItem | null | undefined {
  const value = member?.[0]
  return Array.isArray(value) ? null : value
}
