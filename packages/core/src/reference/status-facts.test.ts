import { describe, expect, it } from 'vitest'
import { findStatus, getStatus } from '../status/lookup.ts'
import { describeStatus } from './status-facts.ts'
import { listReferences } from './status-reference.ts'

it('puts the facts of a status into words', () => {
  expect(describeStatus(getStatus(308))).toEqual([
    { label: 'class', values: [{ text: 'redirection' }] },
    { label: 'should send', values: [{ field: 'Location', text: '' }] },
    { label: 'may send', values: [{ field: 'Retry-After', text: '' }] },
    { label: 'body', values: [{ text: 'allowed' }] },
    { label: 'caching', values: [{ text: 'cacheable by default (heuristic freshness)' }] },
    { label: 'sent by', values: [{ text: 'any server' }] },
    { label: 'the client', values: [{ text: 'may follow Location' }] },
    { label: 'next step', values: [{ text: expect.stringContaining('new URL') }] },
    { label: 'redirected', values: [{ text: 'the method and the body stay the same' }] },
    { label: 'defined in', values: [{ text: 'RFC 9110, section 15.4.9' }] },
  ])
})

const valuesOf = (code: number, wanted: string) => {
  const status = findStatus(code)
  const facts = status === undefined ? [] : describeStatus(status)
  return facts.find(({ label }) => label === wanted)?.values.map(({ field = '', text }) => field + text)
}

it('gives former phrases, the state of a registration, and what a redirect does to the method', () => {
  expect(valuesOf(413, 'formerly')).toEqual(['Payload Too Large', 'Request Entity Too Large'])
  expect(valuesOf(418, 'registered')).toEqual(['unused'])
  expect(valuesOf(104, 'registered')?.[0]).toMatch(/^temporary until \d{4}-\d\d-\d\d, unless IANA has extended it$/)
  expect(valuesOf(404, 'registered')).toBeUndefined()
  expect(valuesOf(303, 'redirected')).toEqual(['becomes GET; HEAD stays HEAD'])
})

it('says whether a client may retry', () => {
  expect(valuesOf(503, 'the client')).toEqual(['may retry after a delay if the method is idempotent'])
  expect(valuesOf(404, 'the client')).toEqual(['may change the request (by convention)'])
})

describe('the next step', () => {
  it('is there for every code', () => {
    for (const { code } of listReferences()) {
      if (code !== 306) expect(valuesOf(code, 'next step'), String(code)).toHaveLength(1)
    }
  })

  // RFC 9110, sections 15.2.1, 15.2.2, 15.3.3 and 15.3.7.
  it.each([
    [100, 'send the rest of the request'],
    [101, 'switch to the protocol'],
    [202, 'status monitor'],
    [206, 'whether you need more requests'],
  ])('of %i stands alone, for its class says nothing about it', (code, words) => {
    expect(valuesOf(code, 'the client')).toBeUndefined()
    expect(valuesOf(code, 'next step')?.[0]).toContain(words)
  })
})

describe('caching', () => {
  it('of a 304 is about the stored response (RFC 9111, section 4.3.4)', () => {
    expect(valuesOf(304, 'caching')).toEqual(['updates the stored response that it matches'])
  })

  it('needs a lifetime or public unless the code is cacheable by default (RFC 9111, section 3)', () => {
    expect(valuesOf(302, 'caching')).toEqual(['not cached by default; needs an explicit lifetime or public'])
    expect(valuesOf(429, 'caching')).toEqual(['must not be stored'])
  })
})
