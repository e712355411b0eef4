import { findStatus } from '@statuskit/core'
import { headerPage } from '../header-page/known-headers.ts'
import { escaped } from './html.ts'

/** A number that is a status, not a length, a port or a year: a measure or a document around it says otherwise. */
const CODE =
  /(?<![\w.,#:§/-]|RFC |RFCs |[Pp]ort |[Ss]ection |[Ll]ine )([1-5]\d\d)(?![\w%°]|[.,:]\d|-\w| (?:ms|milliseconds|seconds|minutes|bytes|characters|octets|kB|KB|MB|GB|MiB|rules|headers|pages|times|requests|connections|entries|lines|items|users|clients|days|years|megabytes|milliseconds)\b)/g

/** A header name of several words; shorter ones are words of English, too. */
const HEADER = /(?<![\w/-])[A-Z][A-Za-z]*(?:-[A-Z][A-Za-z]*)+(?![\w-])/g

/** Text of ours, where only backticks have a meaning, as HTML. Codes and names of headers are links. */
export function linkedText(text: string, own?: number | string): string {
  return text
    .split(/(`[^`]*`)/)
    .map((part) => (part.startsWith('`') ? linkedCode(part.slice(1, -1), own) : linkedWords(part, own)))
    .join('')
}

/** Running text as HTML, in which every registered status code and every header is a link, except the page's own. */
export function linkedWords(text: string, own?: number | string): string {
  const headers = escaped(text).replace(HEADER, (name) => {
    const page = name === own ? undefined : headerPage(name)
    return page === undefined ? name : `<a class="ref" href="${page}">${name}</a>`
  })
  return headers.replace(CODE, (number: string) => {
    const code = Number(number)
    const status = findStatus(code)
    if (status === undefined || code === own) return number
    return `<a class="ref sc c${number.charAt(0)}" href="/status/${code}" title="${escaped(status.phrase)}">${code}</a>`
  })
}

/** Code that is a link if it is the name of a header that has a page. */
function linkedCode(text: string, own?: number | string): string {
  const page = text === own ? undefined : headerPage(text)
  // A name that is broken at its hyphen is hard to read.
  const html = `<code v-pre${text.length <= 28 && !text.includes(' ') ? ' class="short"' : ''}>${escaped(text)}</code>`
  return page === undefined ? html : `<a href="${page}">${html}</a>`
}
