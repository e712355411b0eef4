import { describe, expect, it } from 'vitest'
import type { Omission } from '../../problem/omission.ts'
import { problem } from '../../problem/problem.ts'
import type { RenderOptions } from '../request/options.ts'
import { createReport } from '../request/report.ts'
import type { RequestFacts } from '../request/request.ts'
import { problemHeaders } from './problem-headers.ts'
import { completeHeaders } from './required-headers.ts'

const REQUEST: RequestFacts = { method: 'GET', url: '/', headers: {}, httpVersion: '1.1' }

interface Given {
  readonly headers?: Record<string, string | string[]>
  readonly foreign?: boolean
  readonly request?: Partial<RequestFacts>
  readonly options?: RenderOptions
}

/** The fields of a problem, and what became of others. */
function fieldsOf(status: number, { headers = {}, foreign = true, request, options = {} }: Given = {}) {
  const thrown = Object.assign(problem(500, { headers }), { status })
  const report = createReport()
  const rendering = {
    problem: thrown,
    foreign,
    borrowedStatus: false,
    thrown,
    request: { raw: undefined, ...REQUEST, ...request },
    options,
    ...report,
  }
  const fields = problemHeaders(rendering)
  completeHeaders(fields, rendering)
  const omitted: readonly Omission[] = report.omitted
  return { fields, omitted }
}

const OWN = 'statuskit sets this header itself'

describe('fields that the response writes itself', () => {
  it.each([
    'Content-Type',
    'content-length',
    'Content-Encoding',
    'Content-Language',
    'Transfer-Encoding',
    'Trailer',
    'Connection',
    'Keep-Alive',
    'Proxy-Connection',
  ])('%s is left out, and that is told', (name) => {
    expect(fieldsOf(409, { headers: { [name]: 'x' } })).toEqual({ fields: {}, omitted: [{ what: name, reason: OWN }] })
  })

  it.each(['X-Content-Type', 'Content-Types', 'Content-Disposition', 'Trailers'])('%s is none of them', (name) => {
    expect(fieldsOf(409, { headers: { [name]: 'x' } })).toEqual({ fields: { [name]: 'x' }, omitted: [] })
  })
})

describe('challenges', () => {
  const NO_LIST = 'its value is not a list of challenges such as Bearer realm="api" (RFC 9110, section 11.6.1)'
  const MISSING =
    'a 401 requires this header, but the problem does not set it: pass challenge to problem(), or set it for all responses in the options of the adapter'

  it('are sent when each line is a list of them', () => {
    const headers = { 'WWW-Authenticate': ['Basic realm="a"', 'Bearer'] }
    expect(fieldsOf(401, { headers })).toEqual({ fields: headers, omitted: [] })
  })

  it.each([[['Basic realm="a"', 'Bearer realm=a b']], [['Basic realm="a']]])(
    '%j are not, and that is told once',
    (lines) => {
      expect(fieldsOf(401, { headers: { 'WWW-Authenticate': lines } })).toEqual({
        fields: {},
        omitted: [{ what: 'WWW-Authenticate', reason: NO_LIST }],
      })
    },
  )

  it.each(['X-WWW-Authenticate', 'Proxy-Authenticate-Info'])('are not looked for in %s', (name) => {
    expect(fieldsOf(409, { headers: { [name]: 'a b c' } }).omitted).toEqual([])
  })

  it('come from the option, for a 401 that has none and no other status', () => {
    const options = { challenge: 'Bearer' }
    expect(fieldsOf(401, { options })).toEqual({ fields: { 'WWW-Authenticate': 'Bearer' }, omitted: [] })
    expect(fieldsOf(403, { options })).toEqual({ fields: {}, omitted: [] })
    expect(fieldsOf(401, { options, headers: { 'www-authenticate': 'Basic' } }).fields).toEqual({
      'www-authenticate': 'Basic',
    })
    const responseField = (name: string) => (name === 'WWW-Authenticate' ? 'Negotiate' : undefined)
    expect(fieldsOf(401, { options, request: { responseField } })).toEqual({ fields: {}, omitted: [] })
  })

  it('are told to be missing', () => {
    const invalid = {
      what: 'challenge',
      reason: 'the option must be a challenge such as { scheme: "Bearer", realm: "api" }',
    }
    expect(fieldsOf(401).omitted).toEqual([{ what: 'WWW-Authenticate', reason: MISSING }])
    expect(fieldsOf(401, { options: { challenge: 'a b c' } })).toEqual({
      fields: {},
      omitted: [invalid, { what: 'WWW-Authenticate', reason: MISSING }],
    })
  })
})

