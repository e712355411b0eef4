import { describe, expect, it } from 'vitest'
import { isProblem } from '../problem/problem.ts'
import { fromRequestValidation } from './request-validation.ts'

const OPENAPI = {
  name: 'Bad Request',
  status: 400,
  path: '/orders',
  message: 'request.body.a must be 1',
  headers: undefined,
  errors: [{ path: '/body/a', message: 'must be 1', errorCode: 'const.openapi.validation' }],
}

describe('fromRequestValidation', () => {
  it('takes an error of express-openapi-validator for one, with the path of the request for the whole body', () => {
    expect(isProblem(fromRequestValidation(OPENAPI))).toBe(true)
    const errors = [{ path: '/orders', message: 'must be a pet' }]
    expect(fromRequestValidation({ ...OPENAPI, errors })).toMatchObject({
      extensions: { errors: [{ detail: 'must be a pet', pointer: '#' }] },
    })
  })

  it.each([
    ['another status', { ...OPENAPI, status: 404 }],
    ['another name', { ...OPENAPI, name: 'Error' }],
    ['no errors', { ...OPENAPI, errors: [] }],
    ['errors with members of their own', { ...OPENAPI, errors: [{ path: '/a', message: 'no', sql: 'SELECT' }] }],
    ['errors without a message', { ...OPENAPI, errors: [{ path: '/a' }] }],
    ['errors that are texts', { ...OPENAPI, errors: ['no'] }],
    ['details that are a map of something else', { details: new Map([['body', { message: 'SECRET' }]]) }],
    ['details without a part', { details: new Map() }],
    ['a validator alone', { issues: [{ message: 'no', path: ['a'], code: 'custom' }] }],
    ['nothing', undefined],
  ])('leaves an error alone that has %s', (_name, thrown) => {
    expect(fromRequestValidation(thrown)).toBe(thrown)
  })

  it('leaves a value alone that cannot be looked at', () => {
    const hostile = new Proxy({}, { get: () => expect.unreachable() })
    expect(fromRequestValidation(hostile) === hostile).toBe(true)
  })
})
