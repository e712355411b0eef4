import fc from 'fast-check'
import { describe, expect, expectTypeOf, it } from 'vitest'
import { z } from 'zod'
import { OMITTED } from '../problem/brand.ts'
import { defineProblem } from '../problem/define.ts'
import type { Omission } from '../problem/omission.ts'
import { isProblem } from '../problem/problem.ts'
import type { ValidationIssues } from './types.ts'
import { toValidationErrors, validationProblem } from './validation-problem.ts'

function omittedFrom(thrown: object): readonly Omission[] | undefined {
  return (thrown as { readonly [OMITTED]?: readonly Omission[] })[OMITTED]
}

const SAMPLE = [
  { detail: 'must be a positive integer', path: ['age'] },
  { detail: "must be 'green', 'red' or 'blue'", path: ['profile', 'color'] },
]

const SAMPLE_ERRORS = [
  { detail: 'must be a positive integer', pointer: '#/age' },
  { detail: "must be 'green', 'red' or 'blue'", pointer: '#/profile/color' },
]

describe('validationProblem', () => {
  it('MULT-1, MULT-2, MULT-4: tells of several issues as the sample of RFC 9457, section 3, does, by no batch type', () => {
    const thrown = validationProblem(SAMPLE)
    expect(isProblem(thrown)).toBe(true)
    expect(thrown.toJSON()).toEqual({
      type: 'about:blank',
      title: 'Unprocessable Content',
      status: 422,
      errors: SAMPLE_ERRORS,
    })
  })

  it('MULT-1: gives the sample exactly, of a type of its own and from a real validator', () => {
    const NotValid = defineProblem({
      type: 'https://example.net/validation-error',
      title: 'Your request is not valid.',
      status: 422,
    })
    const schema = z.object({
      age: z.number().refine((age) => Number.isInteger(age) && age > 0, 'must be a positive integer'),
      profile: z.object({ color: z.enum(['green', 'red', 'blue'], "must be 'green', 'red' or 'blue'") }),
    })
    const { error } = schema.safeParse({ age: 42.3, profile: { color: 'yellow' } })
    const document = NotValid({ extensions: toValidationErrors(error) }).toJSON()
    expect(document).toEqual({
      type: 'https://example.net/validation-error',
      title: 'Your request is not valid.',
      status: 422,
      errors: SAMPLE_ERRORS,
    })
  })

  it('takes null for options, and texts for paths', () => {
    expect(validationProblem(SAMPLE, null as never).toJSON().errors).toEqual(SAMPLE_ERRORS)
    expect(toValidationErrors(SAMPLE, null as never).errors).toEqual(SAMPLE_ERRORS)
    const issues = [
      { detail: 'no', path: 'user.items[0].sku' },
      { message: 'no', path: 'user.age' },
    ]
    expect(toValidationErrors(issues).errors?.map(({ pointer }) => pointer)).toEqual([
      '#/user/items/0/sku',
      '#/user/age',
    ])
  })

  it('takes a status, a detail and the rest of what a problem carries', () => {
    const cause = new Error('zod')
    const thrown = validationProblem(SAMPLE, {
      status: 400,
      detail: 'Not an order.',
      instance: '/orders',
      headers: { 'X-A': 'b' },
      extensions: { code: 'E1', errors: 'theirs' },
      cause,
    })
    expect(thrown.toJSON()).toEqual({
      type: 'about:blank',
      title: 'Bad Request',
      status: 400,
      detail: 'Not an order.',
      instance: '/orders',
      code: 'E1',
      errors: SAMPLE_ERRORS,
    })
    expect([thrown.cause, thrown.headers]).toEqual([cause, { 'X-A': 'b' }])
    expect(validationProblem(SAMPLE, { status: 200 as never }).status).toBe(422)
    expectTypeOf(thrown.status).toEqualTypeOf<400 | 422>()
    expectTypeOf(thrown.extensions.errors).toExtend<readonly { readonly detail: string }[] | undefined>()
  })

  it.each([
    ['query', { parameter: 'age' }],
    ['path', { parameter: 'age' }],
    ['cookie', { parameter: 'age' }],
    ['header', { header: 'age' }],
    ['body', { pointer: '#/age/0' }],
  ] as const)('MULT-2: names what it was in the %s', (location, where) => {
    const found = toValidationErrors([{ detail: 'no', path: ['age', 0] }, { detail: 'all' }], { in: location })
    expect(found.errors).toEqual([
      { detail: 'no', ...where },
      { detail: 'all', ...(location === 'body' && { pointer: '#' }) },
    ])
  })

  it.each([
    [['body', 'items', 0], { pointer: '#/items/0' }],
    [['body'], { pointer: '#' }],
    [['query', 'page'], { parameter: 'page' }],
    [['querystring', 'page'], { parameter: 'page' }],
    [['params', 'id'], { parameter: 'id' }],
    [['params'], {}],
    [['headers', 'x-shop'], { header: 'x-shop' }],
    [['cookies', 'theme'], { parameter: 'theme' }],
    [['signedCookies', 'theme'], { parameter: 'theme' }],
    ['params.id', { parameter: 'id' }],
    [['constructor', 'id'], { pointer: '#/constructor/id' }],
    [[], { pointer: '#' }],
  ])('MULT-2: reads the part of a schema of the whole request off the path %j', (path, where) => {
    const { errors } = toValidationErrors([{ detail: 'no', path }], { in: 'request' })
    expect(errors).toEqual([{ detail: 'no', ...where }])
  })

  it('keeps the part that the issues name, if their path has none', () => {
    const validation = [
      { instancePath: '/id', keyword: 'type', params: { type: 'integer' }, message: 'must be integer' },
    ]
    const { errors } = toValidationErrors({ validation, validationContext: 'querystring' }, { in: 'request' })
    expect(errors).toEqual([{ detail: 'must be integer', parameter: 'id' }])
  })

  it('reads where it was off an error of Fastify', () => {
    const validation = [
      { instancePath: '', keyword: 'required', params: { missingProperty: 'id' }, message: "must have 'id'" },
    ]
    const where = (validationContext?: string): object[] =>
      (validationProblem({ validation, validationContext }).extensions.errors ?? []).map(
        ({ detail: _, ...each }) => each,
      )
    expect(where('querystring')).toEqual([{ parameter: 'id' }])
    expect(where('params')).toEqual([{ parameter: 'id' }])
    expect(where('headers')).toEqual([{ header: 'id' }])
    expect(where('body')).toEqual([{ pointer: '#/id' }])
    expect(where('constructor')).toEqual([{ pointer: '#/id' }])
    const throwing = {
      validation,
      get validationContext(): string {
        throw new Error('no')
      },
    }
    expect(toValidationErrors(throwing).errors?.[0]?.pointer).toBe('#/id')
    expect(toValidationErrors({ validation, validationContext: 'params' }, { in: 'body' }).errors?.[0]?.pointer).toBe(
      '#/id',
    )
  })

  it('tells of 100 issues, and how many more there are', () => {
    const many = (length: number): object[] => Array.from({ length }, (_, index) => ({ detail: 'no', path: [index] }))
    expect(toValidationErrors(many(100))).not.toHaveProperty('errorsOmitted')
    const { errors, errorsOmitted } = toValidationErrors(many(25_000))
    expect([errors?.length, errors?.[99]?.pointer, errorsOmitted]).toEqual([100, '#/99', 24_900])
    const unknown = Array.from({ length: 200_000 }, (_, index) => `k${index}`)
    const wide = toValidationErrors([
      { code: 'unrecognized_keys', keys: unknown, path: [], message: 'Unknown' } as object,
    ])
    expect([wide.errors?.length, wide.errorsOmitted]).toEqual([100, 199_900])
  })

  it('reports a status that is not one of a validation', () => {
    const reports = [401, '400', { no: 1 }].map((status) =>
      omittedFrom(validationProblem(SAMPLE, { status: status as never })),
    )
    expect(reports).toMatchObject([
      [{ what: 'status', reason: expect.stringMatching(/^401 is not/) }],
      [{ what: 'status', reason: expect.stringMatching(/^a value of type string is not/) }],
      [{ what: 'status', reason: expect.stringMatching(/^a value of type object is not/) }],
    ])
    expect(omittedFrom(validationProblem(SAMPLE, { status: null as never }))).toBeUndefined()
  })

  it('reports how many issues could not be read, beside what the options left out', () => {
    const thrown = validationProblem([...SAMPLE, 'no', 7] as never, { instance: 'not a URI' })
    expect(thrown.extensions.errors).toEqual(SAMPLE_ERRORS)
    expect(omittedFrom(thrown)).toMatchObject([
      { what: 'instance' },
      { what: 'errors', reason: expect.stringMatching(/^2 of 4 issues/) },
    ])
  })

  it('stops at an iterator that does not end', () => {
    function* endless(): Generator<object> {
      for (;;) yield { detail: 'no' }
    }
    const { errors, errorsOmitted } = toValidationErrors(endless())
    expect([errors?.length, errorsOmitted]).toEqual([100, 9901])
  })

  it('leads to the nearest ancestor where the path is too long to tell', () => {
    const path = ['a', 'x'.repeat(5000), 'b']
    expect(toValidationErrors([{ detail: 'no', path }]).errors).toEqual([{ detail: 'no', pointer: '#/a' }])
    const deep = toValidationErrors([{ detail: 'no', path: new Array(100_000).fill('a') }])
    expect(deep.errors?.[0]?.pointer).toBe(`#${'/a'.repeat(500)}`)
    expect(toValidationErrors([{ detail: 'no', path: ['a', Symbol('s'), 'b'] }]).errors?.[0]?.pointer).toBe('#/a')
  })
})

