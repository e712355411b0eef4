import Fastify, { type FastifyRequest, type FastifyTypeProvider } from 'fastify'
import { describe, expectTypeOf, it } from 'vitest'
import { problemServerOptions, problems } from './index.ts'

/** A type provider of somebody else. */
interface Provider extends FastifyTypeProvider {
  readonly validator: this['schema'] extends { readonly says: infer Said } ? Said : unknown
}

describe('the plugin', () => {
  it('is registered with any server and logger, and with its options', () => {
    Fastify(problemServerOptions()).register(problems)
    Fastify({ logger: true, ...problemServerOptions({ traceId: true }) }).register(problems, { fillBareStatuses: true })
    Fastify({ http2: true, ...problemServerOptions() }).register(problems)
    // @ts-expect-error no such option
    Fastify().register(problems, { fillBareStatus: true })
  })

  it('gives hooks the request of Fastify', () => {
    Fastify().register(problems, {
      notFound: false,
      members: ({ raw }) => {
        expectTypeOf(raw).toEqualTypeOf<FastifyRequest | undefined>()
        return { requestId: raw?.id }
      },
      // @ts-expect-error a request that Node's parser refused has none
      log: ({ request }) => request.raw.log.info('logged'),
    })
  })

  it('leaves the type provider of the service alone', () => {
    const app = Fastify().withTypeProvider<Provider>()
    app.register(problems)
    app.post(
      '/',
      { schema: { body: { says: { order: 7 } } as { readonly says: { readonly order: number } } } },
      (request) => {
        expectTypeOf(request.body).toEqualTypeOf<{ readonly order: number }>()
      },
    )
  })
})
