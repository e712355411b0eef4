import express from 'express'
import { describe, expectTypeOf, it } from 'vitest'
import { fillBareStatuses, notFound, type ProblemsOptions, problems } from './index.ts'

describe('the handlers', () => {
  it('fit an application and a router', () => {
    express()
      .use(fillBareStatuses())
      .use(notFound())
      .use(problems({ traceId: true }))
    express.Router().use(notFound(), problems())
    // @ts-expect-error no such option
    problems({ traceID: true })
  })

  it('give hooks the request of Express', () => {
    const options: ProblemsOptions = {
      members: ({ raw }) => {
        expectTypeOf(raw).toEqualTypeOf<express.Request | undefined>()
        return { requestId: raw?.get('x-request-id') }
      },
      // @ts-expect-error a request that Node's parser refused has none
      log: ({ request }) => void request.raw.originalUrl,
    }
    problems(options)
  })
})
