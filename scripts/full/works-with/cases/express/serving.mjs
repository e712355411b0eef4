import { CLOSED } from '../../requests.mjs'

const FILL = ({ app, fillBareStatuses, options }) => app.use(fillBareStatuses(options))

const yes = (_request, response) => response.send('yes')

/** Routes, files, proxies and errors. */
export const CASES = [
  {
    package: 'express',
    raises: 'a POST request to `express.static` with `fallthrough: false`',
    setup: ({ app, framework }) => app.use(framework.static('.', { fallthrough: false })),
    ask: { method: 'POST' },
    use: FILL,
    expected: { status: 405, headers: { allow: /^GET, HEAD$/ } },
  },
  {
    package: 'express',
    raises: "`next('router')` in an application's route, which skips the adapter",
    setup: ({ app, problem, instead }) =>
      app.get('/', (_request, _response, next) => (instead ? instead({ next, problem }) : next('router'))),
    ask: {},
    instead: ({ next, problem }) => next(problem(404)),
    expected: { status: 404 },
  },
  {
    package: 'http-proxy-middleware',
    raises: 'a backend that refuses the connection',
    setup: ({ app, lib, option }) => app.use(lib.createProxyMiddleware({ target: CLOSED, ...option })),
    ask: {},
    option: ({ problem }) => ({
      ejectPlugins: true,
      plugins: [(proxy) => proxy.on('error', (cause, request) => request.next(problem(502, { cause })))],
    }),
    expected: { status: 502 },
  },
  {
    package: 'express-http-proxy',
    raises: 'a backend that refuses the connection',
    setup: ({ app, lib, option }) => app.use(lib(CLOSED, option)),
    ask: {},
    option: ({ problem }) => ({
      proxyErrorHandler: (cause, _response, next) => next(problem(502, { cause })),
    }),
    expected: { status: 502 },
  },
  {
    package: 'serve-static',
    raises: 'a missing file, with `fallthrough: false`',
    setup: ({ app, lib }) => app.use(lib('/srv/SECRET', { fallthrough: false })),
    ask: { path: '/nope' },
    expected: { status: 404 },
  },
  {
    package: 'serve-index',
    raises: 'a POST request',
    setup: ({ app, lib }) => app.use(lib('.')),
    ask: { method: 'POST' },
    use: FILL,
    expected: { status: 405, headers: { allow: /^GET, HEAD, OPTIONS$/ } },
  },
  {
    package: 'serve-favicon',
    raises: 'a POST request',
    setup: ({ app, lib }) => app.use(lib(Buffer.from('x'))),
    ask: { method: 'POST', path: '/favicon.ico' },
    use: FILL,
    expected: { status: 405, headers: { allow: /^GET, HEAD, OPTIONS$/ } },
  },
  {
    package: 'ejs',
    raises: 'a template that fails',
    setup: ({ app, lib }) => app.get('/', () => lib.render('<%= SECRET.name %>')),
    ask: {},
    expected: { status: 500 },
  },
  {
    package: 'swagger-ui-express',
    raises: 'a missing file',
    setup: ({ app, lib }) => app.use('/docs', lib.serveFiles({}), (_request, _response, next) => next()),
    ask: { path: '/docs/nope.js' },
    expected: { status: 404 },
  },
  {
    package: 'connect-history-api-fallback',
    raises: 'an unknown path, requested as JSON',
    setup: ({ app, lib }) => app.use(lib()),
    ask: { path: '/nope', headers: { accept: 'application/json' } },
    expected: { status: 404 },
  },
  {
    package: 'vhost',
    raises: 'a request for another host',
    setup: ({ app, lib }) => app.use(lib('api.example', yes)),
    ask: {},
    expected: { status: 404 },
  },
  {
    package: 'method-override',
    raises: "a method that the path doesn't support",
    setup: ({ app, lib }) => app.use(lib('X-HTTP-Method-Override')).post('/', yes),
    ask: { method: 'POST', headers: { 'x-http-method-override': 'DELETE' } },
    expected: { status: 405, headers: { allow: /^POST$/ } },
  },
  {
    package: 'connect-timeout',
    raises: 'a route that takes too long',
    setup: ({ app, lib }) => app.use(lib('20ms')).get('/', () => undefined),
    ask: {},
    expected: { status: 503 },
  },
  {
    package: 'http-errors',
    raises: 'a 503 with headers',
    setup: ({ app, lib }) =>
      app.get('/', () => {
        throw lib(503, 'SECRET', { headers: { 'Retry-After': '120' } })
      }),
    ask: {},
    expected: { status: 503, headers: { 'retry-after': /^120$/ } },
  },
  {
    package: '@hapi/boom',
    raises: '`unauthorized()` with a scheme',
    setup: ({ app, lib }) =>
      app.get('/', () => {
        throw lib.unauthorized('Log in.', 'Basic', { realm: 'api' })
      }),
    ask: {},
    expected: { status: 401, headers: { 'www-authenticate': /^Basic realm="api"/ } },
  },
]
