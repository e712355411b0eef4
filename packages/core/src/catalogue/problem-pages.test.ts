import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { defineProblem } from '../problem/define.ts'
import { problemCatalogue } from './problem-catalogue.ts'
import { type PageResponse, problemPages } from './problem-pages.ts'

const OutOfCredit = defineProblem({
  type: '/problems/out-of-credit',
  title: 'Not enough credit',
  status: 403,
  extensions: z.object({ balance: z.number().describe('What is left, in cents.') }),
})
const Nested = defineProblem({ type: '/problems/orders/closed', title: 'Closed', status: 409, retryAfter: 30 })
const entries = [
  { definition: OutOfCredit, when: 'The balance is below the price.', action: 'Add credit.' },
  Nested,
  { status: 404, title: 'Nothing here' },
] as const
const pages = problemPages(problemCatalogue(entries, { base: '/problems/' }))
const translated = problemPages(
  problemCatalogue(entries, {
    base: '/problems/',
    languages: { de: { [OutOfCredit.type]: { title: 'Guthaben reicht nicht', action: 'Guthaben aufladen.' } } },
  }),
)

function ask(
  path: string,
  headers: Record<string, string> = {},
  method = 'GET',
  from = pages,
): PageResponse | undefined {
  return from.answer({ method, path, headers })
}

const FORMS = [
  ['text/html', 'text/html; charset=utf-8'],
  ['text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8', 'text/html; charset=utf-8'],
  ['*/*', 'text/html; charset=utf-8'],
  ['image/png', 'text/html; charset=utf-8'],
  ['application/json', 'application/json'],
  ['application/problem+json', 'application/json'],
  ['application/problem+json, application/json;q=0.9', 'application/json'],
  ['text/markdown', 'text/markdown; charset=utf-8'],
  ['text/markdown, text/html;q=0.8', 'text/markdown; charset=utf-8'],
  ['text/plain', 'text/markdown; charset=utf-8'],
] as const

describe('a page', () => {
  it.each(FORMS)('for Accept %s is %s', (accept, type) => {
    for (const path of ['/problems/', '/problems/out-of-credit', '/problems/orders/closed', '/problems/404']) {
      const { status, headers, body } = ask(path, { accept }) as PageResponse
      expect([status, headers['Content-Type'], headers.Vary]).toEqual([200, type, 'Accept'])
      expect(headers['Content-Length']).toBe(String(Buffer.byteLength(body)))
    }
  })

  it('has the headers of a document that may be stored', () => {
    expect(ask('/problems/out-of-credit?a=b')?.headers).toEqual({
      'Content-Type': 'text/html; charset=utf-8',
      'Content-Length': expect.stringMatching(/^\d+$/),
      'Content-Language': 'en',
      'Content-Security-Policy': expect.stringContaining("default-src 'none'; style-src 'self'"),
      'X-Content-Type-Options': 'nosniff',
      'Cache-Control': 'public, max-age=300',
      ETag: expect.stringMatching(/^"[a-z\d]+"$/),
      Vary: 'Accept',
    })
  })

  it.each([
    ['/problems/out-of-credit.html', 'text/html; charset=utf-8'],
    ['/problems/out-of-credit.json', 'application/json'],
    ['/problems/out-of-credit.md', 'text/markdown; charset=utf-8'],
    ['/problems/orders/closed.md', 'text/markdown; charset=utf-8'],
    ['/problems/index.html', 'text/html; charset=utf-8'],
    ['/problems/index.json', 'application/json'],
    ['/problems/llms.txt', 'text/markdown; charset=utf-8'],
    ['/problems/style.css', 'text/css; charset=utf-8'],
  ])('%s has one format: %s', (path, type) => {
    const { status, headers } = ask(path, { accept: 'image/png' }) as PageResponse
    expect([status, headers['Content-Type'], headers.Vary]).toEqual([200, type, undefined])
  })

  it('has an entity tag of its own for each form, and is not sent again', () => {
    const paths = ['', 'out-of-credit', 'out-of-credit.json', 'out-of-credit.md', 'index.json', 'llms.txt', 'style.css']
    const tags = paths.map((path) => ask(`/problems/${path}`)?.headers.ETag as string)
    expect(new Set(tags).size).toBe(paths.length)
    const tag = tags[1] as string
    expect(ask('/problems/out-of-credit', { 'if-none-match': `"a", W/${tag}` })).toEqual({
      status: 304,
      headers: { 'Cache-Control': 'public, max-age=300', ETag: tag, Vary: 'Accept' },
      body: '',
    })
    for (const path of ['/problems/out-of-credit', '/problems/out-of-credit.html'])
      expect(ask(path, { 'if-none-match': '*' })?.status).toBe(304)
    expect(ask('/problems/out-of-credit', { accept: 'text/markdown', 'if-none-match': tag })?.status).toBe(200)
    expect(ask('/problems/nothing', { 'if-none-match': '*' })?.status).toBe(404)
  })

  it('is answered without its body for HEAD', () => {
    const { headers, body } = ask('/problems/out-of-credit', {}, 'HEAD') as PageResponse
    expect(headers).toEqual(ask('/problems/out-of-credit')?.headers)
    expect(body).toBe('')
  })
})

