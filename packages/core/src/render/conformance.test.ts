import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { describe, expect, it } from 'vitest'
import { createProblem, problem } from '../problem/problem.ts'
import { ERROR_PHRASES } from '../status/phrases.gen.ts'
import { render } from './render.ts'
import type { RenderOptions } from './request/options.ts'
import type { RequestFacts } from './request/request.ts'

const REQUEST: RequestFacts = { method: 'GET', url: '/orders/7', headers: {}, httpVersion: '1.1' }

const ajv = new Ajv2020()
addFormats.default(ajv)
const isValid = ajv.compile(
  JSON.parse(readFileSync(new URL('../../data/problem.schema.json', import.meta.url), 'utf8')),
)

function documentOf(thrown: unknown, options?: RenderOptions): Record<string, unknown> {
  const { body, headers } = render(thrown, REQUEST, options)
  expect(headers['Content-Type']).toBe('application/problem+json')
  const document = JSON.parse(body)
  expect(isValid(document)).toBe(true)
  return document
}

/** A problem that was changed after it was made. */
function changed(changes: Record<string, unknown>): unknown {
  return Object.assign(problem(404), changes)
}

describe('the document', () => {
  it('SCH-1: the schema tells a valid document from another', () => {
    expect(isValid({ status: 404, any: null })).toBe(true)
    for (const document of [[], { status: '404' }, { status: 99 }, { title: 7 }, { type: 'a b' }, { detail: null }]) {
      expect(isValid(document)).toBe(false)
    }
  })

  it('SCH-1: STAT-1: STAT-2: every status is valid, and the one of the response', () => {
    for (let status = 400; status <= 599; status++) {
      expect(documentOf(problem(status)).status).toBe(status)
      expect(documentOf({ status }).status).toBe(status)
      expect(render(problem(status), REQUEST).status).toBe(status)
    }
  })

  it('STAT-2: no hook, member or extension parts the two', () => {
    const options: RenderOptions = {
      members: () => ({ status: 200, type: 'x', title: 7, detail: 7, instance: 7, Status: 200 }),
      languages: () => ({ language: 'de', title: 'x', status: 200 }) as never,
    }
    const thrown = problem(409, { extensions: { status: 200, toJSON: () => ({ status: 200 }) } as never })
    expect(documentOf(thrown, options)).toEqual({ type: 'about:blank', title: 'x', status: 409, Status: 200 })
    expect(documentOf(problem(409), { map: () => problem(503) })).toMatchObject({ status: 503 })
    expect(documentOf(changed({ status: 200 }))).toMatchObject({ status: 500 })
  })

  it('MEM-4: no member of the wrong type is sent, whatever the problem has become', () => {
    const base = { type: 'about:blank', title: 'Not Found', status: 404 }
    for (const value of [null, 7, {}, [], true, () => 'x', Symbol('x'), Number.NaN]) {
      expect(documentOf(changed({ type: value }))).toEqual(base)
      expect(documentOf(changed({ title: value }))).toEqual(base)
      expect(documentOf(changed({ detail: value }))).toEqual(base)
      expect(documentOf(changed({ instance: value }))).toEqual(base)
      expect(documentOf(problem(404), { instance: () => value as never })).toEqual(base)
    }
    expect(documentOf(problem(404, { detail: undefined, instance: undefined, extensions: { a: undefined } }))).toEqual(
      base,
    )
  })

  it('MEM-4: INST-1: TYPE-1: what is no URI reference is not sent as one, and told', () => {
    const base = { type: 'about:blank', title: 'Not Found', status: 404 }
    for (const value of ['a b', '1:2', 'a#b#c', 'a[b', '%zz', 'K\u00f6ln']) {
      expect(documentOf(changed({ type: value, title: 'x' }))).toEqual(base)
      expect(documentOf(changed({ instance: value }))).toEqual(base)
      expect(documentOf(problem(404), { instance: () => value })).toEqual(base)
      const { omitted } = render(changed({ type: value, instance: value }), REQUEST)
      expect(omitted.map(({ what }) => what)).toEqual(['instance', 'type'])
    }
  })

  it('BLANK-2: the title of about:blank is the phrase of RFC 9110', () => {
    for (const [status, title] of Object.entries(ERROR_PHRASES)) {
      expect(documentOf(problem(Number(status)))).toEqual({ type: 'about:blank', title, status: Number(status) })
    }
    expect(documentOf(problem(413)).title).toBe('Content Too Large')
    expect(documentOf(problem(422)).title).toBe('Unprocessable Content')
  })

  it('DET-1: detail is what this problem says of itself, in every format', () => {
    for (const accept of ['application/problem+json', 'application/problem+xml', 'text/html', 'text/plain']) {
      const request = { ...REQUEST, headers: { accept } }
      expect(render(problem(503, { detail: 'Back at noon.' }), request).body).toContain('Back at noon.')
      expect(render(problem(503), request).body).not.toContain('detail')
    }
  })

  it('EXT-6: JSON has members that XML has no name for', () => {
    expect(documentOf(problem(404, { extensions: { '1 a:b': 1 } }))).toMatchObject({ '1 a:b': 1 })
    const xml = render(problem(404, { extensions: { '1 a:b': 1 } }), {
      ...REQUEST,
      headers: { accept: 'application/problem+xml' },
    })
    expect(xml.body).not.toContain('a:b')
    expect(xml.omitted.map(({ what }) => what)).toEqual(['extensions.1 a:b'])
  })
})

