import { describe, expect, it } from 'vitest'
import { createHandler } from './fetch.ts'

const ORIGIN = 'http://simulator.test'

function ask(path: string, init?: RequestInit, handler = createHandler({ seed: 'x' })): Promise<Response> {
  return handler.fetch(new Request(ORIGIN + path, init))
}

describe('what a Response can carry', () => {
  it.each([200, 201, 206, 301, 401, 404, 405, 407, 416, 451, 503, 599])('%i, with its headers', async (status) => {
    const response = await ask(`/api/status/${status}`)
    expect(response.status).toBe(status)
    const { added } = (await response.clone().json()) as { added: { name: string; value: string }[] }
    for (const { name, value } of added) expect(response.headers.get(name)).toBe(value)
    expect(response.headers.get('Content-Length')).toBe(String((await response.text()).length))
  })

  it.each([204, 205, 304])('%i without a body', async (status) => {
    const response = await ask(`/api/status/${status}`)
    expect([response.status, response.body]).toEqual([status, null])
    expect(response.headers.get('Content-Length')).toBe(status === 205 ? '0' : null)
  })

  it('repeated headers, HEAD, choices, delays', async () => {
    expect((await ask('/api/status/200?h=Set-Cookie:a=1&h=Set-Cookie:b=2')).headers.getSetCookie()).toEqual([
      'a=1',
      'b=2',
    ])
    const head = await ask('/api/status/404', { method: 'HEAD' })
    expect([head.status, head.body]).toEqual([404, null])
    const slow = await ask('/api/status/500:1,200:0?delay=5&body-delay=5&body=%C3%A9')
    expect([slow.status, await slow.text()]).toEqual([500, 'é'])
  })

  it('sequences, limits and credentials', async () => {
    const handler = createHandler()
    const statuses = []
    for (let time = 0; time < 3; time++) statuses.push((await ask('/seq/a/503,200', {}, handler)).status)
    expect([statuses, handler.hits('a')]).toEqual([[503, 200, 200], 3])
    expect(await (await ask('/seq/a', {}, handler)).json()).toEqual({ key: 'a', hits: 3, connections: 0 })
    handler.reset()
    expect(handler.hits('a')).toBe(0)
    const headers = { Authorization: 'Bearer token' }
    expect((await ask('/auth/bearer', { headers })).status).toBe(200)
    expect(JSON.stringify(await (await ask('/auth/bearer', { headers })).json())).not.toContain('Bearer token')
  })
})

describe('answers 501 with the reason for what it cannot carry', () => {
  it.each([
    ['/api/status/103', 'interim'],
    ['/api/status/102+200', 'interim'],
    ['/api/status/600', 'statuses'],
    ['/api/status/999', 'statuses'],
    ['/api/status/426', 'connectionFields'],
    ['/api/status/404?reason=x', 'reason'],
    ['/fault/reset', 'faults'],
    ['/fault/hang', 'faults'],
    ['/fault/truncate/404', 'faults'],
    ['/seq/a/reset', 'faults'],
  ])('%s', async (path, refused) => {
    const response = await ask(path)
    expect(response.status).toBe(501)
    const body = await response.json()
    expect(body).toMatchObject({ refused, detail: expect.stringContaining('Use the Node server for it.') })
    const capabilities = (await (await ask('/capabilities')).json()) as { refused: { what: string }[] }
    expect(capabilities.refused.map(({ what }) => what)).toContain(refused)
  })

  it('still answers mistakes with 400', async () => {
    expect((await ask('/api/status/100')).status).toBe(400)
    expect((await ask('/api/status/101')).status).toBe(400)
  })
})

it('answers every path', async () => {
  for (const path of ['/', '/api/status/', '/api/status/%E0%A4%A', '/seq', '/%00', '/api/status/200?h=a%00:b']) {
    expect((await ask(path)).status).toBeGreaterThanOrEqual(400)
  }
})
