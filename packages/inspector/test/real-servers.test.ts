import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { HttpMessage } from '../src/message/message.ts'
import { inspectSession } from '../src/session/inspect-session.ts'
import { ask, isInstalled, type RunningServer, startServer } from './real-server.ts'
import { REAL_SERVERS } from './real-servers.ts'

/** The requests to each server: method, path, headers. */
const QUESTIONS = {
  page: ['GET', '/index.html', {}],
  head: ['HEAD', '/index.html', {}],
  coded: ['GET', '/index.html', { 'Accept-Encoding': 'gzip' }],
  part: ['GET', '/data.bin', { Range: 'bytes=0-99' }],
  parts: ['GET', '/data.bin', { Range: 'bytes=0-9,20-29' }],
  beyond: ['GET', '/data.bin', { Range: 'bytes=9000-' }],
  unchanged: ['GET', '/index.html', { 'If-None-Match': 'of the page' }],
  moved: ['GET', '/old', {}],
  directory: ['GET', '/sub', {}],
  missing: ['GET', '/missing', {}],
  secret: ['GET', '/secret/a.txt', {}],
  refused: ['POST', '/index.html', { 'Content-Length': '0' }],
} as const satisfies Record<string, readonly [method: string, path: string, headers: Record<string, string>]>

type Question = keyof typeof QUESTIONS

/**
 * The expected findings, and why they are right. All other responses have to be clean.
 *
 * - `status-416-missing-content-range`: Apache and lighttpd don't send the length that RFC 9110, section 15.5.17, recommends.
 * - `content-type-missing`: Caddy doesn't know .bin and sends parts without Content-Type, which RFC 9110, section 8.3, recommends.
 * - `status-405-missing-allow`: nginx rejects POST to a file without Allow, which RFC 9110, section 15.5.6, requires.
 */
const EXPECTED: Readonly<Record<string, Partial<Record<Question, readonly string[]>>>> = {
  nginx: { refused: ['status-405-missing-allow'] },
  apache2: { beyond: ['status-416-missing-content-range'] },
  caddy: { part: ['content-type-missing'] },
  lighttpd: { beyond: ['status-416-missing-content-range'] },
}

describe.each(REAL_SERVERS.map((server) => [server.name, server] as const))('%s', (name, server) => {
  const installed = isInstalled(server.command)
  let running: RunningServer | undefined
  beforeAll(async () => {
    if (installed) running = await startServer(server)
  })
  afterAll(() => running?.stop())

  it.skipIf(!installed)(
    `is clean except for expected findings${installed ? '' : ` (needs ${server.command}, which is not installed)`}`,
    async () => {
      const port = running?.port ?? 0
      const messages: HttpMessage[] = []
      for (const [question, [method, path, headers]] of Object.entries(QUESTIONS)) {
        const etag = messages[0]?.headers.find(([field]) => field.toLowerCase() === 'etag')?.[1] ?? ''
        messages.push(await ask(port, method, path, question === 'unchanged' ? { 'If-None-Match': etag } : headers))
      }
      const statuses = Object.fromEntries(
        Object.keys(QUESTIONS).map((question, index) => [question, messages[index]?.status]),
      )
      expect(statuses).toMatchObject({
        page: 200,
        head: 200,
        coded: 200,
        part: 206,
        parts: 206,
        beyond: 416,
        unchanged: 304,
        moved: 301,
        directory: name === 'caddy' ? 308 : 301,
        missing: 404,
        secret: 401,
      })
      const found = inspectSession(messages).map((findings) =>
        findings.filter(({ severity }) => severity !== 'info').map(({ id }) => id),
      )
      const reported = Object.keys(QUESTIONS).flatMap((question, index) =>
        found[index]?.length ? [[question, found[index]]] : [],
      )
      expect(Object.fromEntries(reported)).toEqual(EXPECTED[name] ?? {})
    },
  )
})
