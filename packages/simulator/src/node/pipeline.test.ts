import { once } from 'node:events'
import { expect, it, onTestFinished } from 'vitest'
import { open } from '../../test/raw.ts'
import { runSimulator } from '../../test/running.ts'
import { LIMITS } from '../plan/request/limits.ts'

const simulator = runSimulator()

/** Its response is written when its turn comes. Node itself holds back a client whose responses pile up. */
const REQUEST = `GET /seq/pipelined/103+204?suffix=${'x'.repeat(60)} HTTP/1.1\r\nHost: a\r\n\r\n`
/** The bytes that Node reads at once. */
const READ = 65_536

it.each([
  ['with a delay', 'GET /api/status/200?delay=1500 HTTP/1.1'],
  ['with an expectation', 'GET /api/status/200?delay=1500 HTTP/1.1\r\nExpect: 100-continue'],
  ['that hangs', 'GET /fault/stall/200?delay=1500 HTTP/1.1'],
])('reads a bounded number of requests behind one %s', async (name, first) => {
  const { url, hits } = simulator()
  const count = 10_000
  const socket = open(url).setEncoding('latin1')
  onTestFinished(() => void socket.destroy())
  const last = 'GET /api/status/410 HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n'
  socket.write(`${first}\r\nHost: a\r\n\r\n${REQUEST.repeat(count)}${last}`)
  let received = ''
  while (!received.includes('HTTP/1.1 200')) received += (await once(socket, 'data'))[0]
  expect(await hits('pipelined')).toBeGreaterThan(LIMITS.pipelined)
  expect(await hits('pipelined')).toBeLessThan(LIMITS.pipelined + (2 * READ) / REQUEST.length)
  if (name === 'that hangs') return
  // The rest is answered afterwards.
  socket.on('data', (chunk) => {
    received += chunk
  })
  await once(socket, 'close')
  expect(received.match(/^HTTP\/1\.1 204/gm)?.length).toBe(count)
  expect(received).toContain('HTTP/1.1 410 Gone')
})
