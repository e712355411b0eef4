import { expect, it } from 'vitest'
import { findStatus, getStatus } from '../status/lookup.ts'
import { describeStatus } from './status-facts.ts'

it('says in words what the table has of a status', () => {
  expect(describeStatus(getStatus(405))).toEqual([
    { label: 'class', values: [{ text: 'client error' }] },
    { label: 'must carry', values: [{ field: 'Allow', text: '' }] },
    { label: 'content', values: [{ text: 'allowed' }] },
    { label: 'caches', values: [{ text: 'stored by default, for a time that the cache judges' }] },
    { label: 'sent by', values: [{ text: 'the origin server' }] },
    { label: 'the client', values: [{ text: 'changes the request first' }] },
    { label: 'defined in', values: [{ text: 'RFC 9110, section 15.5.6' }] },
  ])
})

const valuesOf = (code: number, wanted: string) => {
  const status = findStatus(code)
  const facts = status === undefined ? [] : describeStatus(status)
  return facts.find(({ label }) => label === wanted)?.values.map(({ field = '', text }) => field + text)
}

it('tells former phrases, registrations that are none for good, and what becomes of the method', () => {
  expect(valuesOf(413, 'once called')).toEqual(['Payload Too Large', 'Request Entity Too Large'])
  expect(valuesOf(418, 'registered')).toEqual(['unused'])
  expect(valuesOf(104, 'registered')?.[0]).toMatch(/^temporary, until \d{4}-\d\d-\d\d$/)
  expect(valuesOf(404, 'registered')).toBeUndefined()
  expect(valuesOf(303, 'redirected')).toEqual(['becomes a GET'])
})

it('says whether a client may send a request again', () => {
  expect(valuesOf(503, 'the client')?.[0]).toContain('sends it again')
  expect(valuesOf(404, 'the client')?.[0]).not.toContain('sends it again')
})
