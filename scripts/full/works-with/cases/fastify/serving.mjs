import { CLOSED } from '../../requests.mjs'

const yes = async () => 'yes'

const FILL = () => ({ fillBareStatuses: true })

/** Routes, files, proxies and errors. */
export const CASES = [
  {
    package: '@fastify/http-proxy',
    raises: 'a backend that refuses the connection',
    setup: ({ app, lib, option }) => app.register(lib, { upstream: CLOSED, prefix: '/to', ...option }),
    ask: { path: '/to/x' },
    option: ({ problem }) => ({
      replyOptions: { onError: (reply, { error: cause }) => reply.send(problem(502, { cause })) },
    }),
    expected: { status: 502 },
  },
  {
    package: '@fastify/reply-from',
    raises: 'a backend that refuses the connection',
    async setup({ app, lib, option }) {
      await app.register(lib, { base: CLOSED })
      app.get('/', (_request, reply) => reply.from('/', option))
    },
    ask: {},
    option: ({ problem }) => ({ onError: (reply, { error: cause }) => reply.send(problem(502, { cause })) }),
    expected: { status: 502 },
  },
  {
    package: '@fastify/static',
    raises: 'a missing file',
    setup: ({ app, lib }) => app.register(lib, { root: process.cwd() }),
    ask: { path: '/nope' },
    expected: { status: 404 },
  },
  {
    package: '@fastify/view',
    raises: 'a missing template',
    async setup({ app, lib, load }) {
      await app.register(lib, { engine: { ejs: (await load('ejs')).default } })
      app.get('/', (_request, reply) => reply.view('SECRET.ejs', {}))
    },
    ask: {},
    expected: { status: 500 },
  },
  {
    package: '@fastify/websocket',
    raises: 'a plain HTTP request to a WebSocket route',
    async setup({ app, lib }) {
      await app.register(lib)
      app.get('/', { websocket: true }, () => undefined)
    },
    ask: {},
    adapter: FILL,
    expected: { status: 404 },
  },
  {
    package: '@fastify/sensible',
    raises: '`reply.notFound()`',
    async setup({ app, lib }) {
      await app.register(lib)
      app.get('/', async (_request, reply) => reply.notFound())
    },
    ask: {},
    expected: { status: 404 },
  },
  {
    package: '@fastify/middie',
    raises: 'an error that a middleware passes to `next`',
    async setup({ app, lib }) {
      await app.register(lib)
      app.use((_request, _response, next) => next(new Error('SECRET')))
      app.get('/', yes)
    },
    ask: {},
    expected: { status: 500 },
  },
  {
    package: '@fastify/express',
    raises: 'an error that a middleware passes to `next`',
    async setup({ app, lib }) {
      await app.register(lib)
      app.use((_request, _response, next) => next(new Error('SECRET')))
      app.get('/', yes)
    },
    ask: {},
    expected: { status: 500 },
  },
]