describe('what is disclosed', () => {
  const thrown = Object.assign(new Error('SELECT * FROM users; SECRET', { cause: new Error('SECRET') }), {
    code: 'SECRET',
    path: '/etc/SECRET',
    sql: 'SECRET',
  })

  it.each(['application/problem+json', 'application/problem+xml', 'text/html', 'text/plain'])(
    'DET-2: SEC-1: SEC-2: %s tells nothing of an error but its status',
    (accept) => {
      const { status, headers, body } = render(thrown, { ...REQUEST, headers: { accept } })
      expect(status).toBe(500)
      expect(`${JSON.stringify(headers)}${body}`).not.toMatch(/SECRET|SELECT|stack|at .*:\d+/)
    },
  )

  it.each(['application/problem+json', 'application/problem+xml', 'text/html', 'text/plain'])(
    'SEC-2: %s shows the stack where development asks for it',
    (accept) => {
      const { body } = render(thrown, { ...REQUEST, headers: { accept } }, { development: true })
      expect(body).toContain('SELECT * FROM users; SECRET')
      expect(body).toContain('conformance.test.ts')
    },
  )

  it('SEC-1: a default 500 has three members', () => {
    expect(render(thrown, REQUEST).body).toBe('{"type":"about:blank","title":"Internal Server Error","status":500}')
  })
})

describe('the fields', () => {
  it('HTTP-1: no problem has a status without content', () => {
    for (const status of [100, 200, 204, 205, 304, 399, 600]) {
      expect(() => problem(status as number)).toThrow(RangeError)
      expect(render({ status }, REQUEST).status).toBe(500)
    }
  })

  it.each(['application/problem+json', 'application/problem+xml', 'text/html', 'text/plain'])(
    'HTTP-2: %s comes with what its status requires',
    (accept) => {
      const request = { ...REQUEST, headers: { accept } }
      expect(render(problem(401, { challenge: 'Basic realm="a"' }), request).headers).toMatchObject({
        'WWW-Authenticate': 'Basic realm="a"',
      })
      expect(render(problem(405, { allow: ['GET'] }), request).headers).toMatchObject({ Allow: 'GET' })
      expect(render(problem(407, { challenge: 'Basic realm="a"' }), request).headers).toMatchObject({
        'Proxy-Authenticate': 'Basic realm="a"',
      })
      expect(render(problem(426, { upgrade: ['TLS/1.2'] }), request).headers).toMatchObject({
        Upgrade: 'TLS/1.2',
        Connection: 'upgrade',
      })
    },
  )
})

it('TITL-4: a title differs by language, a type never', () => {
  const named = createProblem(403, {}, { type: '/problems/credit', title: 'Not enough credit' })
  const languages = { de: { '/problems/credit': 'Guthaben reicht nicht' } }
  const request = { ...REQUEST, headers: { 'accept-language': 'de' } }
  const { headers, body } = render(named, request, { languages })
  expect(JSON.parse(body)).toEqual({ type: '/problems/credit', title: 'Guthaben reicht nicht', status: 403 })
  expect(headers).toMatchObject({ 'Content-Language': 'de', Vary: 'Accept, Accept-Language' })
})
