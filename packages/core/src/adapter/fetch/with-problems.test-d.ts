import { describe, expectTypeOf, it } from 'vitest'
import { problem } from '../../problem/problem.ts'
import type { ProblemsOptions } from '../options.ts'
import { withProblems } from './with-problems.ts'

interface Event {
  readonly request: Request
  readonly params: { readonly id: string }
}

describe('withProblems', () => {
  it('keeps the parameters, and returns a promise', () => {
    const worker = withProblems((request: Request, env: { region: string }) => new Response(request.url + env.region))
    expectTypeOf(worker).parameters.toEqualTypeOf<[request: Request, env: { region: string }]>()
    expectTypeOf(worker).returns.toEqualTypeOf<Promise<Response>>()
    const loader = withProblems(async ({ params }: Event) => ({ id: params.id }))
    expectTypeOf(loader).returns.toEqualTypeOf<Promise<Response | { id: string }>>()
    const socket = withProblems((request: Request): Response | undefined => (request.body ? new Response() : undefined))
    expectTypeOf(socket).returns.toEqualTypeOf<Promise<Response | undefined>>()
    expectTypeOf(withProblems(() => new Response())).parameters.toEqualTypeOf<[]>()
    const either = withProblems((request: Request) => (request.body ? new Response() : problem(404)))
    expectTypeOf(either).returns.toEqualTypeOf<Promise<Response>>()
  })

  it('types a handler by the type that the framework expects', () => {
    const get: (event: Event) => Response | Promise<Response> = withProblems(({ params: { id } }) => {
      expectTypeOf(id).toEqualTypeOf<string>()
      return new Response(id)
    })
    expectTypeOf(get).returns.toEqualTypeOf<Response | Promise<Response>>()
  })

  it('gives hooks the first argument', () => {
    withProblems(({ params }: Event) => new Response(params.id), {
      members: ({ raw }) => {
        expectTypeOf(raw).toEqualTypeOf<Event | undefined>()
        return {}
      },
    })
    const shared: ProblemsOptions = { traceId: true, log: ({ level }) => void level }
    withProblems(({ params }: Event) => new Response(params.id), shared)
    // @ts-expect-error no such option
    withProblems(() => new Response(), { fillBareStatuses: true })
    // @ts-expect-error not a handler
    withProblems({ fetch: () => new Response() })
  })
})