describe('Allow', () => {
  const methods = () => ['GET', 'PUT']

  it('has the methods of the router, for a 405 of a thrower who knows none', () => {
    expect(fieldsOf(405, { request: { methods } })).toEqual({ fields: { Allow: 'GET, PUT' }, omitted: [] })
    expect(fieldsOf(405)).toEqual({ fields: { Allow: '' }, omitted: [] })
    expect(fieldsOf(404, { request: { methods } }).fields).toEqual({})
  })

  it("is a problem's own, or one that the service has set", () => {
    expect(fieldsOf(405, { headers: { allow: 'HEAD' }, request: { methods } }).fields).toEqual({ allow: 'HEAD' })
    const responseField = (name: string) => (name === 'Allow' ? 'HEAD' : undefined)
    expect(fieldsOf(405, { request: { methods, responseField } })).toEqual({ fields: {}, omitted: [] })
  })

  it('is missing in a problem that was made without, and that is told', () => {
    expect(fieldsOf(405, { foreign: false, request: { methods } })).toEqual({
      fields: {},
      omitted: [
        {
          what: 'Allow',
          reason: 'a 405 requires this header, but the problem does not set it: pass allow to problem()',
        },
      ],
    })
  })

  it('tells of a router that throws', () => {
    const failing = () => {
      throw new Error('no')
    }
    expect(fieldsOf(405, { request: { methods: failing } })).toEqual({
      fields: { Allow: '' },
      omitted: [{ what: 'methods', reason: 'the hook threw Error: no' }],
    })
    expect(fieldsOf(405, { request: { responseField: failing } }).fields).toEqual({ Allow: '' })
  })
})

describe('Upgrade', () => {
  const headers = { Upgrade: 'TLS/1.2' }
  const http2 = { httpVersion: '2.0' }

  it('comes with Connection under HTTP/1.1, whatever the status', () => {
    for (const status of [426, 503]) {
      expect(fieldsOf(status, { headers })).toEqual({ fields: { ...headers, Connection: 'upgrade' }, omitted: [] })
    }
    expect(fieldsOf(503).fields).toEqual({})
  })

  it.each([
    ['close', 'upgrade, close'],
    ['Keep-Alive, Close', 'upgrade, close'],
    ['keep-alive', 'upgrade'],
    ['disclosed', 'upgrade'],
    ['x-close', 'upgrade'],
  ])('keeps the close that a client asked for: %s', (connection, expected) => {
    expect(fieldsOf(426, { headers, request: { headers: { connection } } }).fields.Connection).toBe(expected)
  })

  it('is left out under other versions, and that is told once', () => {
    expect(fieldsOf(503, { headers, request: http2 })).toEqual({
      fields: {},
      omitted: [{ what: 'Upgrade', reason: 'this header can be sent over HTTP/1.1 only' }],
    })
    expect(fieldsOf(426, { headers, request: http2 })).toEqual({
      fields: {},
      omitted: [
        {
          what: 'Upgrade',
          reason:
            'a 426 requires this header, but the problem does not set it, or the request is not HTTP/1.1: pass upgrade to problem()',
        },
      ],
    })
  })
})

describe('many headers', () => {
  it('the last of several spellings of a name wins', () => {
    const headers = { 'x-a': '1', 'X-B': '2', 'X-A': '3' }
    expect(fieldsOf(409, { headers }).fields).toEqual({ 'X-B': '2', 'X-A': '3' })
  })
})

describe('what a protocol refuses', () => {
  it.each(['2.0', '3'])('fields of the connection are left out over HTTP/%s', (httpVersion) => {
    const headers = { TE: 'gzip', 'HTTP2-Settings': 'AAMAAABkAAQAAP__', 'X-A': 'b' }
    const { fields, omitted } = fieldsOf(409, { headers, request: { httpVersion } })
    expect(fields).toEqual({ 'X-A': 'b' })
    expect(omitted).toEqual(
      ['TE', 'HTTP2-Settings'].map((what) => ({ what, reason: expect.stringContaining('RFC 9113, section 8.2.2') })),
    )
    expect(fieldsOf(409, { headers }).fields).toEqual(headers)
  })

  it('a second line of a field that is not a list is left out, over every version', () => {
    const headers = { 'Retry-After': ['5', '60'], etag: ['"a"', '"b"'], Link: ['</a>', '</b>'] }
    expect(fieldsOf(409, { headers })).toEqual({
      fields: { 'Retry-After': '5', etag: '"a"', Link: ['</a>', '</b>'] },
      omitted: ['Retry-After', 'etag'].map((what) => ({
        what,
        reason: expect.stringContaining('only the first line'),
      })),
    })
  })
})
