import { CONFLICT } from '../../requests.mjs'

const raises = 'a route beside it throws a 409'

/** Other protocols in the same application, whose errors are left to Nest. */
export const CASES = [
  {
    package: '@nestjs/graphql',
    raises,
    async setup({ lib, load }) {
      const { ApolloDriver } = await load('@nestjs/apollo')
      class Orders {
        orders() {
          return 'none'
        }
      }
      lib.Resolver()(Orders)
      lib.Query(() => String)(Orders.prototype, 'orders', Object.getOwnPropertyDescriptor(Orders.prototype, 'orders'))
      const graphql = lib.GraphQLModule.forRoot({ driver: ApolloDriver, autoSchemaFile: true })
      return { imports: [graphql], providers: [Orders] }
    },
    ask: CONFLICT,
    expected: { status: 409 },
  },
  {
    package: '@nestjs/websockets',
    raises,
    async setup({ lib, load }) {
      const { WsAdapter } = await load('@nestjs/platform-ws')
      class Orders {}
      lib.WebSocketGateway()(Orders)
      return { providers: [Orders], prepare: (app) => app.useWebSocketAdapter(new WsAdapter(app)) }
    },
    ask: CONFLICT,
    expected: { status: 409 },
  },
  {
    package: '@nestjs/microservices',
    raises: 'a route of a hybrid application throws a 409',
    setup: ({ lib }) => ({
      async prepare(app) {
        const options = { host: '127.0.0.1', port: 0 }
        app.connectMicroservice({ transport: lib.Transport.TCP, options }, { inheritAppConfig: true })
        await app.startAllMicroservices()
      },
    }),
    ask: CONFLICT,
    expected: { status: 409 },
  },
  {
    package: '@nestjs/swagger',
    raises: 'a route beside its pages throws a 409',
    setup: ({ lib }) => ({
      prepare: (app) =>
        lib.SwaggerModule.setup('docs', app, () =>
          lib.SwaggerModule.createDocument(app, new lib.DocumentBuilder().build()),
        ),
    }),
    ask: CONFLICT,
    expected: { status: 409 },
  },
]