describe('nonsense', () => {
  const EMPTY: readonly object[] = []
  const hostile = new Proxy(
    {},
    {
      get() {
        throw new Error('no')
      },
    },
  )
  const { proxy, revoke } = Proxy.revocable([], {})
  revoke()

  it('gives a 422 without errors', () => {
    const throwing = {
      message: 'x',
      get path() {
        throw new Error('no')
      },
    }
    const odd = new Proxy([], { get: (_, key) => (key === 'length' ? 10n : hostile) })
    for (const issues of [
      ...[null, undefined, 7, 'issues', {}, EMPTY, hostile, proxy, odd, new Error('x')],
      ...[new AggregateError([new Error('x')]), Object.assign(new Error('x'), { code: 'ENOENT', path: '/srv' })],
      ...[[null, 7, 'x', {}, []], [hostile], [throwing], { issues: 'x' }, { issues: [{ message: 7 }] }],
      ...[{ errors: null, validation: 3 }],
    ]) {
      const thrown = validationProblem(issues as ValidationIssues)
      expect([thrown.status, thrown.extensions]).toEqual([422, {}])
      expect(omittedFrom(thrown)?.map(({ what }) => what)).toEqual(issues === EMPTY ? undefined : ['errors'])
    }
  })

  it('SEC-4: is survived, whatever it is', () => {
    const issue = fc.record(
      {
        message: fc.anything(),
        detail: fc.anything(),
        path: fc.oneof(fc.array(fc.anything()), fc.anything()),
        code: fc.oneof(fc.constantFrom('unrecognized_keys', 'union', 'intersection', 'custom'), fc.anything()),
        keys: fc.anything(),
        kind: fc.anything(),
        received: fc.oneof(fc.string(), fc.anything()),
        expected: fc.anything(),
        errors: fc.array(fc.anything()),
        problem: fc.oneof(fc.string(), fc.anything()),
        instancePath: fc.oneof(fc.string(), fc.anything()),
        keyword: fc.anything(),
        params: fc.anything(),
      },
      { requiredKeys: [] },
    )
    fc.assert(
      fc.property(fc.oneof(fc.anything(), fc.array(issue)), (issues) => {
        const { errors = [], errorsOmitted = 0 } = toValidationErrors(issues as ValidationIssues)
        expect(errors.length).toBeLessThanOrEqual(100)
        expect(errorsOmitted).toBeGreaterThanOrEqual(0)
        for (const { detail, pointer } of errors) {
          expect(typeof detail).toBe('string')
          expect(pointer).toMatch(/^#/)
        }
      }),
    )
  })
})
