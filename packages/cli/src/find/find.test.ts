import { describe, expect, it } from 'vitest'
import { runCommand } from '../../test/running.ts'

it('lists the matches, best first, registered codes before those of vendors', async () => {
  const { code, output } = await runCommand(['find', 'too large'])
  expect(code).toBe(0)
  expect(output).toMatch(
    /^413 Content Too Large\n {4}The body of the request is larger than the server will accept\.\n414 URI Too Long\n/,
  )
  expect(output.match(/^\d.*/gm)?.at(-1)).toBe('494 Request Header Or Cookie Too Large (nginx, not registered)')
})

it.each([
  [['too', 'many'], '429 Too Many Requests'],
  [['slow', 'down'], '429 Too Many Requests'],
  [['client disconnected'], '499 Client Closed Request (nginx, not registered)'],
  [['PayloadTooLargeError'], '413 Content Too Large'],
  [['ERR_TOO_MANY_REDIRECTS'], '301 Moved Permanently'],
  [['UND_ERR_HEADERS_TIMEOUT'], '504 Gateway Timeout'],
  [['ECONNRESET'], '502 Bad Gateway'],
  [['ETIMEDOUT'], '504 Gateway Timeout'],
  [['pay'], '402 Payment Required'],
  [['invalid', 'input'], '400 Bad Request'],
  [['moved', 'forever'], '301 Moved Permanently'],
])('%j finds %s', async (words, first) => {
  expect((await runCommand(['find', ...words])).output.split('\n')[0]).toBe(first)
})

describe('a search with typing mistakes', () => {
  it.each([
    ['nto fuond', 'not found', '404 Not Found'],
    ['slow dwon', 'slow down', '429 Too Many Requests'],
    ['to meny requests', 'too many requests', '429 Too Many Requests'],
    ['gatway timeout', 'gateway timeout', '504 Gateway Timeout'],
    ['proxi auth', 'proxy auth', '407 Proxy Authentication Required'],
    ['forbiden', 'forbidden', '403 Forbidden'],
    ['cleint disconected', 'client disconnected', '499 Client Closed Request (nginx, not registered)'],
  ])('%j finds what %j finds, and says so', async (query, meant, first) => {
    const { code, output, errors } = await runCommand(['find', query])
    expect([code, errors]).toEqual([
      0,
      `statuskit: Nothing matches ${JSON.stringify(query)}. Showing matches for "${meant}".\n`,
    ])
    expect(output.split('\n')[0]).toBe(first)
    expect(output).toBe((await runCommand(['find', meant])).output)
  })
})

describe('a search that headers match', () => {
  const headersOf = async (query: string) => {
    const { output } = await runCommand(['find', query, '--json'])
    return JSON.parse(output).map(({ header = '' }) => header)
  }

  it.each([
    ['HSTS', 'Strict-Transport-Security'],
    ['CORS error', 'Access-Control-Allow-Origin'],
    ['TypeError: Failed to fetch', 'Access-Control-Allow-Origin'],
    ['strict transport', 'Strict-Transport-Security'],
    ['samesite', 'Set-Cookie'],
    ['ERR_CONTENT_LENGTH_MISMATCH', 'Content-Length'],
    [
      `Access to fetch at 'https://api.example/me' from origin 'https://a.example' has been blocked by CORS policy: No 'Access-Control-Allow-Origin' header is present on the requested resource.`,
      'Access-Control-Allow-Origin',
    ],
    [
      `Refused to execute inline script because it violates the following Content Security Policy directive: "script-src 'self'".`,
      'Content-Security-Policy',
    ],
    [`Unexpected token '<', "<!DOCTYPE "... is not valid JSON`, 'Content-Type'],
  ])('%j finds %s first', async (query, header) => {
    expect((await headersOf(query))[0]).toBe(header)
  })

  it('lists them after the statuses, and before them if they are called so', async () => {
    expect(await headersOf('cookie')).toEqual(['', '', '', 'Set-Cookie'])
    expect(await headersOf('hsts')).toEqual(['Strict-Transport-Security', ''])
  })

  it('leaves out what only the purpose of a header says, if there are statuses', async () => {
    expect(new Set(await headersOf('too large'))).toEqual(new Set(['']))
    expect(await headersOf('preflight')).toContain('Access-Control-Max-Age')
    expect(new Set(await headersOf('server is busy'))).toEqual(new Set(['']))
    expect(new Set(await headersOf('body'))).toEqual(new Set(['']))
  })

  it('shows the first with their purposes, and the names of others', async () => {
    const { code, output, errors } = await runCommand(['find', 'cors'])
    expect([code, errors]).toEqual([0, ''])
    expect(output).toMatch(/^Access-Control-Allow-Origin \(response header\)\n {4}Tells a browser which origin's /)
    expect(output).toMatch(/\nOther headers: Access-Control-Allow-Credentials, Access-Control-Max-Age\n$/)
  })
})

it('prints JSON', async () => {
  const [found] = JSON.parse((await runCommand(['find', 'client disconnected', '--json'])).output)
  expect(found).toEqual({
    code: 499,
    phrase: 'Client Closed Request',
    vendor: 'nginx',
    summary: 'The client closed the connection before nginx could send the response.',
  })
})

it('prints an empty list as JSON, and says why', async () => {
  const { code, output, errors } = await runCommand(['find', 'zeppelin', '--json'])
  expect([code, output]).toEqual([1, '[]\n'])
  expect(errors).toContain('Nothing matches "zeppelin"')
})

it.each([
  ['the user exists but is suspended', '403'],
  ['my client sends too much json in the body', '413'],
  ['which status for an expired session token', '401'],
])('finds the status by some words of a sentence: %s', async (sentence, code) => {
  const { output, errors } = await runCommand(['find', ...sentence.split(' ')])
  expect(output).toContain(`${code} `)
  expect(errors).toBe(`statuskit: No status matches all words of ${JSON.stringify(sentence)}. Best matches:\n`)
})

it('finds a code among words', async () => {
  const { code, output, errors } = await runCommand(['find', '407', 'proxy'])
  expect([code, errors]).toEqual([0, 'statuskit: No status matches all words of "407 proxy". Best matches:\n'])
  expect(output).toMatch(/^407 /)
})

it('takes no misspelled phrase after a code for another status', async () => {
  const { output } = await runCommand(['404', 'Nto', 'Found'])
  expect(output).toMatch(/^404 Not Found\n/)
})

it.each([
  ['validation errors', 'validation error'],
  ['proxies timeouts', undefined],
  ['gateway timeouts', 'gateway timeout'],
])('takes plurals: %s', async (plural, singular) => {
  const found = await runCommand(['find', ...plural.split(' ')])
  if (singular === undefined) expect(found.errors).toContain(plural)
  else expect(found).toEqual(await runCommand(['find', ...singular.split(' ')]))
})