describe('another request', () => {
  it.each(['/', '/orders', '/problem', '/problemsx', '/problemsx/out-of-credit', ''])(
    'for %j is left alone',
    (path) => {
      expect(ask(path)).toBeUndefined()
    },
  )

  it('for an unknown page gets a problem', () => {
    for (const path of [
      '/problems/nothing',
      '/problems/out-of-credit.xml',
      '/problems/de/out-of-credit',
      '/problems//',
    ])
      expect(ask(path), path).toMatchObject({ status: 404, headers: { 'Content-Type': 'application/problem+json' } })
    const { body, problem } = ask('/problems/nothing') as PageResponse
    expect(JSON.parse(body)).toMatchObject({ type: 'about:blank', title: 'Not Found', status: 404 })
    expect(problem?.status).toBe(404)
    expect(ask('/problems/%E0%A4%A')?.status).toBe(400)
    expect(ask('/problems/__proto__')?.status).toBe(404)
  })

  it('with another method gets the methods', () => {
    const { status, headers, problem } = ask('/problems/out-of-credit', {}, 'POST') as PageResponse
    expect([status, headers.Allow, problem?.status]).toEqual([405, 'GET, HEAD, OPTIONS', 405])
    expect(ask('/problems/nothing', {}, 'POST')?.status).toBe(404)
    expect(ask('/problems/out-of-credit', {}, 'OPTIONS')).toMatchObject({
      status: 204,
      headers: { Allow: 'GET, HEAD, OPTIONS' },
    })
  })

  it.each([
    ['/problems', 'problems/'],
    ['/problems/out-of-credit/', '../out-of-credit'],
    ['/problems/orders/closed/', '../closed'],
  ])('for %s is redirected to %s, which works behind any prefix', (path, location) => {
    expect(ask(path)).toMatchObject({ status: 308, headers: { Location: location } })
    const { pathname } = new URL(location, `https://a.example/prefix${path}`)
    expect(ask(pathname.replace('/prefix', ''))?.status).toBe(200)
  })
})

