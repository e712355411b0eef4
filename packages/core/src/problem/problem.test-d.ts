import { expectTypeOf, test } from 'vitest'
import { isClientError, isProblem, type OptionsFor, type Problem, problem } from '../index.ts'
import type { OptionalIfEmpty, StatusWithoutOptions } from './options.ts'

test('a status alone', () => {
  expectTypeOf(problem(404)).toEqualTypeOf<Problem<404>>()
  expectTypeOf(problem(404).statusCode).toEqualTypeOf<404>()
  expectTypeOf(problem(404 as number)).toEqualTypeOf<Problem<number>>()
  expectTypeOf(problem(400 as 400 | 404)).toEqualTypeOf<Problem<400 | 404>>()
  // @ts-expect-error a success is no problem
  problem(200)
  // @ts-expect-error 499 is not registered; +code takes any number
  problem(499)
  // @ts-expect-error 401 needs { challenge }
  problem(401)
  // @ts-expect-error 405 needs { allow }
  problem(405)
  // @ts-expect-error 407 needs { challenge }
  problem(407)
  // @ts-expect-error 426 needs { upgrade }
  problem(426)
  // @ts-expect-error one member of the union needs { challenge }
  problem(401 as 401 | 404)
})

test('what a status requires', () => {
  problem(401, { challenge: { scheme: 'Bearer', realm: 'api' } })
  problem(401, { challenge: ['Basic realm="a"', { scheme: 'Bearer', scope: ['read', 'write'] }] })
  problem(405, { allow: [] })
  problem(426, { upgrade: ['TLS/1.2'] })
  problem(401 as 401 | 404, { challenge: 'Basic realm="a"' })
  // @ts-expect-error no challenge
  problem(401, { detail: 'x' })
  // @ts-expect-error no challenge in the list
  problem(401, { challenge: [] })
  // @ts-expect-error no scheme
  problem(401, { challenge: { realm: 'api' } })
  // @ts-expect-error undefined is no challenge
  problem(401, { challenge: undefined })
  // @ts-expect-error no allow
  problem(405, {})
  // @ts-expect-error no protocol
  problem(426, { upgrade: [] })
})

test('options of one status are refused on another', () => {
  problem(503, { retryAfter: new Date() })
  problem(413, { retryAfter: 30 })
  problem(416, { completeLength: 10 })
  problem(415, { accept: ['application/json'], acceptEncoding: ['gzip'] })
  problem(451, { blockedBy: 'https://example.net/' })
  problem(404, { stack: false })
  // @ts-expect-error 404 has no retryAfter
  problem(404, { retryAfter: 1 })
  // @ts-expect-error 404 has no allow
  problem(404, { allow: ['GET'] })
  // @ts-expect-error a 5xx keeps its stack
  problem(500, { stack: false })
  // @ts-expect-error type and title come with defineProblem
  problem(404, { type: 'https://example.com/', title: 'x' })
})

test('undefined members, spread options and a wide number', () => {
  problem(404, { detail: undefined, instance: undefined })
  problem(404, undefined)
  const base = { detail: 'x', headers: { 'X-A': 'b' } }
  problem(405, { ...base, allow: ['GET'] })
  const code = 404 as number
  problem(code, { challenge: 'Basic realm="a"', retryAfter: 3 })
  // @ts-expect-error an option that no status has
  problem(code, { retryAfterr: 3 })
  // Any number of the class may be in the branch, so it stays a status that is known at run time only.
  if (isClientError(code)) {
    problem(code)
    problem(code, { challenge: 'Basic realm="a"' })
  }
})

test('the checks hold in a generic signature', () => {
  function fail<S extends number>(status: StatusWithoutOptions<S>): Problem<S>
  function fail<S extends number>(status: S, options: OptionalIfEmpty<OptionsFor<S>>): Problem<S>
  function fail(status: number | string, options?: object): Problem {
    return problem(Number(status), options)
  }
  fail(404)
  fail(405, { allow: ['GET'] })
  // @ts-expect-error 405 needs { allow }
  fail(405)
})

test('isProblem narrows', () => {
  const thrown: unknown = problem(404)
  if (isProblem(thrown)) expectTypeOf(thrown).toEqualTypeOf<Problem>()
})
