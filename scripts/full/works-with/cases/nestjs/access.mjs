import { BAD_VALUES } from '../../requests.mjs'

/** Guards, pipes and health checks. */
export const CASES = [
  {
    package: '@nestjs/throttler',
    raises: 'a request over the limit',
    setup({ common, define, lib }) {
      class Orders {
        list() {
          return []
        }
      }
      define(Orders, 'list', common.Get(), common.UseGuards(lib.ThrottlerGuard))
      return { imports: [lib.ThrottlerModule.forRoot([{ ttl: 60_000, limit: 1 }])], controllers: [Orders] }
    },
    ask: { times: 2 },
    expected: { status: 429, headers: { 'retry-after': /^\d+$/ } },
  },
  {
    package: '@nestjs/passport',
    raises: 'a request without a token',
    async setup({ common, define, lib, load }) {
      const { Strategy } = (await load('passport-http-bearer')).default
      class Bearer extends lib.PassportStrategy(Strategy) {
        validate() {
          return { name: 'ada' }
        }
      }
      class Orders {
        list() {
          return []
        }
      }
      define(Orders, 'list', common.Get(), common.UseGuards(lib.AuthGuard('bearer')))
      return { providers: [Bearer], controllers: [Orders] }
    },
    ask: {},
    adapter: () => ({ challenge: { scheme: 'Bearer', realm: 'api' } }),
    expected: { status: 401, headers: { 'www-authenticate': /^Bearer / } },
  },
  {
    package: 'nestjs-zod',
    raises: "a body that doesn't match the schema",
    async setup({ common, define, lib, load, option }) {
      const { z } = await load('zod')
      class Order extends lib.createZodDto(z.object({ size: z.number() })) {}
      const Pipe = lib.createZodValidationPipe(option)
      class Orders {
        place(order) {
          return order
        }
      }
      define(Orders, 'place', common.Post(), (target, name) => common.Body(new Pipe(Order))(target, name, 0))
      return { controllers: [Orders] }
    },
    ask: BAD_VALUES,
    option: ({ validationProblem }) => ({ createValidationException: (error) => validationProblem(error) }),
    expected: { status: 422, body: /"pointer":"#\/size"/ },
  },
  {
    package: '@nestjs/terminus',
    raises: 'a health check that fails',
    setup({ common, define, lib }) {
      class Health {
        constructor(health) {
          this.health = health
        }
        check() {
          return this.health.check([() => ({ database: { status: 'down' } })])
        }
      }
      common.Inject(lib.HealthCheckService)(Health, undefined, 0)
      define(Health, 'check', common.Get())
      return { imports: [lib.TerminusModule], controllers: [Health] }
    },
    ask: {},
    expected: { status: 503 },
  },
]
