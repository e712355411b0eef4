import { findStatus } from '@statuskit/core'
import { type ExchangeMessage, findExchange, formatMessage } from '@statuskit/core/reference'
import { attribute } from './markdown.ts'

/** The section of a status page that shows the status in use; nothing if there is no example. */
export function exchangeSection(code: number): string {
  const messages = findExchange(code)?.messages ?? []
  if (messages.length === 0) return ''
  const parts = messages.map((message) => messagePart(message, code))
  return `## Example {#example}\n\n<figure class="exchange" aria-label="An exchange with ${code}">\n${parts.join('\n')}\n</figure>\n`
}

/** The kind of a message. A 101 is the last HTTP response; other 1xx are interim. */
function titleOf(message: ExchangeMessage): string {
  if (message.kind === 'body') return 'Request body'
  if (message.kind === 'request') return 'Request'
  return message.status < 200 && message.status !== 101 ? 'Interim response' : 'Response'
}

/** A message in one line of HTML, because an empty line would end the block in Markdown. */
function messagePart(message: ExchangeMessage, code: number): string {
  const marks = marksOf(message, code)
  const [head = '', ...body] = message.kind === 'body' ? ['', message.body] : splitHead(formatMessage(message))
  const [start = '', ...headers] = head.split('\r\n')
  const lines = [
    ...(start === '' ? [] : [startLine(message, start)]),
    ...headers.map((line) => headerLine(line, marks)),
    ...bodyLines(body.join(''), code, head !== ''),
  ]
  const title = `<div class="message-head"><span>${titleOf(message)}</span> <span class="parties">${message.from} to ${message.to}</span></div>`
  return `${title}<pre v-pre class="message"><code>${lines.join('')}</code></pre>`
}

function splitHead(text: string): [head: string, body: string] {
  const end = text.indexOf('\r\n\r\n')
  return [text.slice(0, end), text.slice(end + 4)]
}

function startLine(message: ExchangeMessage, text: string): string {
  if (message.kind !== 'response') return line(`<b>${attribute(text)}</b>`)
  const status = findStatus(message.status)
  return line(
    `<b>HTTP/${message.httpVersion} <span class="code ${status?.class}">${message.status}</span> ${attribute(message.phrase)}</b>`,
  )
}

function headerLine(text: string, marks: ReadonlyMap<string, string>): string {
  const name = text.slice(0, text.indexOf(':'))
  const mark = marks.get(name)
  const written = `<span class="name">${name}</span>${attribute(text.slice(name.length))}`
  return mark === undefined ? line(written) : line(`${written} <span class="mark">${mark}</span>`, 'marked')
}

/** The lines of a body. A line that has the status is marked, because a 208 is part of a 207. */
function bodyLines(body: string, code: number, hasHead: boolean): string[] {
  if (body === '') return []
  const lines = body.split(/\r?\n/).map((text) => {
    const indent = text.length - text.trimStart().length
    return line(attribute(text) || ' ', text.includes(`HTTP/1.1 ${code} `) ? 'marked' : '', indent)
  })
  return hasHead ? [line(' '), ...lines] : lines
}

function line(html: string, mark = '', indent = 0): string {
  const style = indent === 0 ? '' : ` style="--indent:${indent}ch"`
  return `<span class="${mark === '' ? 'line' : `line ${mark}`}"${style}>${html}</span>`
}

/** The headers to mark: all that the status requires, or else the first optional one. */
function marksOf(message: ExchangeMessage, code: number): ReadonlyMap<string, string> {
  if (message.kind !== 'response' || message.status !== code) return new Map()
  const present = (findStatus(code)?.responseFields ?? []).filter(
    // Every final response has Date, so don't mark it.
    ({ name }) => name !== 'Date' && message.headers.some(([each]) => each === name),
  )
  const required = present.filter(({ requirement, when }) => requirement === 'required' && when === undefined)
  const marked = required.length > 0 ? required : present.slice(0, 1)
  return new Map(marked.map(({ name, requirement }) => [name, requirement]))
}
