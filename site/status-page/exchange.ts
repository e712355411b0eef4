import { findStatus } from '@statuskit/core'
import { type ExchangeMessage, findExchange, formatMessage } from '@statuskit/core/reference'
import { codeToken, icon } from '../sheet/html.ts'
import { bodyLines, EMPTY_LINE, headerLine, startLine } from '../sheet/message-lines.ts'
import type { Painter } from '../sheet/painted-code.ts'

/** The status in use: one panel with a message under another. What follows the status is folded. */
export function exchangePanel(code: number, paint: Painter): string {
  const messages = findExchange(code)?.messages ?? []
  if (messages.length === 0) return ''
  const last = messages.findIndex((message) => message.kind === 'response' && message.status === code)
  const shown = last < 0 ? messages : messages.slice(0, last + 1)
  const later = messages.slice(shown.length)
  const part = (message: ExchangeMessage) => messagePart(message, code, paint)
  const then =
    later.length === 0
      ? ''
      : `<details class="then"><summary>${icon('chevron')}<span>${whatFollows(later)}</span></summary>${later.map(part).join('')}</details>`
  return `<figure class="panel exchange-panel" aria-label="An exchange with ${code}">${shown.map(part).join('')}${then}</figure>`
}

/** `The client sends the body and gets a 200`. */
function whatFollows(messages: readonly ExchangeMessage[]): string {
  const steps = messages.map((message) => {
    if (message.kind === 'body') return `the ${message.from} sends the body`
    if (message.kind === 'request') return `the ${message.from} sends a request`
    return `the ${message.to} gets a ${codeToken(message.status)}`
  })
  return `Then ${new Intl.ListFormat('en').format(steps)}`
}

/** The kind of a message. A 101 is the last HTTP response; other 1xx are interim. */
function titleOf(message: ExchangeMessage): string {
  if (message.kind === 'body') return 'Request body'
  if (message.kind === 'request') return 'Request'
  return message.status < 200 && message.status !== 101 ? 'Interim response' : 'Response'
}

function messagePart(message: ExchangeMessage, code: number, paint: Painter): string {
  const marks = marksOf(message, code)
  const [head = '', body = ''] = message.kind === 'body' ? ['', message.body] : splitHead(formatMessage(message))
  const [start = '', ...headers] = head.split('\r\n')
  // A 208 is part of a 207.
  const content = body === '' ? [] : bodyLines(body.trimEnd(), paint, (text) => text.includes(`HTTP/1.1 ${code} `))
  const lines = [
    ...(start === '' ? [] : [startLine(start)]),
    ...headers.map((text) => headerLine(text, marks.get(text.slice(0, text.indexOf(':'))))),
    ...(start === '' || content.length === 0 ? [] : [EMPTY_LINE]),
    ...content,
  ]
  const arrow = message.kind === 'response' ? icon('left') : icon('right')
  const title = `<div class="bar">${arrow}<span>${titleOf(message)}</span> <span class="parties">${message.from} to ${message.to}</span></div>`
  return `${title}<pre v-pre class="message"><code>${lines.join('')}</code></pre>`
}

function splitHead(text: string): [head: string, body: string] {
  const end = text.indexOf('\r\n\r\n')
  return [text.slice(0, end), text.slice(end + 4)]
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
