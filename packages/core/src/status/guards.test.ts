import { describe, expect, it } from 'vitest'
import {
  isClientError,
  isContentless,
  isError,
  isInformational,
  isRedirection,
  isServerError,
  isStatusCode,
  isSuccessful,
} from './guards.ts'
import { statusClassOf } from './status-class.ts'

const GUARDS = [isInformational, isSuccessful, isRedirection, isClientError, isServerError]
const HOSTILE = new Proxy(
  {},
  {
    get() {
      throw new Error('no')
    },
  },
)
const NO_CODES = [
  '404',
  null,
  undefined,
  {},
  [],
  [404],
  Number.NaN,
  Number.POSITIVE_INFINITY,
  404.5,
  99,
  600,
  -404,
  404n,
  Symbol('404'),
  () => 404,
  HOSTILE,
]

describe('class guards', () => {
  it('hold for every number of the class, registered or not', () => {
    for (let code = 100; code < 600; code++) {
      expect(GUARDS.map((guard) => guard(code))).toEqual(
        [1, 2, 3, 4, 5].map((digit) => Math.floor(code / 100) === digit),
      )
      expect(isError(code)).toBe(code >= 400)
    }
  })

  it('are false for anything else, and throw for nothing', () => {
    for (const value of NO_CODES) {
      for (const guard of [...GUARDS, isError, isContentless, isStatusCode]) expect(guard(value)).toBe(false)
    }
  })
})

describe('isStatusCode', () => {
  it('holds for registered codes that may be sent', () => {
    expect([100, 104, 200, 418, 511].every(isStatusCode)).toBe(true)
    expect([306, 299, 419, 499, 599].some(isStatusCode)).toBe(false)
  })
})

describe('isContentless', () => {
  it('holds for 1xx, 204, 205 and 304', () => {
    expect([100, 150, 199, 204, 205, 304].every(isContentless)).toBe(true)
    expect([200, 201, 206, 300, 404].some(isContentless)).toBe(false)
  })
})

describe('statusClassOf', () => {
  it('falls back to the class for unregistered codes', () => {
    expect([199, 299, 399, 499, 599].map(statusClassOf)).toEqual([
      'informational',
      'successful',
      'redirection',
      'client-error',
      'server-error',
    ])
  })

  it('is undefined for what is no status code', () => {
    for (const value of NO_CODES) expect(statusClassOf(value)).toBeUndefined()
  })
})
