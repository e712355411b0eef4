import { H3, type H3Event, type HTTPError } from 'h3'
import { describe, expectTypeOf, it } from 'vitest'
import { type ErrorHandlerOptions, errorHandler, type ProblemsOptions, problems } from './index.ts'

describe('problems', () => {
  it('takes an app and options', () => {
    problems(new H3())
    problems(new H3(), { traceId: true, fillBareStatuses: true })
    // @ts-expect-error no such option
    problems(new H3(), { fillBareStatus: true })
    // @ts-expect-error no app
    problems({ traceId: true })
  })

  it("gives hooks h3's event", () => {
    problems(new H3(), {
      members: ({ raw }) => {
        expectTypeOf(raw).toEqualTypeOf<H3Event | undefined>()
        return { path: raw?.url.pathname }
      },
    })
    const options: ProblemsOptions = { log: ({ request }) => void request.raw?.context }
    problems(new H3(), options)
  })
})

describe('errorHandler', () => {
  it('is what Nitro and h3 take', () => {
    expectTypeOf(errorHandler()).toEqualTypeOf<(error: HTTPError, event: H3Event) => Response>()
    const options: ErrorHandlerOptions = { members: ({ raw }) => ({ path: raw?.url.pathname }) }
    new H3({ onError: errorHandler(options) })
    // @ts-expect-error it sees no response that was not an error
    errorHandler({ fillBareStatuses: true })
  })
})
