import { once } from 'node:events'
import { createServer } from 'node:net'
import { describe, expect, it, onTestFinished } from 'vitest'
import { runCommand } from '../../test/running.ts'

/** Serves until `use` ends, which gets the URLs from what was printed, and returns the lines of standard output. */
async function serveWhile(
  args: readonly string[],
  use: (url: string, printed: string) => Promise<void>,
  env: Readonly<Record<string, string>> = {},
) {
  const lines: string[] = []
  let printed = ''
  let stop: () => void = () => undefined
  let fail: (error: unknown) => void = () => undefined
  const stopped = new Promise<void>((resolve, reject) => {
    stop = resolve
    fail = reject
  })
  let used = false
  function read(text: string): void {
    printed += text
    if (used || !printed.includes('Press Ctrl+C to stop.')) return
    used = true
    use(/Simulator: (http:\/\/[^/]+)/.exec(printed)?.[1] ?? '', printed).then(stop, fail)
  }
  const code = await runCommand(['serve', ...args], {
    env,
    write: async (text) => {
      lines.push(...String(text).trimEnd().split('\n'))
      read(String(text))
    },
    error: read,
    untilStopped: () => stopped,
  })
  return { code: code.code, lines, printed }
}

describe('the environment', () => {
  const env = {
    PORT: '0',
    HOST: '127.0.0.1',
    STATUSKIT_ALLOW_HTML: 'true',
    STATUSKIT_ALLOW_EXTERNAL_REDIRECTS: '0',
    STATUSKIT_NO_CORS: '1',
    STATUSKIT_PUBLIC: 'TRUE',
    STATUSKIT_SEED: '',
    STATUSKIT_ALLOWED_HOSTS: '127.0.0.1,.example.com',
  }

  it('sets what the command line leaves out', async () => {
    const { code } = await serveWhile(
      [],
      async (url) => {
        const { allowed } = (await (await fetch(`${url}/capabilities`)).json()) as { allowed: unknown }
        expect(allowed).toEqual({ html: true, externalRedirects: false, siteFields: false })
        const preflight = { Origin: 'https://app.test', 'Access-Control-Request-Method': 'POST' }
        expect((await fetch(`${url}/api/status/418`, { method: 'OPTIONS', headers: preflight })).status).toBe(418)
        expect((await fetch(`${url.replace('127.0.0.1', 'localhost')}/capabilities`)).status).toBe(421)
      },
      env,
    )
    expect(code).toBe(0)
  })

  it('yields to the command line', async () => {
    await serveWhile(
      ['--allowed-hosts', 'localhost,127.0.0.1', '--max-rate', '1'],
      async (url) => {
        expect((await fetch(`${url.replace('127.0.0.1', 'localhost')}/api/status/204`)).status).toBe(204)
        expect((await fetch(`${url}/api/status/204`)).status).toBe(429)
      },
      { ...env, STATUSKIT_MAX_RATE: '1000' },
    )
  })

  it.each([
    [{ PORT: 'http' }, 'PORT is "http". Use a whole number from 0 to 65535'],
    [{ STATUSKIT_ACESS_LOG: 'true' }, 'STATUSKIT_ACESS_LOG sets no option. Did you mean STATUSKIT_ACCESS_LOG?'],
    [{ STATUSKIT_PORT: '0' }, 'STATUSKIT_PORT sets no option. Did you mean PORT?'],
    [{ STATUSKIT_PUBLIC: 'yes' }, 'STATUSKIT_PUBLIC is "yes". Use true or false.'],
    [{ STATUSKIT_MAX_RATE: '0' }, 'STATUSKIT_MAX_RATE is "0". Use a whole number from 1 up'],
    [{ STATUSKIT_ALLOWED_HOSTS: 'https://a' }, 'Use host names without ports'],
    [{ STATUSKIT_NAMESPACE_BY: 'X Key' }, "Use 'address' or a header name"],
    [{ STATUSKIT_STORE: 'localhost:6379' }, 'Use one like redis://localhost:6379'],
  ])('with a mistake ends the command: %j', async (wrong, message) => {
    const { code, output, errors } = await runCommand(['serve'], { env: wrong })
    expect([code, output]).toEqual([2, ''])
    expect(errors).toMatch(/^statuskit: /)
    expect(errors).toContain(message)
  })
})

it('prints nothing but lines of JSON on standard output with --access-log', async () => {
  const { code, lines } = await serveWhile(['--access-log'], async (url) => {
    await fetch(`${url}/seq/a/503?token=secret`, { headers: { 'User-Agent': 'test' } })
    // Of the same connection, so its line is later.
    await fetch(`${url}/fault/reset`).catch(() => undefined)
  })
  expect(code).toBe(0)
  const [first] = lines.map((line) => JSON.parse(line))
  expect(first).toEqual({
    time: expect.stringMatching(/^\d{4}-\d\d-\d\dT/),
    address: '127.0.0.1',
    method: 'GET',
    target: '/seq/a/503?token=redacted',
    httpVersion: '1.1',
    host: expect.stringMatching(/^127\.0\.0\.1:/),
    userAgent: 'test',
    status: 503,
    durationMs: expect.any(Number),
  })
})

it('counts in Prometheus format on a port of its own', async () => {
  await serveWhile(['--metrics-port', '0'], async (url, printed) => {
    const metrics = /Metrics: (\S+)/.exec(printed)?.[1] ?? ''
    for (const path of ['/api/status/404', '/api/status/404', '/fault/reset']) {
      await fetch(url + path, { method: 'PURGE' }).catch(() => undefined)
    }
    const response = await fetch(metrics)
    expect(response.headers.get('Content-Type')).toContain('text/plain; version=0.0.4')
    const text = await response.text()
    expect(text).toContain('statuskit_requests_total{method="other",status="404",fault="none"} 2')
    expect(text).toContain('statuskit_requests_total{method="other",status="none",fault="reset"} 1')
    expect(text).toContain('statuskit_request_duration_seconds_count 3')
    expect(text).toMatch(/^statuskit_open_connections \d+$/m)
    expect(text).toMatch(/^process_resident_memory_bytes \d+$/m)
    expect((await fetch(metrics.replace('/metrics', '/'))).status).toBe(404)
    expect((await fetch(metrics, { method: 'POST' })).status).toBe(405)
    // Clients of the simulator don't see them.
    expect((await fetch(`${url}/metrics`)).status).toBe(404)
  })
})

it('serves without its store, says so once, and answers what needs it with a 503', async () => {
  const closed = createServer().listen(0, '127.0.0.1')
  onTestFinished(() => void closed.close())
  await once(closed, 'listening')
  const { port } = closed.address() as { port: number }
  await new Promise((resolve) => closed.close(resolve))
  const { code, printed } = await serveWhile(['--store', `valkey://127.0.0.1:${port}`], async (url) => {
    expect((await fetch(`${url}/seq/a/200`)).status).toBe(503)
    expect((await fetch(`${url}/readyz`)).status).toBe(503)
    for (const path of ['/api/status/200', '/healthz']) expect((await fetch(url + path)).status).toBe(200)
  })
  expect(code).toBe(0)
  expect(printed.match(/The store can't be reached/g)).toHaveLength(1)
})
