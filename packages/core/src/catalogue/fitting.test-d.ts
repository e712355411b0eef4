import { type } from 'arktype'
import * as v from 'valibot'
import { test } from 'vitest'
import { z } from 'zod'
import { defineProblem } from '../problem/define.ts'
import type { CatalogueEntry, ProblemDocumentation, ProblemExample } from './entry.ts'
import { problemCatalogue } from './problem-catalogue.ts'

const Busy = defineProblem({
  type: '/problems/busy',
  title: 'Busy',
  status: 503,
  extensions: z.object({
    position: z.number(),
    queue: z.enum(['fast', 'slow']).optional(),
    tags: z.array(z.object({ name: z.string() })).optional(),
  }),
})
const Closed = defineProblem({ type: '/problems/closed', title: 'Closed', status: 409 })
const options = { base: '/problems/' }

test('a misspelled member does not compile', () => {
  // @ts-expect-error when
  problemCatalogue([{ definition: Busy, wen: 'At noon.' }], options)
  // @ts-expect-error title
  problemCatalogue([Closed, { status: 404, titel: 'Nothing here' }], options)
  // @ts-expect-error the title is the definition's
  problemCatalogue([{ definition: Closed, title: 'Shut' }], options)
  // @ts-expect-error extensions
  problemCatalogue([{ definition: Closed, examples: [{ extension: { a: 1 } }] }], options)
  const example = { sumary: 'At noon' }
  // @ts-expect-error summary, in a variable
  problemCatalogue([{ definition: Closed, examples: [example] }], options)
})

test('an example that does not fit the schema of its type does not compile', () => {
  // @ts-expect-error not a number
  problemCatalogue([{ definition: Busy, examples: [{ extensions: { position: 'first' } }] }], options)
  // @ts-expect-error no position
  problemCatalogue([{ definition: Busy, examples: [{ extensions: { queue: 'fast' } }] }], options)
  // @ts-expect-error no such queue
  problemCatalogue([{ definition: Busy, examples: [{ extensions: { position: 1, queue: 'medium' } }] }], options)
  const wrong = { extensions: { position: 1, tags: [{ name: 7 }] } } as const
  // @ts-expect-error not a name, in the second example
  problemCatalogue([{ definition: Closed }, { definition: Busy, examples: [{}, wrong] }], options)
  const Valibot = defineProblem({ ...Closed, extensions: v.object({ position: v.number() }) })
  // @ts-expect-error not a number
  problemCatalogue([{ definition: Valibot, examples: [{ extensions: { position: 'first' } }] }], options)
  const Arktype = defineProblem({ ...Closed, extensions: type({ position: 'number' }) })
  // @ts-expect-error not a number
  problemCatalogue([{ definition: Arktype, examples: [{ extensions: { position: 'first' } }] }], options)
})

test('examples that fit compile, whatever is known of them', () => {
  const extensions = { position: 1, queue: 'slow', tags: [{ name: 'a' }], more: true } as const
  problemCatalogue(
    [{ definition: Busy, examples: [{ summary: 'First', extensions }, { detail: 'x' }] }, Closed],
    options,
  )
  problemCatalogue([{ definition: Closed, examples: [{ extensions: { any: ['thing', 1] } }] }], options)
  problemCatalogue([{ status: 404, examples: [{ detail: 'x', extensions: { id: 7 } }] }], options)
  const documentation: ProblemDocumentation = { when: 'At noon.' }
  const examples: ProblemExample[] = [{ extensions: { position: 1 } }]
  problemCatalogue(
    [
      { definition: Busy, ...documentation },
      { definition: Closed, examples },
    ],
    options,
  )
  const untyped: Record<string, unknown> = JSON.parse('{"position":1}')
  problemCatalogue([{ definition: Busy, examples: [{ extensions: untyped }] }], options)
  const entries: CatalogueEntry[] = [Busy, { definition: Closed, examples }]
  problemCatalogue(entries, options)
})

test('examples fit schemas of every kind', () => {
  const Either = defineProblem({
    ...Closed,
    extensions: z.union([z.object({ left: z.number() }), z.object({ right: z.string() })]),
  })
  problemCatalogue([{ definition: Either, examples: [{ extensions: { right: 'x' } }] }], options)
  // @ts-expect-error neither
  problemCatalogue([{ definition: Either, examples: [{ extensions: { right: 7 } }] }], options)
  const tree = z.object({
    get children() {
      return z.array(tree)
    },
  })
  const Tree = defineProblem({ ...Closed, extensions: z.object({ tree, pair: z.tuple([z.string(), z.number()]) }) })
  problemCatalogue(
    [{ definition: Tree, examples: [{ extensions: { tree: { children: [{ children: [] }] }, pair: ['a', 1] } }] }],
    options,
  )
  const limits = z.record(z.string(), z.number())
  const Loose = defineProblem({ ...Closed, extensions: z.looseObject({ limits, any: z.any(), at: z.coerce.date() }) })
  problemCatalogue(
    [{ definition: Loose, examples: [{ extensions: { limits: { a: 1 }, any: [1], at: '2026-11-30', b: 2 } }] }],
    options,
  )
})
