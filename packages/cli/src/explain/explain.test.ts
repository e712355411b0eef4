import { getStatus } from '@statuskit/core'
import { findExchange, findReference, formatMessage } from '@statuskit/core/reference'
import { VENDOR_STATUSES } from '@statuskit/core/vendor'
import { describe, expect, it } from 'vitest'
import { runCommand } from '../../test/running.ts'
import { listStatuses } from '../status/statuses.ts'

it('prints the facts of a status, advice, and the source', async () => {
  const { code, output, errors } = await runCommand(['407'])
  expect([code, errors]).toEqual([0, ''])
  const [head, facts, ...sections] = output.split('\n\n')
  expect(head).toBe(`407 Proxy Authentication Required\n${getStatus(407).summary}`)
  const [before, after] = facts?.split(/^ {2}next step {5}[^:]*(?=\n {2}defined in)/m) ?? []
  expect(before).toBe(`  class         client error
  must send     Proxy-Authenticate
  body          allowed
  caching       not cached by default; needs an explicit lifetime or public
  sent by       a proxy
  the client    may send credentials
`)
  expect(after).toBe('\n  defined in    RFC 9110, section 15.5.8')
  const headings = sections.map((section) => section.split('\n')[0]).filter((line) => !line?.startsWith(' '))
  expect(headings).toEqual([
    'Example',
    'When to use it',
    'When not to use it',
    'Common mistakes',
    'Not to be confused with',
    'https://www.rfc-editor.org/rfc/rfc9110#section-15.5.8',
  ])
  expect(output).toContain('\n  401 Unauthorized\n      The server of the')
})

describe('an example', () => {
  it('shows each message with its sender and receiver', async () => {
    const { output } = await runCommand(['405'])
    expect(output).toContain(`
Example
  client to server
    DELETE /reports/7 HTTP/1.1
    Host: api.example.com

  server to client
    HTTP/1.1 405 Method Not Allowed
    Date: Sun, 29 Nov 2026 09:10:00 GMT
    Allow: GET, HEAD
    Content-Type: application/problem+json
    Content-Length: 115
    Cache-Control: no-store

    {
      "type": "about:blank",
      "title": "Method Not Allowed",
      "status": 405,
      "detail": "Reports are read-only."
    }

When to use it
`)
  })

  it('is complete for every registered code at any width, and its lines can be copied', async () => {
    for (const { code } of listStatuses()) {
      const { output } = await runCommand([String(code)], { columns: 40 })
      const messages = findExchange(code)?.messages ?? []
      expect(messages.length, String(code)).toBeGreaterThan(1)
      const lines = output.split('\n')
      for (const message of messages) {
        const wanted = formatMessage(message).trimEnd().split(/\r?\n/)
        // The indent depends on the width of the example.
        const start = lines.findIndex((line) => line.trimStart() === wanted[0])
        const indent = ' '.repeat((lines[start] ?? '').length - (wanted[0] ?? '').length)
        const shown = lines.slice(start, start + wanted.length)
        expect(shown, String(code)).toEqual(wanted.map((line) => (line === '' ? '' : `${indent}${line}`)))
      }
    }
  })
})

describe('facts', () => {
  it.each([
    [413, '  formerly      Payload Too Large\n                Request Entity Too Large\n'],
    [104, '  registered    temporary until 2026-11-13, unless IANA has extended it\n'],
    [206, '                ETag, when a 200 response would have carried it\n'],
    [204, '  body          none; the response ends after its headers\n'],
    [205, '  body          none; send Content-Length: 0\n'],
    [301, '  redirected    POST may become GET\n'],
    [503, '  the client    may retry after a delay if the method is idempotent\n'],
    [429, '  the client    may retry after a delay'],
    [451, '  should send   Link, when the sender is the one that blocks\n'],
  ])('of %i', async (code, lines) => {
    expect((await runCommand([String(code)])).output).toContain(lines)
  })
})

it('has all sections with --full, with the source of each statement', async () => {
  const { output } = await runCommand(['405', '--full'])
  for (const { heading } of findReference(405)?.sections ?? []) expect(output).toContain(`\n${heading}`)
  expect(output).toContain('[RFC 9110, section 15.5.6]')
  expect(output).toContain('API design (advice)')
})

