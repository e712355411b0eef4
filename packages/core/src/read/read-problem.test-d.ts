import { expectTypeOf, test } from 'vitest'
import { z } from 'zod'
import { defineProblem } from '../problem/define.ts'
import { readProblem } from './read.ts'
import { isReadProblem, type ReadProblem } from './read-problem.ts'
import { retryAdvice } from './retry.ts'

const OutOfCredit = defineProblem({
  type: 'https://api.example.com/problems/out-of-credit',
  title: 'Not enough credit',
  status: 403,
  extensions: z.object({ balance: z.number() }),
})

test('a source is a response or its parts', () => {
  expectTypeOf(readProblem(new Response())).resolves.toEqualTypeOf<ReadProblem | null>()
  readProblem({ status: 404, headers: { 'content-type': ['a'], 'x-b': undefined }, body: {} }, { json: true })
  readProblem({ status: 404, headers: new Headers(), body: new Uint8Array(), url: 'https://a.example/' })
  readProblem({ body: 'x' })
  // @ts-expect-error no body
  readProblem({ status: 404 })
  // @ts-expect-error an option that there is not
  readProblem({ body: 'x' }, { maxBites: 1 })
})

test('DET-3: data is typed in the extensions, and nowhere else', () => {
  const read = {} as ReadProblem
  expectTypeOf(read.detail).toEqualTypeOf<string | undefined>()
  expectTypeOf(read.extensions.balance).toEqualTypeOf<unknown>()
  if (OutOfCredit.is(read)) {
    expectTypeOf(read.extensions.balance).toEqualTypeOf<number>()
    expectTypeOf(read.type).toEqualTypeOf<typeof OutOfCredit.type>()
  }
  const typed = {} as ReadProblem<'a:b', { balance: number }>
  expectTypeOf(typed).toExtend<ReadProblem>()
  // @ts-expect-error what was read is not to be changed
  read.type = 'x'
})

test('isReadProblem narrows', () => {
  const thrown: unknown = {}
  if (isReadProblem(thrown)) expectTypeOf(thrown).toEqualTypeOf<ReadProblem>()
})

test('retryAdvice takes a response as it is', () => {
  const advice = retryAdvice({ status: 503, method: 'GET', headers: new Headers() })
  expectTypeOf(advice.afterMs).toEqualTypeOf<number | undefined>()
  // @ts-expect-error no method
  retryAdvice({ status: 503 })
})
