import { type ClientHttp2Session, connect } from 'node:http2'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { runSimulator } from '../../../test/running.ts'

const simulator = runSimulator()
let session: ClientHttp2Session
beforeEach(() => {
  session = connect(simulator().url).on('error', () => undefined)
})
afterEach(() => session.destroy())

function get(path: string): Promise<{ text: string; trailers: Record<string, unknown>; code: unknown }> {
  return new Promise((resolve) => {
    let text = ''
    let trailers = {}
    let code: unknown
    const stream = session.request({ ':path': path })
    stream.setEncoding('utf8').on('data', (chunk) => {
      text += chunk
    })
    stream.on('trailers', (fields) => {
      trailers = Object.fromEntries(Object.entries(fields))
    })
    stream.on('error', (error: NodeJS.ErrnoException) => {
      code = error.code
    })
    stream.on('close', () => resolve({ text, trailers, code: code ?? stream.rstCode }))
  })
}

it('streams events and trailers over HTTP/2', async () => {
  const complete = { text: '{"n":1,"of":2}\n{"n":2,"of":2}\n', trailers: {}, code: 0 }
  expect(await get('/ndjson/2?interval=1')).toEqual(complete)
  expect(await get('/ndjson/2?trailer=grpc-status:14')).toEqual({ ...complete, trailers: { 'grpc-status': '14' } })
  expect((await get('/trailers')).trailers).toEqual({ 'grpc-status': '0', 'server-timing': 'total;dur=1' })
})

// Node's client reports 8, CANCEL, for a connection that ends.
it.each([
  ['end', 0, ''],
  ['reset', 'ERR_HTTP2_STREAM_ERROR', ''],
  ['close', 8, ''],
  ['truncate', 8, '{"n":2,'],
])('ends a stream with %s as %s', async (fault, code, rest) => {
  expect(await get(`/ndjson/3?cut=1&fault=${fault}`)).toEqual({ text: `{"n":1,"of":3}\n${rest}`, trailers: {}, code })
})
