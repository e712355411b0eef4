import { expect, it } from 'vitest'
import { z } from 'zod'
import { problemCatalogue } from '../catalogue/problem-catalogue.ts'
import { defineProblem } from '../problem/define.ts'
import { readProblem } from './read.ts'
import { isReadProblem } from './read-problem.ts'

const OutOfCredit = defineProblem({
  type: '/problems/out-of-credit',
  title: 'Not enough credit',
  status: 403,
  extensions: z.object({ balance: z.number() }),
})
const catalogue = problemCatalogue([OutOfCredit, { status: 404 }], { base: 'https://api.example.com/problems/' })

function read(body: object, url = 'https://api.example.com/orders/7') {
  return readProblem({ status: 403, headers: { 'content-type': 'application/problem+json' }, body, url }, catalogue)
}

it.each(['/problems/out-of-credit', 'https://api.example.com/problems/out-of-credit', '../problems/./out-of-credit'])(
  'knows the type %s, and spells it as its definition does',
  async (type) => {
    const found = await read({ type, balance: 30, traceId: 'a' })
    expect(found).toMatchObject({ known: true, type: '/problems/out-of-credit', rawType: type })
    expect(found?.extensions).toEqual({ balance: 30, traceId: 'a' })
    expect(isReadProblem(found)).toBe(true)
    expect(OutOfCredit.is(found)).toBe(true)
  },
)

it.each([
  ['another type', { type: '/problems/closed', balance: 30 }],
  ['extensions that do not fit', { type: '/problems/out-of-credit', balance: '30' }],
  ['a status that is not listed', { type: 'about:blank', status: 403 }],
])('does not know %s, but returns the problem', async (_, body) => {
  const found = await read(body)
  expect(found?.known).toBe(false)
  expect(found?.document).toBe(body)
  expect(isReadProblem(found)).toBe(true)
})

it('does not know the path of a type on another host', async () => {
  expect((await read({ type: '/problems/out-of-credit', balance: 1 }, 'https://other.example/'))?.known).toBe(false)
})

it('knows a status of about:blank, and takes the options last', async () => {
  const source = { status: 404, headers: { 'content-type': 'application/json' }, body: { title: 'Not Found' } }
  expect(await readProblem(source, catalogue)).toBeNull()
  expect(await readProblem(source, catalogue, { json: true })).toMatchObject({ known: true, type: 'about:blank' })
})

it('survives a catalogue that throws', async () => {
  const find = (): never => {
    throw new Error('refused')
  }
  const source = { headers: { 'content-type': 'application/problem+json' }, body: {} }
  expect(await readProblem(source, { entries: [], find })).toMatchObject({ known: false, type: 'about:blank' })
})
