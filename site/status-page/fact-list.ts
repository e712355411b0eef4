import type { Status } from '@statuskit/core'
import { describeStatus, type StatusFact } from '@statuskit/core/reference'
import { headerPage } from '../header-page/known-headers.ts'
import { escaped } from '../sheet/html.ts'
import { linkedText } from '../sheet/linked-text.ts'

/** The labels of facts in the order of the page. Others, such as the class, stand elsewhere on it. */
const LABELS: readonly (readonly [label: string, shown: string])[] = [
  ['must send', 'Must send'],
  ['should send', 'Should send'],
  ['may send', 'May send'],
  ['sent by', 'Sent by'],
  ['the client', 'Client'],
  ['caching', 'Cached'],
  ['body', 'Body'],
  ['redirected', 'Method'],
  ['formerly', 'Formerly'],
  ['registered', 'Registered'],
  ['defined in', 'Defined in'],
  ['next step', 'Next step'],
]

/** The facts of a status as labelled pairs in two columns. */
export function factList(status: Status): string {
  const facts = describeStatus(status)
  const pairs = LABELS.flatMap(([label, shown]) => {
    const fact = facts.find((each) => each.label === label)
    return fact === undefined ? [] : [[label, shown, fact] as const]
  })
  // The next step is a sentence, so it has the last row to itself; so has a pair without a partner.
  const alone = (at: number) => at >= pairs.length - 1 || (pairs.length % 2 === 0 && at === pairs.length - 2)
  const rows = pairs.map(([label, shown, fact], at) => {
    const value = label === 'defined in' ? definition(status, fact) : values(fact, status.code)
    return `<div${alone(at) ? ' class="whole"' : ''}><dt>${shown}</dt><dd>${value}</dd></div>`
  })
  return `<dl class="fact-list">${rows.join('')}</dl>`
}

function definition({ reference }: Status, fact: StatusFact): string {
  return `<a href="${escaped(reference.url)}">${escaped(fact.values.map(({ text }) => text).join(''))}</a>`
}

/** Headers that share a condition are one value: `ETag, Vary, when …`. */
function values({ values: all }: StatusFact, own: number): string {
  const conditions = [...new Set(all.map(({ text }) => text))]
  return conditions
    .map((text) => {
      const fields = all
        .filter((each) => each.text === text)
        .flatMap(({ field }) => (field === undefined ? [] : [name(field)]))
      // The section about caching says the rest.
      const rest = text.replace(/^, /, '').replace(/^not cached by default;.*/, 'not cached by default')
      if (fields.length === 0) return linkedText(rest.charAt(0).toUpperCase() + rest.slice(1), own)
      return `${fields.join(', ')}${rest === '' ? '' : ` <small>${linkedText(rest, own)}</small>`}`
    })
    .join('<br>')
}

function name(field: string): string {
  const page = headerPage(field)
  const html = `<code>${escaped(field)}</code>`
  return page === undefined ? html : `<a href="${page}">${html}</a>`
}
