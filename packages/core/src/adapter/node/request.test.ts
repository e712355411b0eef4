import { expect, it } from 'vitest'
import { nodeRequestFacts } from './request.ts'

const FRAMEWORK = { raw: { id: 7 }, methods: () => ['GET'] }
const RESPONSE = { getHeader: (name: string) => (name === 'ETag' ? '"a"' : undefined) }

it('takes the facts of a Node request, and the fields of its response', () => {
  const headers = { accept: 'text/html' }
  const request = { method: 'PUT', url: '/inner', headers, httpVersion: '2.0' }
  const { responseField, ...facts } = nodeRequestFacts(request, RESPONSE, FRAMEWORK)
  expect(facts).toEqual({ ...request, ...FRAMEWORK })
  expect([responseField?.('ETag'), responseField?.('Allow')]).toEqual(['"a"', undefined])
})

it('takes the target as it was received, where the framework has rewritten it', () => {
  const request = { method: 'GET', url: '/inner', headers: {}, httpVersion: '1.1' }
  expect(nodeRequestFacts(request, RESPONSE, { ...FRAMEWORK, url: '/outer/inner' }).url).toBe('/outer/inner')
})

it("assumes GET and / where Node's types leave them out", () => {
  const facts = nodeRequestFacts({ headers: {}, httpVersion: '1.1' }, RESPONSE, FRAMEWORK)
  expect(facts).toMatchObject({ method: 'GET', url: '/' })
})
