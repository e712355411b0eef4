import { Hono } from 'hono'
import { hc } from 'hono/client'
import type { RequestIdVariables } from 'hono/request-id'
import { describe, expectTypeOf, it } from 'vitest'
import { type ProblemsOptions, problems } from './index.ts'

describe('problems', () => {
  it('takes applications of every environment and base path', () => {
    problems(new Hono())
    problems(new Hono<{ Variables: RequestIdVariables }>().basePath('/api'), { traceId: true })
    // @ts-expect-error no such option
    problems(new Hono(), { fillBareStatus: true })
    // @ts-expect-error no application
    problems({ traceId: true })
  })

  it("gives hooks Hono's context, with the variables of the application", () => {
    problems(new Hono<{ Variables: RequestIdVariables }>(), {
      members: ({ raw }) => {
        expectTypeOf(raw?.get('requestId')).toEqualTypeOf<string | undefined>()
        return { requestId: raw?.get('requestId') }
      },
      log: ({ request }) => void request.raw?.req.path,
    })
    const options: ProblemsOptions = { members: ({ raw }) => ({ path: raw?.req.path }) }
    problems(new Hono<{ Variables: RequestIdVariables }>(), options)
  })

  it('leaves the types of RPC clients alone', () => {
    const app = new Hono()
    problems(app)
    const routes = app.get('/orders/:id', (context) => context.json({ id: context.req.param('id') }))
    const client = hc<typeof routes>('http://localhost')
    expectTypeOf(client.orders[':id'].$get).parameter(0).toEqualTypeOf<{ param: { id: string } }>()
    const read = async () => (await client.orders[':id'].$get({ param: { id: '7' } })).json()
    expectTypeOf(read).returns.resolves.toEqualTypeOf<{ id: string }>()
  })
})
