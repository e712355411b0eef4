import { describe, expect, it } from 'vitest'
import { findMethod } from './lookup.ts'
import { isCacheableMethod, isIdempotentMethod, isSafeMethod } from './properties.ts'
import { METHODS } from './table.gen.ts'

describe('the table of methods', () => {
  it.each([
    // RFC 9110, section 18.2, table 7, and section 9.2.3.
    ['CONNECT', false, false, 'no'],
    ['DELETE', false, true, 'no'],
    ['GET', true, true, 'yes'],
    ['HEAD', true, true, 'yes'],
    ['OPTIONS', true, true, 'no'],
    ['POST', false, false, 'conditional'],
    ['PUT', false, true, 'no'],
    ['TRACE', true, true, 'no'],
    ['*', false, false, 'no'],
    // RFC 10008, sections 2.7 and 5.1; RFC 5789, section 2.
    ['QUERY', true, true, 'yes'],
    ['PATCH', false, false, 'conditional'],
  ])('%s is safe: %s, idempotent: %s, cacheable: %s', (name, safe, idempotent, cacheability) => {
    expect(findMethod(name)).toMatchObject({ name, safe, idempotent, cacheability })
  })

  it('says where each method is defined', () => {
    expect(findMethod('QUERY')?.reference).toEqual({
      document: 'RFC 10008',
      section: '2',
      url: 'https://www.rfc-editor.org/rfc/rfc10008#section-2',
    })
    expect(findMethod('POST')?.cacheabilityCondition).toContain('Content-Location')
    expect(findMethod('GET')).not.toHaveProperty('cacheabilityCondition')
  })

  it('is what the guards say', () => {
    for (const { name, safe, idempotent, cacheability } of METHODS) {
      expect([isSafeMethod(name), isIdempotentMethod(name), isCacheableMethod(name)], name).toEqual([
        safe,
        idempotent,
        cacheability === 'yes',
      ])
    }
  })

  it.each(['get', 'BREW', '', 'GET ', 'constructor'])('knows nothing of "%s"', (name) => {
    expect(findMethod(name)).toBeUndefined()
    expect([isSafeMethod(name), isIdempotentMethod(name), isCacheableMethod(name)]).toEqual([false, false, false])
  })
})
