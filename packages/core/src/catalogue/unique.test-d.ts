import { expectTypeOf, test } from 'vitest'
import { z } from 'zod'
import { defineProblem } from '../problem/define.ts'
import type { UnknownProblem } from '../read/known-problem.ts'
import { readProblem } from '../read/read.ts'
import type { ReadProblem } from '../read/read-problem.ts'
import { problemCatalogue } from './problem-catalogue.ts'

const OutOfCredit = defineProblem({
  type: 'https://api.example.com/problems/out-of-credit',
  title: 'Not enough credit',
  status: 403,
  extensions: z.object({ balance: z.number() }),
})
const Closed = defineProblem({ type: '/problems/closed', title: 'Closed', status: 409 })
const options = { base: '/problems/' }

test('a type that repeats does not compile', () => {
  problemCatalogue([OutOfCredit, { definition: Closed, when: 'At night.' }, { status: 404 }, { status: 409 }], options)
  // @ts-expect-error twice
  problemCatalogue([Closed, OutOfCredit, Closed], options)
  // @ts-expect-error twice, once with documentation
  problemCatalogue([{ definition: Closed, when: 'At night.' }, OutOfCredit, Closed], options)
  // @ts-expect-error a status twice
  problemCatalogue([{ status: 404 }, { status: 404, title: 'Nothing here' }], options)
  // @ts-expect-error no base
  problemCatalogue([Closed], {})
  // @ts-expect-error not a text
  problemCatalogue([{ definition: Closed, when: 7 }], options)
})

test('definitions of unknown types may be equal', () => {
  const wide: string = '/a'
  const Wide = defineProblem({ type: wide, title: 'x', status: 400 })
  problemCatalogue([Wide, Wide], options)
})

test('readProblem with a catalogue tells all types apart, and knows that there are others', async () => {
  const catalogue = problemCatalogue([OutOfCredit, { definition: Closed, when: 'At night.' }, { status: 404 }], options)
  const read = await readProblem(new Response(), catalogue)
  if (read === null) return
  expectTypeOf(read.type).toEqualTypeOf<string>()
  if (!read.known) {
    expectTypeOf(read).toEqualTypeOf<UnknownProblem>()
    return
  }
  expectTypeOf(read.type).toEqualTypeOf<typeof OutOfCredit.type | typeof Closed.type | 'about:blank'>()
  switch (read.type) {
    case OutOfCredit.type:
      expectTypeOf(read.extensions).toEqualTypeOf<{ balance: number }>()
      break
    case '/problems/closed':
      expectTypeOf(read.extensions.balance).toEqualTypeOf<unknown>()
      break
    case 'about:blank':
      expectTypeOf(read.status).toEqualTypeOf<number | undefined>()
      break
    default:
      expectTypeOf(read).toEqualTypeOf<never>()
  }
})

test('readProblem without a catalogue is as it was', () => {
  expectTypeOf(readProblem(new Response())).resolves.toEqualTypeOf<ReadProblem | null>()
  expectTypeOf(readProblem(new Response(), { json: true })).resolves.toEqualTypeOf<ReadProblem | null>()
})
