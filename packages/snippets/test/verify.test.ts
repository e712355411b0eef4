import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, describe, expect, it } from 'vitest'
import { verifySample } from './verify.ts'
import { verifyFetch } from './verify-client.ts'
import { verifyServer } from './verify-server.ts'

let server: Server

/** The complaints about a server that always sends the same response. */
async function complaints(status: number, answer: RequestListener): Promise<string> {
  server = createServer(answer)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return (await verifySample((server.address() as AddressInfo).port, status)).join('\n')
}

afterEach(() => {
  server?.close()
  server?.closeAllConnections()
})

const problem = (status: number, title: string, more = {}) =>
  JSON.stringify({ title, status, detail: 'What went wrong here.', ...more })

describe('what is wrong is found', () => {
  it('another status', async () => {
    expect(await complaints(404, (_, response) => void response.writeHead(400).end())).toContain('status 400')
  })

  it('a missing header that the status requires', async () => {
    const found = await complaints(405, (_, response) => {
      response.writeHead(405, { 'Content-Type': 'application/problem+json' }).end(problem(405, 'Method Not Allowed'))
    })
    expect(found).toContain('no Allow, which 405 requires')
    expect(found).toContain('status-405')
  })

  it('an error that is not a problem document, or has other members', async () => {
    const send = (type: string, content: string) =>
      complaints(404, (_, response) => void response.writeHead(404, { 'Content-Type': type }).end(content))
    expect(await send('application/json', '{}')).toContain('Content-Type: application/json')
    expect(await send('application/problem+json', problem(400, 'Not Found'))).toContain('has status 400')
    expect(await send('application/problem+json', problem(404, 'Gone'))).toContain('has title Gone')
    expect(await send('application/problem+json', problem(404, 'Not Found', { detail: '' }))).toContain('has detail')
    expect(await send('application/problem+json', problem(404, 'Not Found'))).toBe('')
  })

  it('a response that does not depend on the request', async () => {
    const found = await complaints(401, (_, response) => {
      response.writeHead(401, {
        'Content-Type': 'application/problem+json',
        'WWW-Authenticate': 'Bearer realm="orders"',
      })
      response.end(problem(401, 'Unauthorized'))
    })
    expect(found).toBe('another request gets 401, not 200')
  })

  it('a missing interim response', async () => {
    expect(await complaints(103, (_, response) => void response.end('a'))).toContain('no 103')
  })

  it('a 205 without framing', async () => {
    const found = await complaints(205, (_, response) => {
      response.removeHeader('Content-Length')
      response.removeHeader('Transfer-Encoding')
      response.writeHead(205).end()
    })
    expect(found).toContain('nothing says where it ends')
  })

  it('a server that does not do what the samples say', async () => {
    server = createServer((_, response) => void response.writeHead(200).end())
    server.on('checkExpectation', (_, response) => void response.writeHead(200).end())
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const { port } = server.address() as AddressInfo
    expect(await verifyServer(port, [100, 417])).toEqual([
      'Expect: 100-continue gets 100,200',
      'Expect: a-miracle gets 200',
    ])
  })

  it('a client that prints something else', () => {
    expect(verifyFetch(404, '')).toHaveLength(1)
    expect(verifyFetch(404, '400 a')).toHaveLength(1)
    expect(verifyFetch(404, '404 a\n')).toEqual([])
  })
})