describe('codes of vendors', () => {
  it('are printed one after the other, each with its vendor', async () => {
    const { code, output } = await runCommand(['499'])
    expect(code).toBe(0)
    const pages = output.split(`\n\n${'─'.repeat(80)}\n\n`)
    expect(pages.map((page) => page.split('\n')[0])).toEqual([
      '499 Client Closed Request (nginx, not registered)',
      '499 Authentication token required (Esri ArcGIS, not registered)',
    ])
    expect(pages[0]).toContain('  on the wire   in logs only; clients do not receive it\n')
    expect(pages[0]).toContain('\nWhat to do\n')
  })

  it('follow the registered status with the same number', async () => {
    const { output } = await runCommand(['451'])
    expect(output).toMatch(/^451 Unavailable For Legal Reasons\n/)
    expect(output).toContain('\n451 Redirect (Microsoft Exchange, not registered)\n')
  })
})

describe('a phrase', () => {
  it.each([
    ['not found', '404 Not Found'],
    ['NOT FOUND', '404 Not Found'],
    ['payload too large', '413 Content Too Large'],
    ['i’m a teapot', "418 I'm a teapot"],
    ['client closed request', '499 Client Closed Request (nginx, not registered)'],
  ])('%s is resolved to its status', async (phrase, title) => {
    for (const args of [[phrase], phrase.split(' ')]) {
      const { code, output } = await runCommand(args)
      expect(code).toBe(0)
      expect(output.split('\n')[0]).toBe(title)
    }
  })
})

describe('--json', () => {
  it('has the facts, the text, and the meanings of vendors', async () => {
    const { code, output } = await runCommand(['451', '--json'])
    expect(code).toBe(0)
    expect(JSON.parse(output)).toMatchObject({
      code: 451,
      status: { phrase: 'Unavailable For Legal Reasons', reference: { document: 'RFC 7725' } },
      reference: { code: 451, depth: 'full' },
      exchange: { code: 451, messages: [{ kind: 'request' }, { kind: 'response', status: 451 }] },
      vendors: [{ vendor: 'exchange', reference: { code: 451, vendor: 'exchange' } }],
    })
  })

  it('has null for missing parts', async () => {
    expect(JSON.parse((await runCommand(['522', '--json'])).output)).toMatchObject({
      code: 522,
      status: null,
      reference: null,
      exchange: null,
      vendors: [{ vendorName: 'Cloudflare' }],
    })
  })
})

describe('in a terminal', () => {
  const codes = [...new Set([...listStatuses(), ...VENDOR_STATUSES].map(({ code }) => code))]

  it.each([60, 80])(
    'of %i columns, no line of any status is longer, except URLs, long words and examples',
    async (columns) => {
      expect(codes.length).toBeGreaterThan(85)
      for (const code of codes) {
        const { output } = await runCommand([String(code), '--full'], { columns })
        const examples = (findExchange(code)?.messages ?? []).flatMap((message) =>
          formatMessage(message).split(/\r?\n/),
        )
        const long = output.split('\n').filter((line) => line.length > columns && /\S\s+\S/.test(line))
        expect(
          long.filter((line) => !examples.includes(line.slice(4))),
          String(code),
        ).toEqual([])
      }
    },
  )

  it('has examples with a smaller indent where they fit then', async () => {
    const at = async (columns: number) => (await runCommand(['407'], { columns })).output
    expect(await at(80)).toContain('\n      "detail": "This proxy requires a username and password."\n    }\n')
    expect(await at(60)).toContain('\n    "detail": "This proxy requires a username and password."\n  }\n')
    expect(await at(50)).toContain('\n      "detail": "This proxy requires a username and password."\n    }\n')
  })

  it('has colors if they are on, and the same words', async () => {
    const plain = await runCommand(['405'])
    const colored = await runCommand(['405'], { color: true })
    expect(plain.output).not.toContain('\u001b')
    expect(colored.output).toContain('\u001b[33m405 Method Not Allowed')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: escape sequences for colors begin like this.
    const words = colored.output.replace(/\u001b\[\d+m/g, '')
    expect(words.replace(/\s+/g, ' ')).toBe(plain.output.replaceAll('`', '').replace(/\s+/g, ' '))
  })
})
