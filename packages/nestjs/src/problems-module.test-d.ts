import { FastifyAdapter } from '@nestjs/platform-fastify'
import { describe, expectTypeOf, it } from 'vitest'
import { ProblemsModule, problemServerOptions } from './index.ts'

describe('the options', () => {
  it("give hooks the platform's request, by the type that you name", () => {
    ProblemsModule.forRoot<{ readonly id: string }>({
      members: ({ raw }) => {
        expectTypeOf(raw?.id).toEqualTypeOf<string | undefined>()
        return { requestId: raw?.id }
      },
    })
    // @ts-expect-error no such option
    ProblemsModule.forRoot({ fillBareStatus: true })
  })

  it('of the server are those of FastifyAdapter', () => {
    new FastifyAdapter(problemServerOptions({ traceId: true }))
  })
})
