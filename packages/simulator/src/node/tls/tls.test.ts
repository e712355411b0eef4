import { execFile } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { request as requestHttp } from 'node:http'
import { request as requestHttps } from 'node:https'
import type { Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { connect as connectTls } from 'node:tls'
import { promisify } from 'node:util'
import { Agent, ProxyAgent, request } from 'undici'
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest'
import { ask, openHttp2 } from '../../../test/http2-client.ts'
import { open } from '../../../test/raw.ts'
import { HAS_CURL } from '../../../test/running.ts'
import { createSimulator, type SecureSimulator } from '../../index.ts'
import { createAuthority } from './authority.ts'

let sim: SecureSimulator
let folder: string
beforeAll(async () => {
  sim = await createSimulator({ tls: true })
  folder = mkdtempSync(join(tmpdir(), 'statuskit-'))
  writeFileSync(join(folder, 'ca.pem'), sim.tls.ca)
})
afterAll(async () => {
  await sim.close()
  rmSync(folder, { recursive: true })
})

const CREDENTIALS = `Basic ${Buffer.from('user:password').toString('base64')}`

/** The status that Node's https gets, or the code of its error. */
function get(url: string, options: object = {}): Promise<number | string | undefined> {
  return new Promise((resolve) => {
    const asked = requestHttps(url, { ca: sim.tls.ca, agent: false, ...options }, (response) => {
      response.resume().on('end', () => resolve(response.statusCode))
      response.on('error', ({ code }: NodeJS.ErrnoException) => resolve(code))
    })
    asked.on('error', ({ code }: NodeJS.ErrnoException) => resolve(code)).end()
  })
}

describe("Node's clients", () => {
  it('use HTTP/1.1 on the port of plain HTTP', async () => {
    expect(sim.tls.url).toBe(sim.url.replace('http:', 'https:'))
    expect(await get(`${sim.tls.url}/api/status/404`)).toBe(404)
    expect((await fetch(`${sim.url}/api/status/404`)).status).toBe(404)
  })

  it.each(['https://localhost', 'https://127.0.0.1'])('find the certificate valid for %s', async (origin) => {
    expect(await get(`${origin}:${new URL(sim.url).port}/api/status/410`)).toBe(410)
  })

  it('that do not trust the authority fail', async () => {
    expect(await get(`${sim.tls.url}/api/status/200`, { ca: undefined })).toBe('UNABLE_TO_VERIFY_LEAF_SIGNATURE')
  })

  it('negotiate HTTP/2', async () => {
    const session = await openHttp2(sim.tls.url, { ca: sim.tls.ca })
    expect(session.alpnProtocol).toBe('h2')
    expect(await ask(session, '/api/status/103+410')).toMatchObject({ interim: [103], status: 410 })
  })

  it('undici negotiates HTTP/2 with allowH2', async () => {
    const dispatcher = new Agent({ allowH2: true, connect: { ca: sim.tls.ca } })
    onTestFinished(() => dispatcher.close())
    const { statusCode, body } = await request(`${sim.tls.url}/api/status/404`, { dispatcher })
    expect([statusCode, ((await body.json()) as { request: { httpVersion: string } }).request.httpVersion]).toEqual([
      404,
      '2',
    ])
  })

  it.each([
    ['expired', 'CERT_HAS_EXPIRED'],
    ['wrongHost', 'ERR_TLS_CERT_ALTNAME_INVALID'],
    ['untrusted', 'UNABLE_TO_VERIFY_LEAF_SIGNATURE'],
    ['reset', 'ECONNRESET'],
  ] as const)('reject %s with %s, also through the proxy', async (fault, code) => {
    expect(await get(`${sim.tls.faults[fault]}/api/status/200`)).toBe(code)
    const socket = await tunnel(new URL(sim.tls.faults[fault]).host)
    expect(
      await get(`${sim.tls.faults[fault]}/api/status/200`, {
        createConnection: () => connectOver(socket, '127.0.0.1'),
      }),
    ).toBe(code)
  })

  it.each(['expired', 'wrongHost', 'untrusted'] as const)(
    'get responses from %s if they check nothing',
    async (fault) => {
      expect(await get(`${sim.tls.faults[fault]}/api/status/204`, { rejectUnauthorized: false })).toBe(204)
    },
  )

  it.each([
    ['/fault/close', 'ECONNRESET'],
    ['/fault/reset', 'ECONNRESET'],
    ['/fault/truncate', 'ECONNRESET'],
    ['/fault/garbage', 'HPE_INVALID_CONSTANT'],
  ])('see %s over HTTPS as %s', async (path, code) => {
    expect(await get(sim.tls.url + path)).toBe(code)
  })

  it.each(['/fault/reset', '/fault/close', '/fault/garbage'])(
    'see %s over HTTP/2 and TLS as an error',
    async (path) => {
      const session = await openHttp2(sim.tls.url, { ca: sim.tls.ca })
      expect((await ask(session, path)).status).toBeUndefined()
    },
  )
})

/** A tunnel through the proxy. */
async function tunnel(host: string) {
  const asked = requestHttp(sim.proxyUrl, {
    method: 'CONNECT',
    path: host,
    headers: { 'Proxy-Authorization': CREDENTIALS },
  })
  asked.end()
  const [response, socket] = await once(asked, 'connect')
  expect(response.statusCode).toBe(200)
  onTestFinished(() => void socket.destroy())
  return socket
}

function connectOver(socket: Socket, servername: string) {
  return connectTls({ socket, ca: sim.tls.ca, ...(servername !== '127.0.0.1' && { servername }), host: servername })
}

describe('https through the proxy', () => {
  it('gets a 407 without credentials, and a response for any host with them', async () => {
    const agent = (token?: string) => {
      const created = new ProxyAgent({ uri: sim.proxyUrl, requestTls: { ca: sim.tls.ca }, ...(token && { token }) })
      onTestFinished(() => created.close())
      return created
    }
    const url = 'https://api.example.com/api/status/410'
    await expect(request(url, { dispatcher: agent() })).rejects.toThrow('407')
    const { statusCode, body } = await request(url, { dispatcher: agent(CREDENTIALS) })
    await body.dump()
    expect(statusCode).toBe(410)
  })

  it('shows a certificate for the name that the client asks for, the same one again', async () => {
    const fingerprints = []
    for (const name of ['shop.example.com', 'shop.example.com']) {
      const socket = connectOver(await tunnel(`${name}:443`), name)
      await once(socket, 'secureConnect')
      expect(socket.getPeerCertificate().subjectaltname).toBe(`DNS:${name}`)
      fingerprints.push(socket.getPeerCertificate().fingerprint256)
      socket.destroy()
    }
    expect(new Set(fingerprints).size).toBe(1)
  })
})

describe.skipIf(!HAS_CURL)('curl (needs curl)', () => {
  const curl = async (...args: string[]) => {
    const all = ['-q', '-s', '--max-time', '10', '--cacert', join(folder, 'ca.pem'), '-o', '/dev/null']
    const format = ['-w', '%{http_version} %{http_code} %{exitcode}']
    const env = { ...process.env, NO_PROXY: '' }
    return (await promisify(execFile)('curl', [...all, ...format, ...args], { env }).catch((error) => error)).stdout
  }

  it.each([
    [() => [`${sim.tls.url}/api/status/404`], '2 404 0'],
    [() => ['--http1.1', `${sim.tls.url}/api/status/404`], '1.1 404 0'],
    [() => ['--http2-prior-knowledge', `${sim.url}/api/status/404`], '2 404 0'],
    [() => ['--http2', `${sim.url}/api/status/404`], '1.1 404 0'],
    [() => [`${sim.url}/api/status/404`], '1.1 404 0'],
    [() => ['-x', sim.proxyUrl, 'https://api.example.com/api/status/404'], '0 000 56'],
    [() => ['-x', sim.proxyUrl, '-U', 'user:password', 'https://api.example.com/api/status/404'], '2 404 0'],
    // 52: an empty reply, or 55 if curl was still sending. 92: a stream was reset. 60: the certificate is not trusted. 35: the handshake failed.
    [() => ['--http2-prior-knowledge', `${sim.url}/fault/reset`], '0 000 92'],
    [() => ['--http2-prior-knowledge', `${sim.url}/fault/garbage`], '0 000 52 or 0 000 55'],
    [() => [`${sim.tls.url}/fault/reset/503?code=CANCEL`], '2 503 92'],
    [() => [`${sim.tls.url}/fault/reset?code=HTTP_1_1_REQUIRED`], '1.1 200 0'],
    [() => [`${sim.tls.faults.expired}/api/status/404`], '0 000 60'],
    [() => [`${sim.tls.faults.wrongHost}/api/status/404`], '0 000 60'],
    [() => [`${sim.tls.faults.untrusted}/api/status/404`], '0 000 60'],
    [() => [`${sim.tls.faults.reset}/api/status/404`], '0 000 35'],
  ])('%s sees %s', async (args, expected) => {
    expect(expected.split(' or ')).toContain(await curl(...args()))
  })
})

describe('the certificate', () => {
  it('of the authority is at /ca.pem', async () => {
    const response = await fetch(`${sim.url}/ca.pem`)
    expect(response.headers.get('Content-Type')).toBe('application/pem-certificate-chain')
    expect(await response.text()).toBe(sim.tls.ca)
  })

  it('can be your own', async () => {
    const authority = await createAuthority('own')
    const own = await createSimulator({ tls: await authority.issue(['localhost', '127.0.0.1']) })
    onTestFinished(() => own.close())
    expect(await get(`${own.tls.url}/api/status/404`, { ca: authority.cert })).toBe(404)
    expect(await get(`${own.tls.faults.expired}/api/status/404`, { ca: own.tls.ca })).toBe('CERT_HAS_EXPIRED')
  })

  it.each([
    [{ cert: 'x', key: 'y' }, 'PEM routines'],
    [{ cert: 'x' }, 'key is missing'],
    [{}, 'cert is missing'],
  ])('%j is refused with a message that says what to pass', async (tls, why) => {
    const failed = createSimulator({ tls: tls as never })
    await expect(failed).rejects.toThrow(TypeError)
    await expect(failed).rejects.toThrow(why)
    await expect(failed).rejects.toThrow('Set cert to the PEM text of a certificate and key to that of its private key')
  })

  it('is missing without TLS, and a handshake gets an explanation', async () => {
    const plain = await createSimulator()
    onTestFinished(() => plain.close())
    expect(plain.tls).toBeUndefined()
    const response = await fetch(`${plain.url}/ca.pem`)
    expect(response.status).toBe(404)
    expect(await response.json()).toMatchObject({ detail: expect.stringContaining('--tls') })
  })
})

describe('closing', () => {
  it('with time to finish does not wait for idle connections', async () => {
    const other = await createSimulator({ tls: true })
    const idle = connectTls({ port: Number(new URL(other.url).port), host: '127.0.0.1', ca: other.tls.ca })
    await once(idle, 'secureConnect')
    const session = await openHttp2(other.tls.url, { ca: other.tls.ca })
    const silent = open(other.url)
    await once(silent, 'connect')
    const start = performance.now()
    await other.close({ graceMs: 20_000 })
    expect(performance.now() - start).toBeLessThan(5000)
    if (!session.closed) await once(session, 'close')
    idle.destroy()
    silent.destroy()
  })
})