describe('a prefix', () => {
  it('is part of the base, or removed by a proxy', () => {
    const Prefixed = defineProblem({ type: '/api/problems/closed', title: 'Closed', status: 409 })
    const catalogue = problemCatalogue([Prefixed], { base: '/api/problems' })
    expect(ask('/api/problems/closed', {}, 'GET', problemPages(catalogue))?.status).toBe(200)
    const behind = problemPages(catalogue, { path: '/problems' })
    expect(ask('/problems/closed', {}, 'GET', behind)?.status).toBe(200)
    expect(ask('/api/problems/closed', {}, 'GET', behind)).toBeUndefined()
    expect(() => problemPages(catalogue, { path: 'problems' })).toThrow(TypeError)
  })

  it('appears in no link of a page', () => {
    for (const from of [pages, translated])
      for (const path of ['/problems/', '/problems/out-of-credit', '/problems/orders/closed']) {
        const links = [...(ask(path, {}, 'GET', from)?.body ?? '').matchAll(/href="([^"]*)"/g)].map(
          ([, href]) => href as string,
        )
        expect(links.length).toBeGreaterThan(2)
        for (const href of links) {
          expect(href).toMatch(/^\.{1,2}\/|^https:/)
          const { pathname } = new URL(href, `https://a.example${path}`)
          expect([200, 308], href).toContain(ask(pathname, {}, 'GET', from)?.status)
        }
      }
  })

  it('can be missing: the pages of a root leave other paths alone', () => {
    const Root = defineProblem({ type: '/closed', title: 'Closed', status: 409 })
    const root = problemPages(problemCatalogue([Root], { base: '/' }))
    expect(ask('/closed', {}, 'GET', root)?.status).toBe(200)
    expect(ask('/orders', {}, 'GET', root)).toBeUndefined()
  })
})

describe('languages', () => {
  const german = { 'accept-language': 'de-AT, en;q=0.5' }

  it('are chosen by Accept-Language, or by the path', () => {
    const { headers, body } = ask('/problems/out-of-credit', german, 'GET', translated) as PageResponse
    expect([headers['Content-Language'], headers.Vary]).toEqual(['de', 'Accept, Accept-Language'])
    expect(body).toContain('<h1 dir="auto">Guthaben reicht nicht</h1>')
    expect(body).toContain('<h2>Was zu tun ist</h2>\n<p dir="auto">Guthaben aufladen.</p>')
    expect(body).toContain('<p dir="auto" lang="en">The balance is below the price.</p>')
    const fixed = ask('/problems/de/out-of-credit', { 'accept-language': 'en' }, 'GET', translated)
    expect([fixed?.headers['Content-Language'], fixed?.headers.Vary]).toEqual(['de', 'Accept'])
    expect(ask('/problems/en/out-of-credit', german, 'GET', translated)?.headers['Content-Language']).toBe('en')
    expect(ask('/problems/out-of-credit.json', german, 'GET', translated)?.headers.Vary).toBe('Accept-Language')
    expect(ask('/problems/de', {}, 'GET', translated)).toMatchObject({ status: 308, headers: { Location: 'de/' } })
  })

  it('are not negotiated if there is one', () => {
    expect(ask('/problems/out-of-credit', german)?.headers['Content-Language']).toBe('en')
    expect(ask('/problems/en/out-of-credit')?.status).toBe(404)
  })
})

describe('fetch', () => {
  it('answers with a response, and with a problem outside the pages', async () => {
    const response = pages.fetch(
      new Request('https://a.example/problems/out-of-credit', { headers: { Accept: 'text/markdown' } }),
    ) as Response
    expect([response.status, response.headers.get('content-type')]).toEqual([200, 'text/markdown; charset=utf-8'])
    expect(await response.text()).toMatch(/^# Not enough credit\n/)
    for (const url of ['https://a.example', 'https://a.example/orders'])
      expect((pages.fetch(new Request(url)) as Response).status).toBe(404)
    const tag = response.headers.get('etag') ?? ''
    const again = pages.fetch(
      new Request('https://a.example/problems/out-of-credit', {
        headers: { Accept: 'text/markdown', 'If-None-Match': tag },
      }),
    )
    expect(again.status).toBe(304)
  })
})

it.each([
  [() => problemPages([OutOfCredit] as never), 'problemPages needs a catalogue: problemPages(problemCatalogue('],
  [() => problemPages(undefined as never), 'problemPages needs a catalogue'],
  [
    () => problemPages(problemCatalogue([OutOfCredit], { base: '/problems/' }), { languages: {} } as never),
    'problemPages has no option "languages", only path. Languages and colors are options of problemCatalogue.',
  ],
])('is refused where it can not be what was meant: %#', (make, message) => {
  expect(make).toThrow(TypeError)
  expect(make).toThrow(message)
})
