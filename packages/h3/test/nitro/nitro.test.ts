import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build, createDevServer, createNitro, prepare } from 'nitro/builder'
import { afterAll, beforeAll, beforeEach, describe, expect, it, type MockInstance, vi } from 'vitest'
import { publishedPackages, ROOT } from '../../../../scripts/workspace/packages.mjs'

const rootDir = new URL('service/', import.meta.url).pathname
const ORIGIN = 'http://localhost'
/** The sources of the entries; those of a package go before the package itself, whose name they begin with. */
const ALIASES = Object.fromEntries(
  publishedPackages()
    .flatMap(({ entries }) => entries)
    .sort((one, other) => other.name.length - one.name.length)
    .map(({ name, source }) => [name, join(ROOT, source)]),
)

interface App {
  fetch(request: Request): Promise<Response>
}

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'statuskit-nitro-'))
})
afterAll(() => rm(folder, { recursive: true }))

function create(dev: boolean) {
  const name = dev ? 'dev' : 'built'
  return createNitro(
    {
      rootDir,
      dev,
      logLevel: 0,
      preset: dev ? 'nitro-dev' : 'standard',
      buildDir: join(folder, name, 'build'),
      output: { dir: join(folder, name, 'output') },
      alias: ALIASES,
    },
    dev ? {} : { c12: { envName: 'production' } },
  )
}

describe('a service that Nitro built', () => {
  let app: App
  let logged: readonly MockInstance[]

  beforeAll(async () => {
    const nitro = await create(false)
    await prepare(nitro)
    await build(nitro)
    await nitro.close()
    const { default: built } = await import(pathToFileURL(join(folder, 'built/output/server/index.mjs')).href)
    app = built
  })
  beforeEach(() => {
    logged = [vi.spyOn(console, 'info').mockReturnValue(), vi.spyOn(console, 'error').mockReturnValue()]
    return () => void vi.restoreAllMocks()
  })

  async function ask(method: string, path: string) {
    const response = await app.fetch(
      new Request(`${ORIGIN}${path}`, { method, headers: { Origin: 'https://a.example' } }),
    )
    expect(response.headers.get('content-type')).toBe('application/problem+json')
    const text = await response.text()
    return { status: response.status, headers: response.headers, document: text === '' ? {} : JSON.parse(text) }
  }

  it('answers a problem, with the headers of its route rules, and logs it once', async () => {
    const { status, headers, document } = await ask('POST', '/orders')
    expect(document).toEqual({
      type: 'about:blank',
      title: 'Conflict',
      status,
      detail: 'The order exists.',
      path: '/orders',
    })
    expect([status, headers.get('x-rule'), headers.get('access-control-allow-origin')]).toEqual([409, '1', '*'])
    expect(logged.map(({ mock }) => mock.calls)).toEqual([[[`POST ${ORIGIN}/orders 409 Conflict`]], []])
  })

  it('answers an HTTPError of Nitro, whose message and data are for clients', async () => {
    const { document } = await ask('GET', '/orders/7')
    expect(document).toMatchObject({ status: 409, detail: 'Ask later.', data: { order: 7 } })
  })

  it('answers a bug with a 500, and logs it once', async () => {
    const { document } = await ask('GET', '/orders/8')
    expect(document).toEqual({ type: 'about:blank', title: 'Internal Server Error', status: 500, path: '/orders/8' })
    expect(logged.map(({ mock }) => mock.calls.length)).toEqual([0, 1])
    expect(logged[1]?.mock.calls[0]?.[0]).toMatch(/^GET .* 500 Internal Server Error\nError: SECRET\n/)
  })

  it.each([
    ['GET', '/nowhere', 404, null],
    ['PUT', '/orders', 405, 'POST'],
    ['DELETE', '/orders/7', 405, 'GET'],
    ['HEAD', '/nowhere', 404, null],
    ['GET', '/%E0%A4%A', 400, null],
  ])('answers %s %s with %i', async (method, path, status, allow) => {
    const answer = await ask(method, path)
    expect([answer.status, answer.headers.get('allow')]).toEqual([status, allow])
    if (method !== 'HEAD') expect(answer.document).toMatchObject({ status })
  })
})

it("leaves Nitro's own error page alone in development", async () => {
  const nitro = await create(true)
  const server = createDevServer(nitro)
  try {
    await prepare(nitro)
    await build(nitro)
    const response = await server.fetch(new Request(`${ORIGIN}/orders/8`, { headers: { Accept: 'text/html' } }))
    expect([response.status, response.headers.get('content-type')]).toEqual([500, 'text/html; charset=utf-8'])
    expect(await response.text()).toContain('SECRET')
  } finally {
    await server.close()
    await nitro.close()
  }
})
