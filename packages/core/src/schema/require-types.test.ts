import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { problemCatalogue } from '../catalogue/problem-catalogue.ts'
import { defineProblem } from '../problem/define.ts'
import { problemJsonSchema } from './problem-json-schema.ts'
import { problemOpenApi } from './problem-open-api.ts'
import { problemResponses } from './problem-responses.ts'

const OutOfCredit = defineProblem({
  type: 'https://api.example.com/problems/out-of-credit',
  title: 'Not enough credit',
  status: 403,
  extensions: z.object({ balance: z.number() }),
})
const Busy = defineProblem({ type: 'urn:example:busy', title: 'Busy', status: 503 })

describe('an argument that is not a problem type', () => {
  const List = [Busy, 404]
  const schema = { definition: Busy, extensionsSchema: z.object({}) }
  it.each([
    ['404', 'is "404". Pass problem types and error statuses: OutOfCredit, 404.'],
    [200, 'is 200. Pass problem types and error statuses'],
    [undefined, 'is undefined. Pass'],
    [{ definition: undefined }, 'is an object. Pass'],
    [{ status: 404 }, 'is an object. Pass'],
    [Busy(), 'is a problem. Pass problem types and error statuses: OutOfCredit, 404. A type is not called here'],
    [List, 'is a list. Pass problem types and error statuses: OutOfCredit, 404. Pass its members one by one: ...list.'],
    [schema, 'is a type whose extensionsSchema is not a JSON Schema.'],
    [{ ...schema, extensionsSchema: 'x' }, 'is a type whose extensionsSchema is not a JSON Schema.'],
  ])('%# is refused with what to pass', (argument, message) => {
    expect(() => problemResponses(Busy, argument as never)).toThrow(`problemResponses: argument 2 ${message}`)
  })

  it('is refused by each function, and so are statuses where only types have a schema', () => {
    for (const describeTypes of [problemJsonSchema, problemOpenApi]) {
      expect(() => describeTypes(404 as never)).toThrow(
        `${describeTypes.name}: argument 1 is 404. Pass problem types: OutOfCredit, Closed.`,
      )
    }
  })

  it('may be an entry of a catalogue, which has its extensions', () => {
    const { problems } = problemCatalogue([{ definition: OutOfCredit, when: 'It costs too much.' }, { status: 404 }], {
      base: '/problems/',
    })
    expect(problemResponses(...problems)).toEqual(problemResponses(OutOfCredit, 404))
  })
})
