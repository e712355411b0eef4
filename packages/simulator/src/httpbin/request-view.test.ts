import { describe, expect, it } from 'vitest'
import { document, startPlanning } from '../../test/planning.ts'
import { send } from '../../test/sending.ts'

const { ask } = startPlanning()

describe('what was sent', () => {
  it('is shown for GET', () => {
    const headers = { Host: 'localhost:3000', 'x-b3-traceid': 'a', Authorization: 'Basic YTpi' }
    expect(document(ask('/get?a=1&a=2&b=%C3%A9', { headers }))).toEqual({
      args: { a: ['1', '2'], b: 'é' },
      headers: { Authorization: 'Basic YTpi', Host: 'localhost:3000', 'X-B3-Traceid': 'a' },
      origin: 'unknown',
      url: 'http://localhost:3000/get?a=1&a=2&b=%C3%A9',
    })
  })

  it('is shown with its body: JSON', () => {
    expect(document(send('/post', 'application/json', '{"a":[1,{}]}'))).toMatchObject({
      data: '{"a":[1,{}]}',
      form: {},
      files: {},
      json: { a: [1, {}] },
      origin: '192.0.2.1',
    })
  })

  it('is shown with its body: a form', () => {
    const planned = send('/put', 'application/x-www-form-urlencoded; charset=utf-8', 'a=1&b=x+y&a=%C3%A9', 'PUT')
    expect(document(planned)).toMatchObject({ data: '', form: { a: ['1', 'é'], b: 'x y' }, json: null })
  })

  it('is shown with its body: a form with files', () => {
    const body = Buffer.concat([
      Buffer.from('preamble\r\n--B\r\nContent-Disposition: form-data; name="t\\"ext"\r\n\r\nline\r\n--b\r\n'),
      Buffer.from(
        '\r\n--B\r\nContent-Type: text/csv\r\nContent-Disposition: form-data; filename="a.csv"; name="file"\r\n\r\n1,é\r\n',
      ),
      Buffer.from(
        "--B\r\ncontent-disposition: form-data; name=raw; filename*=utf-8''%e9\r\ncontent-type: image/png\r\n\r\n",
      ),
      Buffer.from([0xff, 0x0d, 0x0a, 0x00]),
      Buffer.from('\r\n--B\r\nno name\r\n\r\nx\r\n--B--\r\nepilogue'),
    ])
    expect(document(send('/post', 'multipart/form-data; boundary="B"', body))).toMatchObject({
      form: { 't"ext': 'line\r\n--b\r\n' },
      files: { file: '1,é', raw: 'data:image/png;base64,/w0KAA==' },
      data: '',
    })
  })

  it.each([
    ['', {}],
    ['--B', {}],
    ['--B\r\n\r\n--B--', {}],
    ['--B\r\nContent-Disposition: form-data; name="a"\r\n\r\ncut off', {}],
    ['--B\r\nContent-Disposition: form-data; name="a"\r\n\r\n\r\n--B--', { a: '' }],
  ])('is shown without the broken parts of a form: %j', (body, form) => {
    expect(document(send('/post', 'multipart/form-data; boundary=B', body))).toMatchObject({ form, files: {} })
  })

  it('is shown as a data URL if it is binary', () => {
    const { data, json } = document(send('/post', undefined, Uint8Array.of(0xff, 0)))
    expect([data, json]).toEqual(['data:application/octet-stream;base64,/wA=', null])
  })

  it('stays short when JSON is nested deeply', () => {
    const deep = `${'['.repeat(50_000)}${']'.repeat(50_000)}`
    expect(document(send('/post', undefined, deep))).toMatchObject({ json: null, data: deep })
    const nested = (depth: number) =>
      document(send('/post', undefined, '[{"a":'.repeat(depth / 2) + 1 + '}]'.repeat(depth / 2)))
    expect([nested(1000).json === null, nested(1002).json]).toEqual([false, null])
    const wide = `${'['.repeat(90)}${'0,'.repeat(10_000)}0${']'.repeat(90)}`
    expect(send('/post', undefined, wide).body?.length).toBeLessThan(2 * wide.length + 1000)
  })

  it('is shown for any path below /anything, with any method', () => {
    expect(document(send('/anything/a/b', undefined, 'x', 'TRACE'))).toMatchObject({ method: 'TRACE', data: 'x' })
  })

  it('is shown without the credentials of a URL', () => {
    expect(document(ask('http://user:secret@example.com/get?a=@')).url).toBe('http://example.com/get?a=@')
  })

  it('is shown by parts', () => {
    const headers = { 'User-Agent': 'me', 'X-Forwarded-For': '203.0.113.1', 'X-Forwarded-Proto': 'https', Host: 'a' }
    expect(document(ask('/user-agent', { headers }))).toEqual({ 'user-agent': 'me' })
    expect(document(ask('/ip', { headers }))).toEqual({ origin: '203.0.113.1' })
    expect(document(ask('/get', { headers })).url).toBe('https://a/get')
    expect(document(ask('/headers', { headers: { A: 'é' } }))).toEqual({ headers: { A: 'é' } })
  })
})

it.each([
  ['too long', 413, 'requestBody'],
  ['too many', 503, 'requestBodies'],
] as const)('a body that is %s gets a %i that names the limit', (body, status, refused) => {
  const planned = send('/post', undefined, body)
  expect([planned.status, document(planned).refused]).toEqual([status, refused])
})
