import { findStatus } from '@statuskit/core'
import { findExchange, formatMessage, listReferences } from '@statuskit/core/reference'
import { beforeAll, describe, expect, it } from 'vitest'
import { createPainter, type Painter } from '../sheet/painted-code.ts'
import { exchangePanel } from './exchange.ts'

const CODES = listReferences().map(({ code }) => code)

let paint: Painter
beforeAll(async () => {
  paint = await createPainter()
})

/** The text of each message as a browser shows it, without the marks. */
function shown(code: number): string[] {
  const messages = exchangePanel(code, paint).matchAll(/<pre v-pre class="message"><code>(.*?)<\/code><\/pre>/g)
  return [...messages].map(([, html = '']) => {
    const lines = html.replace(/ <span class="mark" data-only="page">\w+<\/span>/g, '').split(/(?=<span class="line)/)
    const text = lines.map((line) => line.replace(/<[^>]*>/g, '')).map((line) => (line === ' ' ? '' : line))
    return text.join('\n').replaceAll('&lt;', '<').replaceAll('&quot;', '"').replaceAll('&amp;', '&')
  })
}

const marks = (code: number) =>
  [
    ...exchangePanel(code, paint).matchAll(
      /<i class="t-name">([\w-]+)<\/i><i class="t-dim">:<\/i>[^<]*<span class="mark" [^>]*>(\w+)</g,
    ),
  ].map(([, name, requirement]) => `${name} ${requirement}`)

describe.each(CODES)('%i', (code) => {
  it('shows every line of its messages', () => {
    const sent = findExchange(code)?.messages.map(formatMessage) ?? []
    expect(shown(code).map((text) => text.trimEnd())).toEqual(
      sent.map((text) => text.replaceAll('\r\n', '\n').trimEnd()),
    )
  })

  it('is one block of HTML', () => {
    const figure = exchangePanel(code, paint)
    expect(figure).toMatch(/^<figure.*<\/figure>$/)
    expect(figure).not.toContain('{{')
  })

  it('marks what the status requires', () => {
    const required = (findStatus(code)?.responseFields ?? []).filter(
      ({ requirement, when }) => requirement === 'required' && when === undefined,
    )
    expect(marks(code)).toEqual(expect.arrayContaining(required.map(({ name }) => `${name} required`)))
  })
})

it('says who sends what', () => {
  const heads = (code: number) =>
    [...exchangePanel(code, paint).matchAll(/<span>([^<]*)<\/span> <span class="parties">([^<]*)</g)].map((head) =>
      head.slice(1).join(': '),
    )
  expect(heads(407)).toEqual(['Request: client to proxy', 'Response: proxy to client'])
  expect(heads(100)).toEqual([
    'Request: client to server',
    'Interim response: server to client',
    'Request body: client to server',
    'Response: server to client',
  ])
})

it('marks one header where none is required', () => {
  expect([429, 302, 304, 404].map(marks)).toEqual([
    ['Retry-After optional'],
    ['Location recommended'],
    ['ETag required'],
    [],
  ])
})

it('marks 208 in the body of a 207', () => {
  expect(exchangePanel(208, paint)).toMatch(/<span class="line marked">(?:(?!<span).)*HTTP\/1.1 208 /)
})

it('shows nothing for a number that is not registered', () => {
  expect(exchangePanel(499, paint)).toBe('')
})
