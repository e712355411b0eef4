import { execFile } from 'node:child_process'
import { once } from 'node:events'
import { request } from 'node:https'
import { createServer } from 'node:net'
import { createSimulator, type SecureSimulator } from '@statuskit/simulator'
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest'
import { HAS_CURL, runCommand } from '../../test/running.ts'
import { formatSuggestion, suggestionsFor } from './suggestions.ts'

let simulator: SecureSimulator
beforeAll(async () => {
  simulator = await createSimulator({ tls: true })
})
afterAll(() => simulator.close())

describe.skipIf(!HAS_CURL)('a printed command (needs sh and curl)', () => {
  const faults = { expired: '', wrongHost: '', untrusted: '', reset: '' }
  const cases = suggestionsFor('http://127.0.0.1', 'http://127.0.0.1', { url: '', ca: '', faults }).map(
    ({ comment }, index) => ({ comment, index }),
  )

  it.each(cases)('does what it says: $comment', async ({ index }) => {
    await simulator.reset()
    const { command = '', expected } = suggestionsFor(simulator.url, simulator.proxyUrl, simulator.tls)[index] ?? {}
    const { code, stdout } = await new Promise<{ code: number; stdout: string }>((resolve) => {
      const env = { ...process.env, http_proxy: '', NO_PROXY: '' }
      execFile('sh', ['-c', command], { env }, (error, stdout) => resolve({ code: Number(error?.code ?? 0), stdout }))
    })
    expect(code).toBe(expected?.exitCode ?? 0)
    if (expected?.printed !== undefined) expect(stdout).toMatch(expected.printed)
    if (expected?.statuses !== undefined) {
      expect([...stdout.matchAll(/^HTTP\/1\.1 (\d+)/gm)].map(([, status]) => Number(status))).toEqual(expected.statuses)
    }
  })
})

/** Serves with arguments until `use` ends, and returns what was printed. */
async function serveWhile(
  args: readonly string[],
  use: (url: string, proxyUrl: string) => Promise<void>,
  env: Readonly<Record<string, string>> = {},
) {
  let output = ''
  const { promise: stopped, resolve: stop, reject } = withResolvers()
  const { code, errors } = await runCommand(['serve', ...args], {
    env,
    write: async (text) => {
      output += text
      const [, url = '', proxyUrl = ''] =
        /open (\S+)\/\n.*Proxy that requires credentials: (\S+)\n.*Press Ctrl\+C to stop\.\n$/s.exec(output) ?? []
      if (url !== '') use(url, proxyUrl).then(stop, reject)
    },
    untilStopped: () => stopped,
  })
  return { code, output, errors }
}

function withResolvers() {
  let resolve: () => void = () => undefined
  let reject: (error: unknown) => void = () => undefined
  const promise = new Promise<void>((onResolve, onReject) => {
    resolve = onResolve
    reject = onReject
  })
  return { promise, resolve, reject }
}

