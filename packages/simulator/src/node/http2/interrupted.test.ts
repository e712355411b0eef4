import { expect, it, onTestFinished } from 'vitest'
import { getFrame, openWire, resetFrame, updateFrame, windowFrame } from '../../../test/http2-wire.ts'
import { createSimulator } from '../../index.ts'

/** The full run (`pnpm test:full`) interrupts ten times as many. */
const SENT = process.env.STATUSKIT_FULL === '1' ? 8000 : 800
const AT_ONCE = 8

const PATHS = [
  '/api/status/200',
  '/api/status/102+103+200?delay=3',
  '/post',
  '/page',
  '/slow',
  '/trailers',
  '/ndjson/2?interval=1&trailer=a:b',
  ...['reset', 'close', 'truncate', 'hang'].map((fault) => `/ndjson/3?cut=1&fault=${fault}`),
  ...['reset', 'close', 'truncate', 'surplus', 'goaway', 'garbage', 'stall', 'hang', 'unread'].map(
    (fault) => `/fault/${fault}/200`,
  ),
  '/fault/reset/503?code=CANCEL',
  '/fault/reset',
  '/seq/last/200,close',
]
const MOMENTS = ['at once', 'at once', 'HEADERS', 'DATA', 'PING', 'later', 'later'] as const
/** NO_ERROR, PROTOCOL_ERROR, CANCEL; `undefined` ends the connection. */
const CODES = [0, 1, 8, undefined]
/** How many bytes of a body the client takes at first. */
const WINDOWS = [0, 1, 20, 65_535]

/** Numbers from 0 to 1, the same in each run (mulberry32). */
function randomNumbers(): () => number {
  let state = 1
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

it(`answers others after ${SENT} clients gave up, at any moment`, { timeout: 600_000 }, async () => {
  const simulator = await createSimulator({
    before: (request, response, next) => {
      if (request.url === '/page') response.writeHead(200).end('a page')
      else if (request.url === '/slow') {
        response.writeHead(200).write('a')
        setTimeout(() => response.end('b'), 3)
      } else next()
    },
  })
  onTestFinished(() => simulator.close())
  const next = randomNumbers()
  const pick = <T>(values: readonly T[]): T => values[Math.floor(next() * values.length)] as T

  async function giveUp(): Promise<void> {
    const moment = pick(MOMENTS)
    const code = pick(CODES)
    const bytes = [windowFrame(pick(WINDOWS)), getFrame(1, pick(PATHS), next() < 0.8)]
    const opens = next() < 0.3
    const reset = code === undefined ? [] : [...(opens ? [updateFrame(1, 1000)] : []), resetFrame(1, code)]
    if (moment === 'at once') bytes.push(...reset)
    const socket = openWire(simulator.url, bytes, ({ type }) => {
      if (type === moment) interrupt()
    })
    function interrupt(): void {
      if (code === undefined) socket.destroy()
      else socket.write(Buffer.concat(reset))
    }
    if (moment === 'later') setTimeout(interrupt, next() * 12)
    setTimeout(() => socket.destroy(), 25 + next() * 25)
    socket.on('error', () => undefined)
    await new Promise((resolve) => socket.on('close', resolve))
  }

  let left = SENT
  async function client(): Promise<void> {
    while (left-- > 0) await giveUp()
  }
  // An error that no one catches fails the run.
  await Promise.all(Array.from({ length: AT_ONCE }, client))
  expect((await fetch(`${simulator.url}/healthz`)).status).toBe(200)
})
