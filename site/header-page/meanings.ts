import { type HeaderValue, readHeaderValues } from '../../packages/inspector/scripts/response-headers.ts'
import { escaped } from '../sheet/html.ts'
import { linkedText } from '../sheet/linked-text.ts'
import { sourceName, verified } from './verified.ts'

let known: readonly HeaderValue[] | undefined

/** What the values of a header mean; empty if the table doesn't explain them. */
export function meaningsOf(name: string): readonly HeaderValue[] {
  known ??= readHeaderValues()
  return known.filter((each) => each.name === name)
}

/** What each value of a header means, with its sources, as a section of its page. */
export function meaningList(name: string): string {
  const items = meaningsOf(name).map(
    ({ value, meaning, source }) =>
      `<li><code v-pre>${escaped(value)}</code> <span>${linkedText(meaning, name)}${citations(source)}</span></li>`,
  )
  if (items.length === 0) return ''
  return `<h2 id="meanings">What each value means</h2><ul class="meanings">${items.join('')}</ul>`
}

/** Sections of RFCs as links, and other documents by name. What is of one document has its name once. */
function citations(source: string): string {
  let last = ''
  const links = verified(source, '; ').map((each) => {
    const [, document = '', section = ''] = /^(RFC \d+) (\d[\d.]*)$/.exec(each) ?? []
    if (document === '') return ` <span class="cited">${escaped(sourceName(each))}</span>`
    const url = `https://www.rfc-editor.org/rfc/${document.toLowerCase().replace(' ', '')}#section-${section}`
    const label = document === last ? `§${section}` : `${document} §${section}`
    last = document
    return ` <a class="cited" href="${url}">${label}</a>`
  })
  return links.join('')
}
