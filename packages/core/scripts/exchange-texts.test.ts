import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { completeExchange, exchangeFiles } from './exchange-files.ts'
import { parseExchange, readExchangeTexts } from './exchange-texts.ts'
import { readFacts } from './facts.ts'
import { HEADER } from './generated-files.ts'

it.each(exchangeFiles(HEADER))('%s is fresh', (path, text) => {
  expect(readFileSync(new URL(`../src/${path}`, import.meta.url), 'utf8')).toBe(text)
})

it('there is an exchange for each registered code', () => {
  expect(readExchangeTexts().map(({ code }) => String(code))).toEqual(readFacts('statuses').map(({ code }) => code))
})

const GET = '# client to server\nGET / HTTP/1.1\nHost: example.com\n\n'

describe('parseExchange', () => {
  it.each([
    ['404.txt', GET, 'name the file after its status'],
    ['404.http', 'GET / HTTP/1.1\n', 'begin with "# client to server"'],
    ['404.http', '# browser to server\nGET / HTTP/1.1\n', 'instead of "# browser to server"; known: client, server'],
    ['404.http', '# client to server\nGET /\n', 'instead of "GET /"'],
    ['404.http', `${GET}# server to client\nHTTP/1.1 404 Not Found\n`, '"HTTP/1.1 200" instead of'],
    [
      '404.http',
      '# client to server\nGET / HTTP/1.1\nHost example.com\n',
      '"Name: value" instead of "Host example.com"',
    ],
  ])('%s with %j: %s', (file, source, message) => {
    expect(() => parseExchange(file, source)).toThrow(message)
  })

  it('keeps the empty lines of a body, but for those at the end', () => {
    const { messages } = parseExchange('200.http', `${GET}# server to client\nHTTP/1.1 200\n\none\n\ntwo\n\n`)
    expect(messages[1]).toMatchObject({ status: 200, headers: [], body: 'one\n\ntwo' })
  })
})

describe('completeExchange', () => {
  const completed = (response: string) =>
    completeExchange(parseExchange('400.http', `${GET}# server to client\n${response}`)).messages[1]

  it('makes a problem of the members of an error', () => {
    expect(completed('HTTP/1.1 400\n\n{ "detail": "No." }')).toMatchObject({
      phrase: 'Bad Request',
      headers: [
        ['Date', 'Sun, 29 Nov 2026 09:10:00 GMT'],
        ['Content-Type', 'application/problem+json'],
        ['Content-Length', '89'],
        ['Cache-Control', 'no-store'],
      ],
      body: '{\n  "type": "about:blank",\n  "title": "Bad Request",\n  "status": 400,\n  "detail": "No."\n}',
    })
  })

  it('refuses what core would leave out', () => {
    expect(() => completed('HTTP/1.1 401\n\n{ "detail": "No." }')).toThrow('401: [{"what":"WWW-Authenticate"')
  })

  it('needs a request', () => {
    expect(() => completeExchange(parseExchange('200.http', '# server to client\nHTTP/1.1 200\n'))).toThrow(
      'exchanges/200.http: there is no request',
    )
  })
})