describe('statuskit serve', () => {
  it('prints commands to try, and answers until it is stopped', async () => {
    let urls: [url: string, proxyUrl: string] = ['', '']
    const { code, output, errors } = await serveWhile([], async (url, proxyUrl) => {
      urls = [url, proxyUrl]
      expect((await fetch(`${url}/api/status/404`)).status).toBe(404)
      expect((await fetch(`${proxyUrl}/`)).status).toBe(400)
    })
    expect([code, errors]).toEqual([0, ''])
    expect(output).toBe(
      `${[
        [
          `Reference, guides and inspector: open ${urls[0]}/`,
          `Simulator: ${urls[0]}/api/status/405, or any other status`,
          `Proxy that requires credentials: ${urls[1]}`,
        ].join('\n'),
        'Try these commands in another terminal:',
        ...suggestionsFor(...urls).map(formatSuggestion),
        'Press Ctrl+C to stop.',
      ].join('\n\n')}\nStopped.\n`,
    )
    await expect(fetch(urls[0])).rejects.toThrow('fetch failed')
  })

  it('passes on its options', async () => {
    const args = ['--seed', 'x', '--allow-html', '--allow-external-redirects', '--host', '127.0.0.1', '--port', '0']
    const { code, errors } = await serveWhile(args, async (url) => {
      const { allowed } = (await (await fetch(`${url}/capabilities`)).json()) as { allowed: unknown }
      expect(allowed).toEqual({ html: true, externalRedirects: true, siteFields: true })
    })
    expect([code, errors]).toEqual([0, ''])
  })

  it('speaks TLS with --tls, and prints what to trust and which commands to try', async () => {
    const { output } = await serveWhile(['--tls'], async (url) => {
      const secure = url.replace('http:', 'https:')
      const ca = await (await fetch(`${url}/ca.pem`)).text()
      const asked = request(`${secure}/api/status/404`, { ca }).end()
      const [response] = await once(asked, 'response')
      expect(response.resume().statusCode).toBe(404)
    })
    expect(output).toMatch(
      /HTTPS, with HTTP\/2: (https\S+)\nCertificate authority to trust: \S+\/ca\.pem\nWrong certificates: https\S+ \(expired\)/,
    )
    expect(output).toContain('# An expired certificate (curl ends with exit code 60)')
  })

  it.each([
    [['--tls-cert', 'cert.pem'], '--tls-cert needs --tls-key.'],
    [['--tls-key', 'key.pem'], '--tls-key needs --tls-cert.'],
    [['--tls-cert', 'not-there.pem', '--tls-key', 'key.pem'], `--tls-cert "not-there.pem" can't be read (ENOENT).`],
    [['--tls-cert', 'package.json', '--tls-key', 'package.json'], 'tls has no usable certificate'],
  ])('refuses %j with a message that says what to do', async (args, message) => {
    const { code, errors } = await runCommand(['serve', ...args])
    expect([code, errors.includes(message)]).toEqual([2, true])
  })

  it.each([
    [[], 204],
    [['--no-cors'], 503],
  ])('answers a preflight, with %j', async (args, expected) => {
    await serveWhile(args, async (url) => {
      const headers = { Origin: 'https://app.test', 'Access-Control-Request-Method': 'POST' }
      expect((await fetch(`${url}/seq/shop/503,200`, { method: 'OPTIONS', headers })).status).toBe(expected)
    })
  })

  it('answers the requests in flight before it stops', async () => {
    let answered: Promise<Response> | undefined
    const { code } = await serveWhile([], async (url) => {
      answered = fetch(`${url}/seq/last/204?delay=200`)
      for (let hits = 0; hits === 0; ) hits = ((await (await fetch(`${url}/seq/last`)).json()) as { hits: number }).hits
    })
    expect([code, (await answered)?.status]).toEqual([0, 204])
  })

  it('warns about a host that lets other machines in', async () => {
    const { code, errors } = await serveWhile(['--host', '0.0.0.0'], async () => undefined)
    expect(code).toBe(0)
    expect(errors).toBe(
      'statuskit: On 0.0.0.0, other machines may reach the simulator. Anyone who can reach it can use it. If that includes strangers, add --public.\n',
    )
  })

  it('reports a port in use', async () => {
    const other = createServer().listen(0, '127.0.0.1')
    await once(other, 'listening')
    onTestFinished(() => void other.close())
    const { port } = other.address() as { port: number }
    expect(await runCommand(['serve', '--port', String(port)])).toEqual({
      code: 2,
      output: '',
      errors: `statuskit: Port ${port} is in use. Set another one with --port, --proxy-port or --metrics-port, or leave it out to use a free one.\n`,
    })
  })

  it("reports a host that isn't an address of this machine", async () => {
    expect(await runCommand(['serve', '--host', '192.0.2.1'])).toEqual({
      code: 2,
      output: '',
      errors:
        'statuskit: --host "192.0.2.1" is not an address of this machine. Leave it out (or unset HOST) to listen on loopback.\n',
    })
  })
})
