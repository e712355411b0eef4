import type { Facts } from '../message/facts.ts'
import { RecentMap } from './recent.ts'
import { isSameVariant } from './revalidation-rules.ts'
import type { SessionRule } from './session-rule.ts'

/** Headers that a server knows without making the content. */
const COMPARED = ['content-type', 'content-encoding', 'content-language', 'content-length']

/** Rules that compare a HEAD with the GET for the same URL. */
export const HEAD_RULES: readonly SessionRule[] = [
  {
    id: 'head-differs-from-get',
    severity: 'warning',
    level: 'SHOULD',
    sections: 'RFC 9110 9.3.2; RFC 9110 8.6',
    message:
      'For {url}, HEAD has `{name}: {head}` but GET has `{name}: {get}`, so clients learn something wrong from it.',
    fix: 'Answer HEAD with the code of GET and leave the body out, as most frameworks do by themselves.',
    begin() {
      const gets = new RecentMap<Facts>()
      const heads = new RecentMap<Facts>()
      return (facts) => {
        const { method, url } = facts.message
        if (url === undefined || facts.status !== 200 || (method !== 'GET' && method !== 'HEAD')) return undefined
        const isHead = method === 'HEAD'
        ;(isHead ? heads : gets).set(url, facts)
        const other = (isHead ? gets : heads).get(url)
        if (other === undefined) return undefined
        const [head, get] = isHead ? [facts, other] : [other, facts]
        const name = isSameState(head, get) ? COMPARED.find((each) => differs(each, head, get)) : undefined
        if (name === undefined) return undefined
        const values = { url, name: get.sentName(name), head: head.value(name) ?? '', get: get.value(name) ?? '' }
        return { values, fields: [name] }
      }
    },
  },
]

/** Whether the resource had not changed between the two, as far as its validators and the negotiation show. */
function isSameState(head: Facts, get: Facts): boolean {
  const names = ['accept', 'accept-encoding', 'accept-language', 'authorization', 'cookie', 'range']
  if (names.some((name) => head.request(name) !== get.request(name)) || !isSameVariant(get, head)) return false
  const modified = get.value('last-modified')
  return modified === undefined || !head.has('last-modified') || head.value('last-modified') === modified
}

function differs(name: string, head: Facts, get: Facts): boolean {
  const value = get.value(name)
  if (value === undefined || !head.has(name) || head.value(name) === value) return false
  // Without a validator, the content can have changed in between.
  return name !== 'content-length' || get.has('etag') || get.has('last-modified')
}
