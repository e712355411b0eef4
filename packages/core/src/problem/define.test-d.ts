import { type } from 'arktype'
import * as v from 'valibot'
import { expectTypeOf, test } from 'vitest'
import { z } from 'zod'
import { defineProblem, type Problem, type ProblemDefinition } from '../index.ts'

const TYPE = 'https://api.example.com/problems/out-of-credit'

test('types flow through', () => {
  const Kind = defineProblem({ type: TYPE, title: 'x', status: 403, extensions: z.object({ balance: z.number() }) })
  expectTypeOf(Kind.type).toEqualTypeOf<typeof TYPE>()
  expectTypeOf(Kind.status).toEqualTypeOf<403>()
  const thrown = Kind({ extensions: { balance: 30 } })
  expectTypeOf(thrown).toExtend<Problem<403>>()
  expectTypeOf(thrown.type).toEqualTypeOf<typeof TYPE>()
  expectTypeOf(thrown.extensions.balance).toEqualTypeOf<number>()
  // @ts-expect-error the extensions are required
  Kind()
  // @ts-expect-error a string is no number
  Kind({ extensions: { balance: '30' } })
  const caught: unknown = thrown
  if (Kind.is(caught)) expectTypeOf(caught.extensions.balance).toEqualTypeOf<number>()
})

test("the schema's input is what is thrown, sent and read", () => {
  const zod = z.object({ at: z.string().transform((text) => new Date(text)), n: z.number().default(1) })
  const Kind = defineProblem({ type: '/a', title: 'x', status: 400, extensions: zod })
  expectTypeOf(Kind({ extensions: { at: '2026' } }).extensions.at).toEqualTypeOf<string>()
  const Valibot = defineProblem({
    type: '/b',
    title: 'x',
    status: 400,
    extensions: v.object({ at: v.pipe(v.string(), v.transform(Number)) }),
  })
  expectTypeOf(Valibot({ extensions: { at: '1' } }).extensions.at).toEqualTypeOf<string>()
  const Arktype = defineProblem({ type: '/c', title: 'x', status: 400, extensions: type({ at: 'string' }) })
  expectTypeOf(Arktype({ extensions: { at: '1' } }).extensions.at).toEqualTypeOf<string>()
})

test('what the status requires is required', () => {
  const NoToken = defineProblem({ type: '/no-token', title: 'x', status: 401 })
  NoToken({ challenge: 'Bearer' })
  // @ts-expect-error 401 needs { challenge }
  NoToken()
  // @ts-expect-error 200 is no error
  defineProblem({ type: '/x', title: 'x', status: 200 })
  const Plain = defineProblem({ type: '/plain', title: 'x', status: 404 })
  Plain()
  Plain({ detail: 'y', extensions: { any: 1 } })
  // @ts-expect-error the title is the type's
  Plain({ title: 'y' })
  // @ts-expect-error DEF-1: a definition has a title
  defineProblem({ type: '/x', status: 404 })
})

test('reserved names are refused', () => {
  const facts = { type: '/x', title: 'x', status: 404 } as const
  // @ts-expect-error an extension must not be named 'status'
  defineProblem({ ...facts, extensions: z.object({ status: z.number() }) })
  // @ts-expect-error an optional one is no better
  defineProblem({ ...facts, extensions: z.object({ balance: z.number(), instance: z.number().optional() }) })
  // @ts-expect-error other members may come, but 'title' is declared
  defineProblem({ ...facts, extensions: z.looseObject({ title: z.string() }) })
  // @ts-expect-error one member of the union
  defineProblem({ ...facts, extensions: z.union([z.object({ detail: z.string() }), z.object({ id: z.string() })]) })
  // @ts-expect-error valibot's
  defineProblem({ ...facts, extensions: v.looseObject({ detail: v.string() }) })
  // @ts-expect-error arktype's
  defineProblem({ ...facts, extensions: type({ 'type?': 'string' }) })
  const Plain = defineProblem(facts)
  Plain({ extensions: { limit: 1, nested: { status: 1 } } })
  // @ts-expect-error a definition without a schema has the same names
  Plain({ extensions: { status: 1 } })
  // @ts-expect-error and any of them
  Plain({ extensions: { limit: 1, type: 'x' } })
  defineProblem({ ...facts, extensions: z.looseObject({ limit: z.number() }) })
  defineProblem({ ...facts, extensions: z.record(z.string(), z.number()) })
  defineProblem({ ...facts, extensions: z.union([z.object({ limit: z.number() }), z.object({ other: z.string() })]) })
  defineProblem({ ...facts, extensions: z.unknown() })
})

test('extensions are an object', () => {
  const facts = { type: '/x', title: 'x', status: 404 } as const
  // @ts-expect-error a text is none
  defineProblem({ ...facts, extensions: z.string() })
  // @ts-expect-error a list is none
  defineProblem({ ...facts, extensions: z.array(z.string()) })
  // @ts-expect-error one of the union is none
  defineProblem({ ...facts, extensions: v.union([v.number(), v.object({ limit: v.number() })]) })
})

test('any occurrence may have Retry-After', () => {
  const Locked = defineProblem({ type: '/locked', title: 'x', status: 423 })
  Locked({ retryAfter: 30 })
  Locked({ retryAfter: new Date() })
  // @ts-expect-error a text is no delay
  Locked({ retryAfter: '30' })
})

test('definitions of any kind have one type', () => {
  const Plain = defineProblem({ type: '/a', title: 'a', status: 404 })
  const NoToken = defineProblem({ type: '/b', title: 'b', status: 401 })
  const Typed = defineProblem({ type: '/c', title: 'c', status: 403, extensions: z.object({ limit: z.number() }) })
  const all: readonly ProblemDefinition[] = [Plain, NoToken, Typed]
  for (const Kind of all) {
    expectTypeOf(Kind.status).toEqualTypeOf<number>()
    // @ts-expect-error nobody knows what it takes
    Kind()
  }
})

test('is narrows anything to what both kinds of problems have', () => {
  const Typed = defineProblem({ type: '/c', title: 'c', status: 403, extensions: z.object({ limit: z.number() }) })
  const caught: unknown = null
  if (Typed.is(caught)) {
    expectTypeOf(caught.status).toEqualTypeOf<number | undefined>()
    expectTypeOf(caught.title).toEqualTypeOf<string | undefined>()
    expectTypeOf(caught.detail).toEqualTypeOf<string | undefined>()
    expectTypeOf(caught.extensions.limit).toEqualTypeOf<number>()
  }
  const made = Typed({ extensions: { limit: 1 } })
  expectTypeOf(made.status).toEqualTypeOf<403>()
  expectTypeOf(made.title).toEqualTypeOf<string>()
})
