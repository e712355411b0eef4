import { describe, expect, it } from 'vitest'
import { malformedPathProblem, noRouteProblem } from './no-route.ts'

const to = (method: string, url: string, methods?: readonly string[]) =>
  noRouteProblem({ method, url, methods: methods && (() => methods) })

describe('noRouteProblem', () => {
  it('is a 404 where the path has no routes', () => {
    expect(to('GET', '/x')).toMatchObject({ status: 404, headers: {} })
    expect(to('GET', '/x', [])).toMatchObject({ status: 404 })
  })

  it('is a 405 with the methods of the routes that the path has', () => {
    expect(to('DELETE', '/x', ['GET', 'HEAD'])).toMatchObject({ status: 405, headers: { Allow: 'GET, HEAD' } })
  })

  it('is a 404 where a route for the method has passed the request on, and for OPTIONS', () => {
    expect(to('GET', '/x', ['GET', 'HEAD']).status).toBe(404)
    expect(to('OPTIONS', '/x', ['GET', 'HEAD']).status).toBe(404)
  })

  it('is a 400 where the path does not decode', () => {
    expect(to('GET', '/%E0%A4%A', ['PUT'])).toMatchObject({ status: 400, detail: expect.stringContaining('path') })
  })
})

it('tells malformed paths from the query', () => {
  expect(malformedPathProblem('/%E0%A4%A')?.status).toBe(400)
  expect(malformedPathProblem('/a%20b?x=%')).toBeUndefined()
})
