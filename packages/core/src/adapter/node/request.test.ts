import { expect, it } from 'vitest'
import { nodeRequestFacts } from './request.ts'

const FRAMEWORK = { methods: () => ['GET'], responseField: () => undefined }

it('takes the facts of a Node request', () => {
  const headers = { accept: 'text/html' }
  const request = { method: 'PUT', url: '/inner', headers, httpVersion: '2.0' }
  expect(nodeRequestFacts(request, FRAMEWORK)).toEqual({ ...request, ...FRAMEWORK })
})

it('takes the target as it was received, where the framework has rewritten it', () => {
  const request = { method: 'GET', url: '/inner', headers: {}, httpVersion: '1.1' }
  expect(nodeRequestFacts(request, { ...FRAMEWORK, url: '/outer/inner' }).url).toBe('/outer/inner')
})

it('takes what Node leaves out of its types for the least', () => {
  expect(nodeRequestFacts({ headers: {}, httpVersion: '1.1' }, FRAMEWORK)).toMatchObject({ method: 'GET', url: '/' })
})
