import type { ResponseHeader } from '../../packages/inspector/scripts/response-headers.ts'
import { escaped } from '../sheet/html.ts'
import { linkedText } from '../sheet/linked-text.ts'
import { sentences } from './sentences.ts'
import { sourceName, verified } from './verified.ts'

const REGISTRATIONS: Readonly<Record<string, string>> = {
  permanent: 'Permanent',
  provisional: 'Provisional',
  deprecated: 'Deprecated',
  obsoleted: 'Obsolete',
  unregistered: 'Not registered',
  'de-facto': 'Not registered, in use',
}

/** The facts of a header as labelled pairs in two columns; what was not verified is left out. */
export function headerFacts(header: ResponseHeader): string {
  const { name } = header
  const text = (cell: string) => linkedText(sentences(verified(cell, '|')), name)
  const pairs = [
    ['Sent by', senders(header)],
    ['Where it applies', text(header.applies)],
    ['Several lines', lines(header)],
    ['Letter case', text(header.case)],
    ['Structured field', escaped(header.structured_type)],
    ['Registration at IANA', REGISTRATIONS[header.registration] ?? ''],
    ['Defined in', definition(header)],
  ].filter(([, value]) => value !== '')
  const rows = pairs.map(
    ([label, value], at) =>
      `<div${pairs.length % 2 === 1 && at === pairs.length - 1 ? ' class="whole"' : ''}><dt>${label}</dt><dd>${value}</dd></div>`,
  )
  return `<dl class="fact-list">${rows.join('')}</dl>`
}

const LINES: Readonly<Record<string, string>> = {
  singleton: 'Not allowed: send one',
  list: 'Allowed: recipients join them into one list',
  dictionary: 'Allowed: recipients join them into one dictionary',
  lines: "Needed: recipients don't join them",
}

/** What several lines mean: a keyword, and notes. */
function lines({ name, combine }: ResponseHeader): string {
  const [keyword, ...notes] = verified(combine, '; ')
  if (keyword === undefined) return ''
  return linkedText(sentences([LINES[keyword] ?? keyword, ...notes.map(capital)]), name)
}

function definition({ spec, url }: ResponseHeader): string {
  const sources = [...new Map(verified(spec, '; ').map((source) => [sourceName(source), source])).entries()]
  return sources
    .map(([name, source], at) => {
      const href = at === 0 && url !== '' ? url : urlOf(source)
      return href === undefined ? escaped(name) : `<a href="${escaped(href)}">${escaped(name)}</a>`
    })
    .join('<br>')
}

const LIVING: Readonly<Record<string, string>> = {
  Fetch: 'https://fetch.spec.whatwg.org/',
  HTML: 'https://html.spec.whatwg.org/',
}

/** The URL of a section, such as `RFC 9110 10.2.3`, or of a place in a living standard: `Fetch content-type-header`. */
function urlOf(source: string): string | undefined {
  const [, number, section] = /^RFC (\d+)(?: (\d[\d.]*))?$/.exec(source) ?? []
  if (number !== undefined)
    return `https://www.rfc-editor.org/rfc/rfc${number}${section === undefined ? '' : `#section-${section}`}`
  const [, document = '', place] = /^(\w+) ([a-z\d-]+)$/.exec(source) ?? []
  return LIVING[document] === undefined ? undefined : `${LIVING[document]}#${place}`
}

function capital(text: string): string {
  return /^[a-z][a-z ]/.test(text) ? text.charAt(0).toUpperCase() + text.slice(1) : text
}

function senders({ name, direction }: ResponseHeader): string {
  if (direction === 'both') return 'Clients and servers'
  return name.startsWith('Proxy-') ? 'Proxies' : 'Servers'
}
