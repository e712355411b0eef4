import { findStatus } from '@statuskit/core'
import { findExchange, formatMessage, listReferences } from '@statuskit/core/reference'
import { describe, expect, it } from 'vitest'
import { exchangeSection } from './exchange.ts'

const CODES = listReferences().map(({ code }) => code)

/** The text of each message as a browser shows it, without the marks. */
function shown(code: number): string[] {
  const messages = exchangeSection(code).matchAll(/<pre v-pre class="message"><code>(.*)<\/code><\/pre>/g)
  return [...messages].map(([, html = '']) => {
    const lines = html.replace(/ <span class="mark">\w+<\/span>/g, '').split(/(?=<span class="line)/)
    const text = lines.map((line) => line.replace(/<[^>]*>/g, '')).map((line) => (line === ' ' ? '' : line))
    return text.join('\n').replaceAll('&lt;', '<').replaceAll('&quot;', '"').replaceAll('&amp;', '&')
  })
}

const marks = (code: number) =>
  [...exchangeSection(code).matchAll(/<span class="name">([\w-]+)<\/span>[^<]*<span class="mark">(\w+)</g)].map(
    ([, name, requirement]) => `${name} ${requirement}`,
  )

describe.each(CODES)('%i', (code) => {
  it('shows every line of its messages', () => {
    const sent = findExchange(code)?.messages.map(formatMessage) ?? []
    expect(shown(code).map((text) => text.trimEnd())).toEqual(
      sent.map((text) => text.replaceAll('\r\n', '\n').trimEnd()),
    )
  })

  it('is one block of HTML', () => {
    const [, figure = ''] = exchangeSection(code).split('\n\n')
    expect(figure).toMatch(/^<figure(?:.|\n)*<\/figure>\n$/)
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
    [...exchangeSection(code).matchAll(/<span>([^<]*)<\/span> <span class="parties">([^<]*)</g)].map((head) =>
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
  expect(exchangeSection(208)).toMatch(/<span class="line marked"[^>]*> *&lt;status>HTTP\/1.1 208 /)
})

it('shows nothing for a number that is not registered', () => {
  expect(exchangeSection(499)).toBe('')
})
