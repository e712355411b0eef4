import { once } from 'node:events'
import { expect, it, onTestFinished } from 'vitest'
import { open, send } from '../../../test/raw.ts'
import { createSimulator, type Exchange } from '../../index.ts'

it('reports each exchange once, with the status that was planned and no credentials', async () => {
  const seen: Exchange[] = []
  let onEach: () => void = () => undefined
  const simulator = await createSimulator({
    before: (request, response, next) => (request.url === '/page' ? response.writeHead(203).end() : next()),
    onExchange(exchange) {
      seen.push(exchange)
      onEach()
    },
  })
  onTestFinished(() => simulator.close())
  const reported = (count: number) =>
    new Promise<void>((resolve) => {
      onEach = () => void (seen.length >= count && resolve())
      onEach()
    })

  await fetch(`${simulator.url}/auth/basic/alice/secret?token=secret`, { headers: { 'User-Agent': 'test' } })
  await fetch(`${simulator.url}/fault/reset/404`).catch(() => undefined)
  await fetch(`${simulator.url}/fault/reset?code=CANCELED`)
  await fetch(`${simulator.url}/fault/close`).catch(() => undefined)
  await fetch(`${simulator.url}/seq/a/reset`).catch(() => undefined)
  await fetch(`${simulator.url}/page`)
  await send(simulator.url, 'GET /api/status/417 HTTP/1.1\r\nHost: a\r\nExpect: nothing\r\nConnection: close\r\n\r\n')
  const gone = open(simulator.url)
  gone.write('GET /seq/left/200?delay=60000 HTTP/1.1\r\nHost: b\r\n\r\n')
  while ((await simulator.hits('left')) === 0) await new Promise((resolve) => setImmediate(resolve))
  gone.destroy()
  await once(gone, 'close')
  await reported(8)

  expect(seen.map(({ method, target, status, fault }) => [method, target, status, fault])).toEqual([
    ['GET', '/auth/basic/redacted?token=redacted', 401, undefined],
    ['GET', '/fault/reset/404', 404, 'reset'],
    ['GET', '/fault/reset?code=CANCELED', 400, undefined],
    ['GET', '/fault/close', undefined, 'close'],
    ['GET', '/seq/a/reset', undefined, 'reset'],
    ['GET', '/page', 203, undefined],
    ['GET', '/api/status/417', 417, undefined],
    ['GET', '/seq/left/200?delay=60000', 200, undefined],
  ])
  expect(seen[0]).toMatchObject({ address: '127.0.0.1', httpVersion: '1.1', userAgent: 'test' })
  expect(seen[0]?.host).toBe(new URL(simulator.url).host)
  expect(seen.every(({ durationMs, time }) => durationMs >= 0 && time instanceof Date)).toBe(true)
})
