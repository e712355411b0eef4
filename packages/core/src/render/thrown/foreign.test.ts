import { describe, expect, it } from 'vitest'
import type { Omission } from '../../problem/omission.ts'
import { createReport } from '../request/report.ts'
import { readForeignError } from './foreign.ts'

const REQUEST = { method: 'GET', url: '/', headers: {} }

function read(thrown: unknown, responseStatus?: number) {
  const report = createReport()
  const answer = readForeignError(thrown, { ...REQUEST, responseStatus }, report)
  const omitted: readonly Omission[] = report.omitted
  return { ...answer, omitted }
}

const revoked = () => {
  const { proxy, revoke } = Proxy.revocable({}, {})
  revoke()
  return proxy
}

describe('what is taken of a thrown value', () => {
  it.each([
    ['the message where it says so', { status: 404, expose: true, message: 'words' }, 'words'],
    ['no message that is empty', { status: 404, expose: true, message: '' }, undefined],
    ['no message that is no text', { status: 404, expose: true, message: { SECRET: 1 } }, undefined],
    ['no message that is the phrase', { status: 404, expose: true, message: 'Not Found' }, undefined],
    ['no message beside the raw content', { status: 404, expose: true, message: 'SECRET', body: '' }, undefined],
    ['no message of what only looks like Boom', { status: 404, isBoom: 'yes', message: 'SECRET' }, undefined],
  ])('%s', (_name, thrown, detail) => {
    const answer = read(thrown)
    expect(answer).toEqual({ status: 404, ...(detail !== undefined && { detail }), headers: undefined, omitted: [] })
    expect(Object.hasOwn(answer, 'detail')).toBe(detail !== undefined)
  })

  it.each([
    ['404', 404],
    ['4040', 500],
    ['x404', 500],
    [' 404', 500],
    [['404'], 500],
    [Object('404'), 500],
  ])('the status %j as %i', (status, expected) => {
    expect(read({ status }).status).toBe(expected)
  })

  it.each([
    ['a text', '404'],
    ['nothing', undefined],
    ['a proxy that throws', revoked()],
  ])('nothing of %s', (_name, thrown) => {
    expect(read(thrown)).toEqual({ status: 500, omitted: [] })
  })
})

const systemError = (code: string) => Object.assign(new Error('SECRET'), { code, syscall: 'stat', path: 'SECRET' })

describe('the status of the response so far', () => {
  it.each([400, 401, 503, 599])('is that of an error without one: %i', (responseStatus) => {
    const headers = { 'WWW-Authenticate': 'Basic' }
    const thrown = Object.assign(new Error('SECRET'), { expose: true, headers })
    expect(read(thrown, responseStatus)).toEqual({ status: responseStatus, headers, borrowed: true, omitted: [] })
  })

  it.each([200, 302, 399, 600, Number.NaN, undefined])('is not taken where it is no error: %s', (responseStatus) => {
    expect(read(new Error('SECRET'), responseStatus)).toEqual({ status: 500, omitted: [] })
  })

  it('gives way to the status of the error', () => {
    expect(read(Object.assign(new Error('x'), { status: 409 }), 401)).toMatchObject({ status: 409 })
    expect(read(Object.assign(new Error('x'), { code: 'LIMIT_FILE_SIZE' }), 401)).toMatchObject({ status: 413 })
    expect(read(Object.assign(new Error('x'), { status: 409 }), 401).borrowed).toBeUndefined()
  })

  it.each([
    ['a value that is no error', { message: 'x' }],
    ['a text', 'x'],
    ['a proxy that throws', revoked()],
    ['a system error', systemError('ENOENT')],
    ['an error whose cause is a system error', new Error('x', { cause: systemError('ECONNREFUSED') })],
    ['fetch without a connection', new TypeError('fetch failed', { cause: { code: 'UND_ERR_SOCKET' } })],
    ['several addresses that refuse', Object.assign(new AggregateError([]), { code: 'ECONNREFUSED' })],
  ])('is not taken for %s', (_name, thrown) => {
    expect(read(thrown, 404)).toEqual({ status: 500, omitted: [] })
  })

  it.each([
    ['its own', { status: 404 }, /^404, the status of another server, is not sent/],
    ['none', {}, /^401, the status of the response so far, is not sent/],
  ])("is not taken for an HTTP client's error that has %s", (_name, parts, reason) => {
    const thrown = Object.assign(new Error('SECRET'), { isAxiosError: true, ...parts })
    expect(read(thrown, 401)).toEqual({
      status: 500,
      omitted: [{ what: 'status', reason: expect.stringMatching(reason) }],
    })
  })
})

describe('what http-errors and ctx.throw are given for nothing', () => {
  const made = (status: number, parts: object) =>
    read(Object.assign(new Error('words'), { status, statusCode: status, expose: status < 500, ...parts }))

  it('reports properties of the service', () => {
    const { detail, omitted } = made(404, { order: 7, code: 'EBADCSRFTOKEN', type: 'x', headers: {}, cause: 1 })
    expect(detail).toBe('words')
    expect(omitted).toEqual([{ what: 'order', reason: expect.stringContaining('extensions') }])
    expect(made(500, { order: 7 }).omitted).toHaveLength(1)
  })

  it('reports ten of them at most', () => {
    const many = Object.fromEntries(Array.from({ length: 1000 }, (_each, index) => [`p${index}`, index]))
    expect(made(404, many).omitted).toHaveLength(10)
  })

  it('reports no property of an error that does not say expose', () => {
    expect(made(404, { expose: undefined, order: 7 }).omitted).toEqual([])
  })

  it('reports the message of a 5xx that says expose', () => {
    expect(made(503, { expose: true })).toMatchObject({
      status: 503,
      omitted: [{ what: 'detail', reason: expect.stringContaining('503') }],
    })
    expect(made(503, { expose: true }).detail).toBeUndefined()
    expect(made(503, {}).omitted).toEqual([])
    expect(made(503, { expose: true, message: 'Service Unavailable' }).omitted).toEqual([])
  })

  it.each([
    ['its own', { syscall: 'stat', path: 'SECRET', errno: -2 }],
    ["its cause's", { cause: systemError('ENOENT') }],
  ])('sends no message of a system error: %s', (_name, parts) => {
    const answer = made(404, parts)
    expect(answer).toMatchObject({
      status: 404,
      omitted: [{ what: 'detail', reason: expect.stringContaining('path') }],
    })
    expect(answer.detail).toBeUndefined()
    expect(made(404, { ...parts, expose: false }).omitted).toEqual([])
  })
})
