import { expect, it } from 'vitest'
import { problem } from '../../problem/problem.ts'
import { render } from '../../render/render.ts'
import { type NodeResponse, sendResponse } from './response.ts'

/** A response in memory. */
function createResponse(headersSent = false): NodeResponse & { fields: Record<string, unknown>; log: string[] } {
  const fields: Record<string, unknown> = {}
  const log: string[] = []
  return {
    fields,
    log,
    statusCode: 200,
    statusMessage: '',
    headersSent,
    writableEnded: false,
    destroy: () => log.push('destroyed'),
    once: () => undefined,
    getHeader: (name) => fields[name.toLowerCase()] as string | undefined,
    setHeader: (name, value) => {
      fields[name.toLowerCase()] = value
    },
    getHeaderNames: () => Object.keys(fields),
    removeHeader: (name) => {
      delete fields[name]
    },
    end: (content) => log.push(`ended with ${content}`),
  }
}

it.each([
  ['Origin', 'Origin, Accept'],
  ['Origin, ACCEPT', 'Origin, ACCEPT'],
  [['Origin', 'Cookie'], 'Origin, Cookie, Accept'],
  ['*', '*'],
  [undefined, 'Accept'],
])('HTTP-3: a response that varies on %j varies on %j', (given, merged) => {
  const response = createResponse()
  if (given !== undefined) response.setHeader('Vary', given)
  sendResponse(response, render(problem(404), { method: 'GET', url: '/', headers: {} }))
  expect(response.fields.vary).toBe(merged)
})

it('HTTP-3: what a service varies on stays, where the problem varies on nothing', () => {
  const response = createResponse()
  response.setHeader('vary', 'Origin')
  sendResponse(response, render(problem(404), { method: 'GET', url: '/', headers: {} }, { formats: ['json'] }))
  expect(response.fields.vary).toBe('Origin')
})

it('HTTP-4: a response that has begun is cut, without a second content', () => {
  const response = createResponse(true)
  expect(sendResponse(response, render(problem(404), { method: 'GET', url: '/', headers: {} }))).toBe('cut')
  expect(response.log).toEqual(['destroyed'])
  expect(response.fields).toEqual({})
})
