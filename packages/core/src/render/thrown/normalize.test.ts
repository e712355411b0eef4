import { describe, expect, it } from 'vitest'
import { READ_PROBLEM_BRAND } from '../../problem/brand.ts'
import { defineProblem } from '../../problem/define.ts'
import { isProblem, problem } from '../../problem/problem.ts'
import { render } from '../render.ts'
import { createReport } from '../request/report.ts'
import { normalize as normalizeWith } from './normalize.ts'

const REQUEST = { method: 'GET', url: '/', headers: {} }

/** A thrown value as a problem, and what of it was left out. */
function normalize(thrown: unknown) {
  const report = createReport()
  const { problem, foreign } = normalizeWith(thrown, REQUEST, report)
  return { problem, foreign, omitted: report.omitted }
}

const THROWS_ON_EVERYTHING = new Proxy(
  {},
  Object.fromEntries(
    ['get', 'has', 'ownKeys', 'getPrototypeOf', 'getOwnPropertyDescriptor'].map((trap) => [
      trap,
      () => {
        throw new Error('SECRET')
      },
    ]),
  ),
)

describe('normalize', () => {
  it('leaves a problem as it is', () => {
    const thrown = problem(404, { detail: 'x' })
    expect(normalize(thrown)).toEqual({ problem: thrown, foreign: false, omitted: [] })
    expect(normalize(Object.freeze(thrown)).problem).toBe(thrown)
  })

  it('says what was meant instead of a problem type without its call, and of a Response', () => {
    const Taken = defineProblem({ type: 'urn:example:taken', title: 'Taken', status: 409 })
    expect(normalize(Taken)).toMatchObject({
      problem: { status: 409 },
      omitted: [{ what: 'problem', reason: 'a function was thrown; call a problem type: throw OutOfCredit()' }],
    })
    expect(normalize(new Response('SECRET', { status: 418, headers: { 'X-User': 'SECRET' } }))).toMatchObject({
      problem: { status: 500, message: 'Internal Server Error', headers: {} },
      omitted: [{ what: 'problem', reason: 'a Response was thrown; return it, or throw a problem' }],
    })
  })

  const wordless: readonly unknown[] = [
    null,
    undefined,
    0,
    '',
    false,
    Symbol('SECRET'),
    10n,
    () => 'SECRET',
    'SECRET',
    new Error('SECRET', { cause: new Error('SECRET') }),
    new AggregateError([new Error('SECRET')], 'SECRET'),
    THROWS_ON_EVERYTHING,
    Object.freeze(new Error('SECRET')),
    ...[200, 204, 304, 99, 600, 1000, Number.NaN, 404.5, '40', '4e2', '', null, {}].map((status) => ({ status })),
    {
      get status(): number {
        throw new Error('SECRET')
      },
    },
  ]

  // By index: a runner that prints the values would trip over them.
  it.each([...wordless.keys()])('makes a 500 without words of the thrown value %i', (index) => {
    const thrown = wordless[index]
    const { problem: made, foreign } = normalize(thrown)
    expect(isProblem(made)).toBe(true)
    expect(made.status).toBe(500)
    expect(foreign).toBe(true)
    expect(made.cause).toBe(thrown)
    expect(JSON.stringify(made)).toBe('{"type":"about:blank","title":"Internal Server Error","status":500}')
    expect(made.headers).toEqual({})
  })

  it('takes a sane status, as a number or as digits', () => {
    expect(normalize({ status: 404 }).problem.status).toBe(404)
    expect(normalize({ status: '404' }).problem.status).toBe(404)
    expect(normalize({ statusCode: 503 }).problem.status).toBe(503)
    expect(normalize({ status: 200, statusCode: 409 }).problem.status).toBe(409)
  })

  it('takes the message only below 500 and where it says expose', () => {
    const detail = (thrown: object) => normalize(Object.assign(new Error('words'), thrown)).problem.detail
    expect(detail({ status: 404, expose: true })).toBe('words')
    expect(detail({ status: 404 })).toBeUndefined()
    expect(detail({ status: 404, expose: 'yes' })).toBeUndefined()
    expect(detail({ status: 500, expose: true })).toBeUndefined()
    expect(detail({ expose: true })).toBeUndefined()
  })

  it('never quotes what a body parser quotes', () => {
    const parser = Object.assign(new SyntaxError('Unexpected token SECRET'), {
      status: 400,
      expose: true,
      body: 'SECRET',
    })
    expect(normalize({ ...parser, type: 'entity.parse.failed' }).problem.detail).toMatch(/could not be parsed/)
    expect(normalize(parser).problem.detail).toMatch(/could not be parsed/)
    expect(normalize({ status: 400, expose: true, message: 'SECRET', body: 'SECRET' }).problem.detail).toBeUndefined()
  })

  it('knows Boom', () => {
    const boom = (statusCode: number) => ({
      isBoom: true,
      message: 'words',
      output: { statusCode, headers: { 'WWW-Authenticate': 'Basic' } },
    })
    expect(normalize(boom(401)).problem).toMatchObject({
      status: 401,
      detail: 'words',
      headers: { 'WWW-Authenticate': 'Basic' },
    })
    expect(normalize(boom(503)).problem.detail).toBeUndefined()
  })

  it('copies the headers of a thrower, each only if it is valid', () => {
    const { problem: made, omitted } = normalize({ status: 503, headers: { 'Retry-After': 120, 'X-A': 'a\nb' } })
    expect(made.headers).toEqual({ 'Retry-After': '120' })
    expect(omitted).toEqual([{ what: 'X-A', reason: expect.any(String) }])
  })

  it.each([
    ['axios', { isAxiosError: true, status: 404, response: { status: 404, headers: { 'x-up': '1' } }, config: {} }],
    ['Wreck', { isBoom: true, data: { isResponseError: true }, output: { statusCode: 404, headers: {} } }],
    ['an SDK with fetch headers', { status: 401, headers: new Headers({ 'x-up': '1', date: 'x' }) }],
    ['an SDK with plain headers', { status: 402, headers: { 'x-up': '1', Date: 'Sun, 06 Nov 1994 08:49:37 GMT' } }],
    ['AWS', { statusCode: 403, $metadata: { httpStatusCode: 403 } }],
  ])('does not speak for the upstream of an HTTP client: %s', (_name, thrown) => {
    const { problem: made, omitted } = normalize(Object.assign(new Error('words'), thrown, { expose: true }))
    expect(omitted).toEqual([{ what: 'status', reason: expect.stringContaining('HTTP client') }])
    expect(made).toMatchObject({ status: 500, headers: {} })
    expect(made.detail).toBeUndefined()
  })

  it.each([
    ['config', { config: { a: 1 } }],
    ['request', { request: 'order 7' }],
    ['content-type', { headers: { 'content-type': 'text/plain' } }],
  ])("keeps the service's own status beside a property %s", (_name, parts) => {
    expect(normalize(Object.assign(new Error('x'), { status: 403 }, parts)).problem.status).toBe(403)
  })

  it.each(['Z_DATA_ERROR', 'Z_BUF_ERROR', 'ERR__ERROR_FORMAT_PADDING_1'])('has its own words for %s', (code) => {
    const thrown = Object.assign(new Error('incorrect header check'), { status: 400, expose: true, code })
    expect(normalize(thrown).problem.detail).toBe('The request content could not be parsed.')
  })

  it.each([
    [413, 'Payload Too Large'],
    [422, 'Unprocessable Entity'],
    [418, "I'm a Teapot"],
  ])('takes no detail that is the phrase of %i as http-errors has it: %s', (status, message) => {
    const thrown = Object.assign(new Error(message), { status, expose: true })
    expect(normalize(thrown).problem.detail).toBeUndefined()
  })

  it('takes no detail that repeats the title', () => {
    expect(
      normalize(Object.assign(new Error('Not Found'), { status: 404, expose: true })).problem.detail,
    ).toBeUndefined()
  })

  it('makes a 502 of a problem that was read', () => {
    const read = { [READ_PROBLEM_BRAND]: true, status: 404, title: 'SECRET', headers: { 'x-up': '1' } }
    const { problem: made, foreign } = normalize(read)
    expect(made.toJSON()).toEqual({ type: 'about:blank', title: 'Bad Gateway', status: 502 })
    expect(made.headers).toEqual({})
    expect(foreign).toBe(true)
  })

  it('reads a status that changes once', () => {
    for (const answers of [
      [404, 200],
      [404, 404, 200],
    ]) {
      let reads = 0
      const flips = () => answers[Math.min(reads++, answers.length - 1)]
      const changing = [Object.defineProperty(new Error('x'), 'status', { get: flips })]
      changing.push(Object.defineProperty(problem(404), 'status', { get: flips }))
      for (const thrown of changing) {
        reads = 0
        const { status, body } = render(thrown, REQUEST)
        expect({ status, body: JSON.parse(body).status, reads }).toEqual({ status: 404, body: 404, reads: 1 })
      }
    }
  })

  it('keeps the fields that h3 has as fetch headers', () => {
    const headers = new Headers({ 'WWW-Authenticate': 'Basic' })
    headers.append('Set-Cookie', 'a=1')
    headers.append('Set-Cookie', 'b=2')
    expect(normalize(Object.assign(new Error('x'), { status: 401, headers })).problem).toMatchObject({
      status: 401,
      headers: { 'www-authenticate': 'Basic', 'set-cookie': ['a=1', 'b=2'] },
    })
  })

  it('checks a problem that was changed after it was made', () => {
    const broken = Object.assign(problem(404), { status: 200 })
    expect(normalize(broken)).toMatchObject({ problem: { status: 500 }, omitted: [{ what: 'status' }] })
    const odd = Object.assign(problem(404, { extensions: { a: 1 } }), { title: 7, detail: {}, headers: null })
    expect(normalize(odd).problem.toJSON()).toEqual({ type: 'about:blank', title: 'Not Found', status: 404, a: 1 })
    expect(normalize(odd).omitted.map(({ what }) => what)).toEqual(['detail', 'title'])
  })
})
