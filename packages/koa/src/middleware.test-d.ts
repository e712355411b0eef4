import type Router from '@koa/router'
import Koa, { type Context, type DefaultContext, type Middleware } from 'koa'
import { describe, expectTypeOf, it } from 'vitest'
import { problems } from './index.ts'

interface State {
  user: { readonly name: string }
}

describe('the middleware', () => {
  it('fits applications of every state and context, which keep theirs', () => {
    const app = new Koa<State, { readonly db: Map<string, string> }>()
    const withProblems = app.use(problems())
    expectTypeOf(withProblems).toEqualTypeOf(app)
    withProblems.use((context) => {
      expectTypeOf(context.onerror).toEqualTypeOf<(error: Error) => void>()
      expectTypeOf(context.state.user.name).toEqualTypeOf<string>()
      expectTypeOf(context.db).toEqualTypeOf<Map<string, string>>()
    })
    const middleware: Middleware<State, DefaultContext> = problems({ traceId: true })
    void middleware
  })

  it('fits a router', () => {
    const use = (router: Router): unknown => router.use(problems())
    void use
  })

  it("gives hooks Koa's context", () => {
    problems({
      members: ({ raw }) => {
        expectTypeOf(raw).toEqualTypeOf<Context | undefined>()
        return { requestId: raw?.get('x-request-id') }
      },
      // @ts-expect-error a request that Node's parser refused has none
      log: ({ request }) => void request.raw.state,
    })
  })

  it('takes the options that there are', () => {
    // @ts-expect-error no such option
    problems({ fillBareStatus: true })
  })
})
