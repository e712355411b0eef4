import { defineProblem, problem } from '@statuskit/core'
import { toResponse } from '@statuskit/core/adapter'
import { problemCatalogue } from '@statuskit/core/catalogue'
import { expect, it } from 'vitest'
import { watchCatalogue } from './watch-catalogue.ts'

const Closed = defineProblem({ type: '/problems/closed', title: 'Closed', status: 409 })
const Paid = defineProblem({ type: 'https://api.example.com/problems/paid', title: 'Paid', status: 409 })
const catalogue = problemCatalogue([Closed, { definition: Paid }, { status: 404 }], {
  base: 'https://api.example.com/problems/',
})

function run(thrown: readonly unknown[]): () => void {
  const watch = watchCatalogue(catalogue)
  for (const each of thrown) toResponse(each, { request: new Request('https://a.example/orders') }, { log: watch.log })
  return watch.check
}

it('accepts a run that sends all types of the catalogue, and any status', () => {
  expect(run([Closed(), Paid(), problem(404), problem(400), new Error('a bug')])).not.toThrow()
})

it('names types that the catalogue lacks once, and types that were never sent', () => {
  const Other = defineProblem({ type: '/problems/other', title: 'Other', status: 403 })
  expect(run([Other(), Other(), Closed()])).toThrow(
    new Error(`The service sent types that the catalogue lacks. Add them to problemCatalogue([…]):
- /problems/other (403), first for GET https://a.example/orders
No test made the service send these types of the catalogue. Add a test for each, or remove it:
- https://api.example.com/problems/paid
- about:blank with the status 404`),
  )
})
