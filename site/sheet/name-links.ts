import { findStatus } from '@statuskit/core'
import { escaped } from './html.ts'

/** What numbers count and measure. */
const UNITS =
  'ms|s|h|min|milliseconds|seconds|minutes|hours|days|months|years|B|kB|KB|MB|GB|KiB|MiB|bytes?|bits|octets|megabytes|characters|letters|px|pixels|percent|rules|headers|pages|times|requests|connections|entries|lines|items|users|clients|people|retries|attempts'
/** A space, or the end of a line as it is escaped. */
const SPACE = String.raw`(?:\s|&#10;)`
/** What parts two numbers of a range. */
const TO = String.raw`${SPACE}?(?:to|through|–|—|…|\.\.)${SPACE}?`

/** A number that is a status, not a length, a port or a year: a unit, a range or a document around it says otherwise. */
const CODE = new RegExp(
  [
    String.raw`(?<![\w.,#:§/=–-]|(?:RFCs?|[Pp]ort|[Ss]ection|[Ll]ine|[Ff]irst|[Ll]ast|[Uu]p to)${SPACE}|\d${TO})`,
    String.raw`([1-5]\d\d)`,
    String.raw`(?![\w%°]|[.,:]\d|-\w|${TO}\d|${SPACE}?(?:(?:and|or)${SPACE}\d+${SPACE})?(?:${UNITS})\b)`,
    // An interim response is never an error.
    String.raw`(?!(?<=1\d\d)${SPACE}errors\b)`,
  ].join(''),
  'g',
)

/** A header name of several words; shorter ones are words of English, too. */
const HEADER = /(?<![\w/-])[A-Z][A-Za-z]*(?:-[A-Z][A-Za-z]*)+(?![\w-])/g

/** The path of the page of a header; `undefined` if it has none. */
export type HeaderPage = (name: string) => string | undefined

/** Text of ours, where only backticks have a meaning, as HTML. Codes and names of headers are links. */
export function textWithLinks(text: string, headerPage: HeaderPage, own?: number | string): string {
  return text
    .split(/(`[^`]*`)/)
    .map((part) =>
      part.startsWith('`') ? codeWithLink(part.slice(1, -1), headerPage, own) : wordsWithLinks(part, headerPage, own),
    )
    .join('')
}

/** Running text as HTML, in which every registered status code and every header is a link, except the page's own. */
export function wordsWithLinks(text: string, headerPage: HeaderPage, own?: number | string): string {
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
export function codeWithLink(text: string, headerPage: HeaderPage, own?: number | string): string {
  const page = text === own ? undefined : headerPage(text)
  // A name that is broken at its hyphen is hard to read.
  const html = `<code v-pre${text.length <= 28 && !text.includes(' ') ? ' class="short"' : ''}>${escaped(text)}</code>`
  return page === undefined ? html : `<a href="${page}">${html}</a>`
}
