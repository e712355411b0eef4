import { describe, expect, it } from 'vitest'
import { inspect } from '../inspect/inspect.ts'
import { readHar } from './har.ts'
import { JsonSplitter } from './json/json-values.ts'

const ids = (message: Parameters<typeof inspect>[0] | undefined) =>
  message ? inspect(message).map(({ id }) => id) : []

describe('HAR', () => {
  const entry = (response: object, request: object = {}) => ({
    request: { method: 'GET', url: 'https://a.example/', headers: [{ name: ':path', value: '/' }], ...request },
    response: {
      status: 200,
      statusText: '',
      httpVersion: 'h2',
      headers: [{ name: 'X', value: 'y' }],
      content: {},
      ...response,
    },
  })
  const read = (...entries: object[]) => readHar({ log: { entries } })

  it('passes over what recorders add', () => {
    const headers = [
      { name: ':status', value: '200' },
      { name: 'status', value: '200 OK' },
      { name: 'Set-Cookie', value: 'a=1\nb=2' },
      { name: 'Connection', value: 'keep-alive' },
    ]
    const [message] = read(entry({ headers }))
    expect(message?.headers).toEqual([
      ['Set-Cookie', 'a=1'],
      ['Set-Cookie', 'b=2'],
      ['Connection', 'keep-alive'],
    ])
    expect(message?.httpVersion).toBe('2')
    expect(ids(message)).toEqual([])
  })

  it('undoes what recorders split and merged', () => {
    const headers = [
      { name: 'HTTP/1.1 503 Service Unavailable', value: 'Back-end server is at capacity' },
      { name: 'Set-Cookie', value: 'a=1' },
      { name: 'b=2; Path=/; Expires=Wed, 30 Sep 2099 12', value: '00:00 GMT' },
      { name: 'X', value: 'y' },
    ]
    const requestHeaders = [
      { name: 'GET /getuid?https', value: '//b.example/ HTTP/1.1' },
      { name: 'Origin', value: 'https://a.example' },
      { name: 'origin', value: 'https://a.example' },
    ]
    const [message] = read(entry({ headers }, { headers: requestHeaders }))
    expect(message?.headers).toEqual([
      ['Set-Cookie', 'a=1'],
      ['Set-Cookie', 'b=2; Path=/; Expires=Wed, 30 Sep 2099 12:00:00 GMT'],
      ['X', 'y'],
    ])
    expect(message?.requestHeaders).toEqual([['Origin', 'https://a.example']])
  })

  it('believes no size that a browser took from its cache', () => {
    const content = { size: 900, text: 'cached' }
    expect(ids(read(entry({ status: 304, bodySize: 900, content }))[0])).toEqual([])
    expect(ids(read(entry({ status: 204, content }))[0])).toEqual([])
  })

  it('takes content that is whole, in text or base64', () => {
    const headers = [{ name: 'Content-Type', value: 'application/problem+json' }]
    const text = '{"status":500}'
    for (const content of [
      { text, size: 14 },
      { text: btoa(text), encoding: 'base64', size: 14 },
    ]) {
      expect(ids(read(entry({ status: 404, headers, content }))[0])).toEqual(['problem-status-mismatch'])
    }
    expect(read(entry({ content: { text: 'cut', size: 14 } }))[0]?.body).toBeUndefined()
  })

  it('knows that a browser sends more than it shows', () => {
    expect(ids(read(entry({ status: 304 }))[0])).toEqual([])
  })

  it('has no message where no response came, and none of its fields where none were seen', () => {
    expect(read(entry({ status: 0 }), {}, { response: null })).toEqual([undefined, undefined, undefined])
    expect(ids(read(entry({ status: 401, headers: [] }))[0])).toEqual([])
  })

  it('explains the mistake in a file', () => {
    expect(() => readHar('{"log":{}}')).toThrow('log.entries')
    expect(() => readHar('nope')).toThrow('not JSON')
    expect(() => readHar(null)).toThrow('log.entries')
  })

  it('reads a stream in any pieces like the whole', async () => {
    const har = JSON.stringify({
      log: {
        creator: { name: '"entries":[{}]' },
        pages: [{ entries: [{ a: 1 }] }],
        entries: [entry({ statusText: 'a "b" \\ ]}' }), {}, entry({ content: { text: '[{"' } })],
        comment: [[{}]],
      },
    })
    for (const size of [1, 7, 64, 100_000]) {
      const pieces = har.match(new RegExp(`[\\s\\S]{1,${size}}`, 'g')) ?? []
      const entries: unknown[] = []
      for (const { text } of split(pieces)) entries.push(JSON.parse(text))
      expect(entries).toEqual(JSON.parse(har).log.entries)
    }
  })

  it('refuses a text that ends early or has no entries', () => {
    expect(() => [...split(['{"log":{"entries":[{"a":1}'])]).toThrow('ends early')
    expect(() => readHar('{"log":{}}')).toThrow('log.entries')
  })
})

function* split(pieces: readonly string[]): Generator<{ text: string }> {
  const splitter = new JsonSplitter()
  for (const piece of pieces) yield* splitter.push(piece)
  splitter.end()
}
