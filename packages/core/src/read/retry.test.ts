import { describe, expect, it } from 'vitest'
import { CODES } from '../status/codes.gen.ts'
import type { ResponseHeaders } from './field.ts'
import { type RetryFacts, retryAdvice } from './retry.ts'

const IDEMPOTENT = ['GET', 'head', 'OPTIONS', 'TRACE', 'PUT', 'DELETE', 'QUERY', 'PROPFIND', 'MKCOL']
const OTHERS = ['POST', 'PATCH', 'CONNECT', 'LOCK', 'FOO', '*', '']
const REFUSED = [408, 421, 425, 429]
const FAILED = [500, 502, 503, 504]
const NOW = Date.UTC(1999, 11, 31, 23, 59, 49)

describe('retryAdvice', () => {
  it.each(REFUSED)('after %i any method may be repeated', (status) => {
    for (const method of [...IDEMPOTENT, ...OTHERS]) expect(retryAdvice({ status, method }).retry).toBe(true)
  })

  it.each(FAILED)('after %i idempotent methods may be repeated (RFC 9110, section 9.2.2)', (status) => {
    for (const method of IDEMPOTENT) expect(retryAdvice({ status, method }).retry).toBe(true)
    for (const method of OTHERS) {
      const advice = retryAdvice({ status, method, headers: { 'Retry-After': '5' } })
      expect(advice).toMatchObject({ retry: false, afterMs: 5000, authority: 'rfc' })
      expect(advice.references.map(({ section }) => section)).toContain('9.2.2')
    }
    expect(retryAdvice({ status, method: 'post', idempotent: true }).retry).toBe(true)
    expect(retryAdvice({ status, method: 'GET', idempotent: false }).retry).toBe(false)
  })

  it.each(CODES.filter((code) => ![...REFUSED, ...FAILED].includes(code)))('after %i nothing is repeated', (status) => {
    for (const method of ['GET', 'POST']) expect(retryAdvice({ status, method }).retry).toBe(false)
  })

  it('knows that QUERY is idempotent (RFC 10008, section 2)', () => {
    const advice = retryAdvice({ status: 503, method: 'QUERY', headers: { 'Retry-After': '5' } })
    expect(advice).toMatchObject({ retry: true, afterMs: 5000, reason: 'next step after 503: repeat-after-delay' })
  })

  it('after 413 only Retry-After says that the condition will pass', () => {
    expect(retryAdvice({ status: 413, method: 'PUT' })).toMatchObject({ retry: false, authority: 'rfc' })
    const advice = retryAdvice({ status: 413, method: 'POST', headers: { 'retry-after': '3600' } })
    expect(advice).toMatchObject({ retry: true, afterMs: 3_600_000, authority: 'rfc' })
    expect(advice.references).toContainEqual(expect.objectContaining({ document: 'RFC 9110', section: '15.5.14' }))
    expect(retryAdvice({ status: 413, method: 'PUT', headers: { 'retry-after': 'soon' } }).retry).toBe(false)
    for (const status of [404, 409, 423, 507]) {
      expect(retryAdvice({ status, method: 'GET', headers: { 'retry-after': '3' } }).retry).toBe(false)
    }
  })

  it.each([
    [499, false],
    [599, true],
    [299, false],
    [399, false],
    [199, false],
  ])('a %i that is not registered counts as the x00 of its class: %j', (status, retry) => {
    expect(retryAdvice({ status, method: 'GET' }).retry).toBe(retry)
    expect(retryAdvice({ status, method: 'POST' }).retry).toBe(false)
  })

  it.each([0, 99, 600, -1, 503.5, Number.NaN, Number.POSITIVE_INFINITY])('%d is no status', (status) => {
    expect(retryAdvice({ status, method: 'GET' })).toEqual({
      retry: false,
      reason: 'no HTTP status',
      authority: 'rfc',
      references: [],
    })
  })

  it('says who says so', () => {
    expect(retryAdvice({ status: 503, method: 'GET' }).authority).toBe('rfc')
    expect(retryAdvice({ status: 502, method: 'GET' }).authority).toBe('convention')
    expect(retryAdvice({ status: 429, method: 'GET' }).authority).toBe('rfc')
    expect(retryAdvice({ status: 429, method: 'POST' }).authority).toBe('convention')
    expect(retryAdvice({ status: 404, method: 'GET' }).authority).toBe('convention')
    expect(retryAdvice({ status: 404, method: 'GET' }).reason).toBe('next step after 404: change-request')
    expect(retryAdvice({ status: 421, method: 'POST' }).reason).toBe('next step after 421: other-connection')
    expect(retryAdvice({ status: 503, method: 'POST' }).reason).toBe(
      'next step after 503: repeat-after-delay, but POST is not idempotent',
    )
    expect(retryAdvice({ status: 503 } as never).reason).toBe(
      'next step after 503: repeat-after-delay, but the method is unknown: pass it',
    )
  })

  it.each([
    ['120', 120_000],
    ['0', 0],
    ['Fri, 31 Dec 1999 23:59:59 GMT', 10_000],
    ['Friday, 31-Dec-99 23:59:59 GMT', 10_000],
    ['Fri Dec 31 23:59:59 1999', 10_000],
    ['Sun, 06 Nov 1994 08:49:37 GMT', 0],
    ['86400', 86_400_000],
    ['soon', undefined],
    ['-5', undefined],
    ['', undefined],
  ])('Retry-After: %s is a delay of %j', (value, afterMs) => {
    const facts = { status: 503, method: 'GET', now: NOW }
    const advices = [
      retryAdvice({ ...facts, headers: { 'Retry-After': value } }),
      retryAdvice({ ...facts, headers: { 'retry-after': [value] } }),
      retryAdvice({ ...facts, headers: new Headers({ 'Retry-After': value }) }),
    ]
    for (const advice of advices) {
      expect(advice.retry).toBe(true)
      expect(advice.afterMs).toBe(afterMs)
      expect('afterMs' in advice).toBe(afterMs !== undefined)
    }
  })

  it('takes null for what is not given', () => {
    const facts = { status: 503, method: 'GET', now: null, idempotent: null } as never as RetryFacts
    expect(retryAdvice({ ...facts, headers: null as never }).retry).toBe(true)
    const headers = { 'Retry-After': '120' }
    expect(retryAdvice({ ...facts, headers, maxDelayMs: null as never }).afterMs).toBe(120_000)
  })

  it.each<[string, unknown]>([
    ['a Map', new Map([['Retry-After', '5']])],
    ['pairs', [['Retry-After', '5']]],
    ['a record with an undefined twin', { 'Retry-After': undefined, 'retry-after': '5' }],
    ['a Headers of pairs', new Headers([['RETRY-AFTER', '5']])],
    ['a record without prototype', Object.assign(Object.create(null), { 'Retry-After': 5 })],
  ])('finds a field in %s', (_name, headers) => {
    expect(retryAdvice({ status: 503, method: 'GET', headers: headers as ResponseHeaders }).afterMs).toBe(5000)
  })

  it.each([
    ['86401', 86_401_000],
    ['Fri, 31 Dec 2999 23:59:59 GMT', Date.UTC(2999, 11, 31, 23, 59, 59) - NOW],
    ['9'.repeat(400), Number.POSITIVE_INFINITY],
  ])('Retry-After: %s asks for more than a day, so the request is not repeated earlier', (value, afterMs) => {
    const facts = { status: 429, method: 'POST', now: NOW, headers: { 'Retry-After': value } }
    expect(retryAdvice(facts)).toMatchObject({
      retry: false,
      afterMs,
      reason: `next step after 429: repeat-after-delay, but Retry-After asks for ${afterMs} ms, more than maxDelayMs: 86400000`,
    })
    expect(retryAdvice({ ...facts, maxDelayMs: Number.POSITIVE_INFINITY })).toMatchObject({ retry: true, afterMs })
  })

  it('takes the longest delay, and the present moment, from the caller', () => {
    const facts = { status: 503, method: 'GET', headers: { 'Retry-After': '120' } }
    expect(retryAdvice({ ...facts, maxDelayMs: 30_000 })).toMatchObject({ retry: false, afterMs: 120_000 })
    expect(retryAdvice({ ...facts, maxDelayMs: 120_000 })).toMatchObject({ retry: true, afterMs: 120_000 })
    expect(retryAdvice({ ...facts, method: 'POST', maxDelayMs: 30_000 }).reason).toMatch(/but POST is not idempotent$/)
    const date = { ...facts, headers: { 'Retry-After': new Date(Date.now() + 60_000).toUTCString() } }
    const { afterMs = 0 } = retryAdvice(date)
    expect(afterMs).toBeGreaterThan(50_000)
    expect(afterMs).toBeLessThanOrEqual(60_000)
  })
})
