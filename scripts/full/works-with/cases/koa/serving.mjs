import { CLOSED } from '../../requests.mjs'

const FILL = () => ({ fillBareStatuses: true })

/** Routes, files, proxies and errors. */
export const CASES = [
  {
    package: '@koa/router',
    raises: "a method that the path doesn't support",
    setup: ({ app, lib }) => app.use(new lib().post('/', () => undefined).routes()),
    ask: {},
    expected: { status: 405, headers: { allow: /^POST$/ } },
  },
  {
    package: 'koa-static',
    raises: 'a missing file',
    setup: ({ app, lib }) => app.use(lib('.')),
    ask: { path: '/nope' },
    expected: { status: 404 },
  },
  {
    package: 'koa-send',
    raises: 'a missing file',
    setup: ({ app, lib }) => app.use((context) => lib(context, '/SECRET', { root: process.cwd() })),
    ask: {},
    expected: { status: 404 },
  },
  {
    package: 'koa-proxies',
    raises: 'a backend that refuses the connection',
    setup: ({ app, lib }) => app.use(lib('/', { target: CLOSED })),
    ask: {},
    adapter: FILL,
    expected: { status: 503 },
  },
  {
    package: 'koa-better-http-proxy',
    raises: 'a backend that refuses the connection',
    setup: ({ app, lib }) => app.use(lib(CLOSED)),
    ask: {},
    adapter: ({ problem }) => ({
      map: (cause) => (cause?.code === 'ECONNREFUSED' ? problem(502, { cause }) : undefined),
    }),
    expected: { status: 502 },
  },
  {
    package: '@koa/ejs',
    raises: 'a missing template',
    setup({ app, lib }) {
      lib(app, { root: process.cwd(), layout: false })
      app.use((context) => context.render('SECRET'))
    },
    ask: {},
    expected: { status: 500 },
  },
  {
    package: 'koa-mount',
    raises: 'an error in the mounted application',
    async setup({ app, lib, load }) {
      const { default: Koa } = await load('koa')
      const mounted = new Koa()
      mounted.use((context) => context.throw(503, 'SECRET', { headers: { 'Retry-After': '120' } }))
      app.use(lib('/', mounted))
    },
    ask: {},
    expected: { status: 503, headers: { 'retry-after': /^120$/ } },
  },
  {
    package: 'koa-compose',
    raises: '`next()` called twice',
    setup: ({ app, lib }) =>
      app.use(
        lib([
          async (_context, next) => {
            await next()
            await next()
          },
        ]),
      ),
    ask: {},
    expected: { status: 500 },
  },
  {
    package: 'koa-connect',
    raises: 'an error that a middleware passes to `next`',
    setup: ({ app, lib }) => app.use(lib((_request, _response, next) => next(new Error('SECRET')))),
    ask: {},
    expected: { status: 500 },
  },
]
