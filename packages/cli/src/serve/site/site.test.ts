import { once } from 'node:events'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { type IncomingMessage, request, type ServerResponse } from 'node:http'
import { connect } from 'node:http2'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { brotliCompressSync, brotliDecompressSync, gunzipSync } from 'node:zlib'
import { createSimulator, type Simulator } from '@statuskit/simulator'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { createSite } from './site.ts'

const FILES = {
  'secret.txt': 'outside of the site',
  'site/index.html': '<!doctype html><title>Home</title>',
  'site/status/index.html': '<!doctype html><title>Statuses</title>',
  'site/status/405.html': '<!doctype html><title>405</title>',
  'site/api/core.html': '<!doctype html><title>core</title>',
  'site/api/core/render.html': '<!doctype html><title>core/render</title>',
  'site/assets/app.d3adb33f.js': 'export {}',
  'site/407.html': '<!doctype html><title>Moved</title>',
  'site/404.html': '<!doctype html><title>No page</title>',
  'site/_redirects': '/407 /status/407 301\n/407.md /status/407.md 301\n/status/499 /vendor/nginx#499 301\n',
}
/** Only compressed, as in the published package. */
const COMPRESSED = { 'site/long.html': `<!doctype html><title>Long</title>${'<p>text</p>'.repeat(500)}` }
const folder = mkdtempSync(join(tmpdir(), 'statuskit-'))
let simulator: Simulator
beforeAll(async () => {
  for (const [path, text] of Object.entries(FILES)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
  for (const [path, text] of Object.entries(COMPRESSED))
    writeFileSync(join(folder, `${path}.br`), brotliCompressSync(text))
  simulator = await createSimulator({ before: createSite(join(folder, 'site'), () => simulator.proxyUrl) })
})
afterAll(async () => {
  await simulator.close()
  rmSync(folder, { recursive: true })
})

/** Requests a path without normalizing it. */
async function ask(path: string, headers: Record<string, string> = {}, method = 'GET') {
  const asked = request(simulator.url, { path, headers, method }).end()
  const [response] = (await once(asked, 'response')) as [IncomingMessage]
  return {
    status: response.statusCode,
    headers: response.headers,
    ...(await bodyOf(response)),
  }
}

async function bodyOf(response: IncomingMessage) {
  const bytes = Buffer.concat(await response.toArray())
  const coding = response.headers['content-encoding']
  if (bytes.length === 0) return { size: 0, text: '' }
  const text = coding === 'br' ? brotliDecompressSync(bytes) : coding === 'gzip' ? gunzipSync(bytes) : bytes
  return { size: bytes.length, text: String(text) }
}

it('tells pages where the proxy is', async () => {
  const { status, headers, text } = await ask('/served.json')
  expect([status, JSON.parse(text)]).toEqual([200, { proxyUrl: simulator.proxyUrl }])
  expect(headers).toMatchObject({ 'content-type': 'application/json', 'cache-control': 'no-store' })
})

it.each([
  ['/status/405', '405'],
  ['/status/405.html', '405'],
  ['/status/405?in=go', '405'],
  ['/api/core', 'core'],
  ['/api/core/render', 'core/render'],
  ['/status/', 'Statuses'],
])('has a page at %s that is revalidated each time, and loads only from its own host', async (path, title) => {
  const { status, headers, text } = await ask(path)
  expect([status, text]).toEqual([200, `<!doctype html><title>${title}</title>`])
  expect(headers).toMatchObject({
    'content-type': 'text/html; charset=utf-8',
    'cache-control': 'no-cache',
    'x-content-type-options': 'nosniff',
    'content-security-policy': expect.stringContaining("default-src 'self'"),
  })
})

it('redirects from a folder without a trailing slash to its index', async () => {
  const { status, headers } = await ask('/status')
  expect([status, headers.location]).toEqual([301, '/status/'])
})

it('lets caches keep files with a hash in their names', async () => {
  const { headers } = await ask('/assets/app.d3adb33f.js')
  expect(headers['cache-control']).toBe('public, max-age=31536000, immutable')
  expect(headers['content-security-policy']).toBeUndefined()
})

it('answers 304 with its headers if nothing changed', async () => {
  const { etag = '' } = (await ask('/status/405')).headers
  const { status, headers, text } = await ask('/status/405', { 'If-None-Match': etag })
  expect([status, text]).toEqual([304, ''])
  expect(headers).toMatchObject({ etag, 'cache-control': 'no-cache' })
})

it('answers HEAD with only the headers', async () => {
  const { status, headers, text } = await ask('/status/405', {}, 'HEAD')
  expect([status, text, headers['content-length']]).toEqual([200, '', String(FILES['site/status/405.html'].length)])
})

it('answers the root with the home page for browsers, and with a description for other clients', async () => {
  expect((await ask('/', { Accept: 'text/html,*/*;q=0.8' })).text).toContain('<title>Home</title>')
  const { status, text } = await ask('/', { Accept: '*/*' })
  expect([status, text]).toEqual([200, expect.stringContaining('/openapi.json')])
})

it.each([
  '/..%2fsecret.txt',
  '/%2e%2e/secret.txt',
  '/../secret.txt',
  '/..%5csecret.txt',
  '/assets/..%2f..%2fsecret.txt',
])('serves nothing from outside: %s', async (path) => {
  const { status, text } = await ask(path)
  expect(status).toBeGreaterThanOrEqual(400)
  expect(status).toBeLessThan(500)
  expect(text).not.toContain(FILES['secret.txt'])
})

it.each([
  ['/api/status/418', 418],
  ['/not-there', 404],
  ['/status/405/more', 404],
  ['/%E0%A4%A', 404],
])('leaves to the simulator: %s', async (path, expected) => {
  expect((await ask(path)).status).toBe(expected)
})

it('looks for no file for a path of the simulator', async () => {
  const site = createSite(join(folder, 'not-there'))
  for (const url of ['/api/status/404', '/httpbin/status/404', '/seq/a/200?delay=5', '/openapi.json', '/healthz']) {
    let passed = false
    // A look at the disk would pass it on only later.
    site({ method: 'GET', url, headers: {} } as IncomingMessage, {} as ServerResponse, () => {
      passed = true
    })
    expect(passed, url).toBe(true)
  }
})

it('has pages next to the paths of the simulator', async () => {
  expect((await ask('/api/core')).status).toBe(200)
  expect((await ask('/status/405')).status).toBe(200)
})

it('leaves other methods to the simulator', async () => {
  expect((await ask('/status/405', {}, 'POST')).status).not.toBe(200)
})

it('has its pages over HTTP/2 too', async () => {
  const session = connect(simulator.url)
  const stream = session.request({ ':path': '/status/405' }).setEncoding('utf8')
  const [headers] = await once(stream, 'response')
  expect([headers[':status'], headers['content-type']]).toEqual([200, 'text/html; charset=utf-8'])
  expect((await stream.toArray()).join('')).toBe(FILES['site/status/405.html'])
  session.close()
})

it.each([
  ['gzip, deflate, br, zstd', 'br'],
  ['gzip, deflate', 'gzip'],
  ['br;q=0, *', 'gzip'],
  ['GZIP;q=0.5', 'gzip'],
  ['identity', undefined],
  ['br;q=0', undefined],
  [undefined, undefined],
])('sends to a client that accepts %j the coding %j', async (accepted, coding) => {
  const { status, headers, text, size } = await ask(
    '/long',
    accepted === undefined ? {} : { 'Accept-Encoding': accepted },
  )
  expect([status, headers['content-encoding'], text]).toEqual([200, coding, COMPRESSED['site/long.html']])
  expect(headers).toMatchObject({
    vary: 'Accept-Encoding',
    'content-length': String(size),
    'content-type': 'text/html; charset=utf-8',
    'cache-control': 'no-cache',
    'content-security-policy': expect.stringContaining("default-src 'self'"),
  })
  if (coding !== undefined) expect(size).toBeLessThan(500)
})

it('gives each coding a tag of its own, and answers 304 to it', async () => {
  const codings = ['br', 'gzip', 'identity']
  const tags = await Promise.all(
    codings.map(async (each) => (await ask('/long', { 'Accept-Encoding': each })).headers.etag),
  )
  expect(new Set(tags).size).toBe(3)
  for (const [at, tag = ''] of tags.entries()) {
    const { status, headers, size } = await ask('/long', {
      'Accept-Encoding': codings[at] as string,
      'If-None-Match': `"other", W/${tag}`,
    })
    expect([status, headers.etag, headers.vary, size]).toEqual([304, tag, 'Accept-Encoding', 0])
    const other = await ask('/long', { 'Accept-Encoding': codings[(at + 1) % 3] as string, 'If-None-Match': tag })
    expect(other.status).toBe(200)
  }
})

it('answers HEAD for a compressed page with the length of the GET', async () => {
  const get = await ask('/long', { 'Accept-Encoding': 'br' })
  const head = await ask('/long', { 'Accept-Encoding': 'br' }, 'HEAD')
  expect([head.status, head.size, head.headers['content-length']]).toEqual([200, 0, String(get.size)])
})

it.each([
  ['/407', '/status/407'],
  ['/407/', '/status/407'],
  ['/407.md', '/status/407.md'],
  ['/407?from=chat', '/status/407?from=chat'],
  ['/status/499', '/vendor/nginx#499'],
  ['/status/499?a', '/vendor/nginx?a#499'],
  ['/status/405/', '/status/405'],
  ['/long/', '/long'],
])('redirects %s to %s', async (path, target) => {
  const { status, headers } = await ask(path, { Accept: 'text/html' })
  expect([status, headers.location]).toEqual([301, target])
})

it.each(['/not-there', '/status/999', '/a//b', '//status/405/', '/%E0%A4%A'])(
  'shows browsers its own page for %s, with 404',
  async (path) => {
    const { status, headers, text } = await ask(path, { Accept: 'text/html,*/*;q=0.8' })
    expect([status, text]).toEqual([404, FILES['site/404.html']])
    expect(headers['cache-control']).toBe('no-cache')
  },
)
