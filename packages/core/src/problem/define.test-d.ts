import { type } from 'arktype'
import * as v from 'valibot'
import { expectTypeOf, test } from 'vitest'
import { z } from 'zod'
import { defineProblem, type Problem } from '../index.ts'

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
  defineProblem({
    type: '/x',
    title: 'x',
    status: 404,
    // @ts-expect-error an extension must not be named 'status'
    extensions: z.object({ status: z.number() }),
  })
})
