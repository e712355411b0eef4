import type { Status } from '@statuskit/core'
import { listReferences, type StatusReference } from '@statuskit/core/reference'
import { blocks, type Subject } from '../sheet/citation.ts'
import { codeToken, escaped, icon } from '../sheet/html.ts'
import { linkedText } from '../sheet/linked-text.ts'
import { factList } from './fact-list.ts'

/** Title, one sentence, facts. */
export function titleBlock(status: Status, reference: StatusReference, subject: Subject): string {
  const { code, phrase, summary } = status
  const meaning = reference.sections.find(({ name }) => name === 'meaning')?.blocks ?? []
  const more = meaning.length === 0 ? '' : `<div class="para meaning">${blocks(meaning, subject)}</div>`
  const title = `<h1 id="${code}">${codeToken(code)} ${escaped(phrase)}</h1>`
  return `${crumbs(status)}<div class="title">${title}<p class="lead" id="summary">${linkedText(summary, code)}</p>${more}</div>${factList(status)}`
}

function crumbs({ code, class: name }: Status): string {
  const digit = Math.floor(code / 100)
  const words = name.replace('-', ' ')
  const codes = listReferences().map((each) => each.code)
  const at = codes.indexOf(code)
  const before = codes[at - 1]
  const after = codes[at + 1]
  const previous = before === undefined ? '' : `<a href="/status/${before}" rel="prev">${icon('left')}${before}</a>`
  const next = after === undefined ? '' : `<a href="/status/${after}" rel="next">${after}${icon('right')}</a>`
  return `<div class="crumbs" data-only="page"><a href="/status/">Statuses</a>${icon('chevron')}<a href="/status/#${digit}xx">${digit}xx ${words}</a><nav class="pager" aria-label="Previous and next status">${previous}${next}</nav></div>`
}

/** What else people call the status. */
export function aliases({ phrase }: Status, { symptoms }: StatusReference): string {
  const others = symptoms.filter((each) => each !== phrase.toLowerCase())
  if (others.length === 0) return ''
  return `<p class="alias">Also searched for as: ${others.map((each) => `<b>${escaped(each)}</b>`).join(', ')}</p>`
}
