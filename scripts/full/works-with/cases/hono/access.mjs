import { BROKEN_JSON, CONFLICT } from '../../requests.mjs'

const yes = (context) => context.text('yes')

/** Serves `/` behind a middleware of Hono. */
function behind(entry, create) {
  return async ({ app, load }) => {
    app.use(create(await load(entry)))
    app.all('/', yes)
  }
}

/** Authentication and limits, most of them middleware of Hono itself. */
export const CASES = [
  {
    package: 'hono',
    raises: 'a request without the credentials of `basicAuth`',
    setup: behind('hono/basic-auth', ({ basicAuth }) => basicAuth({ username: 'ada', password: 'SECRET' })),
    ask: {},
    expected: { status: 401, headers: { 'www-authenticate': /^Basic / } },
  },
  {
    package: 'hono',
    raises: 'a request without the token of `bearerAuth`',
    setup: behind('hono/bearer-auth', ({ bearerAuth }) => bearerAuth({ token: 'SECRET' })),
    ask: {},
    expected: { status: 401, headers: { 'www-authenticate': /^Bearer / } },
  },
  {
    package: 'hono',
    raises: 'a request without the token of `jwt`',
    setup: behind('hono/jwt', ({ jwt }) => jwt({ secret: 'SECRET', alg: 'HS256', realm: 'api' })),
    ask: {},
    expected: { status: 401, headers: { 'www-authenticate': /^Bearer / } },
  },
  {
    package: 'hono',
    raises: 'a form from another origin, with `csrf`',
    setup: behind('hono/csrf', ({ csrf }) => csrf()),
    ask: {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded', origin: 'http://other.example' },
      body: 'a=b',
    },
    expected: { status: 403 },
  },
  {
    package: 'hono',
    raises: 'a body larger than `bodyLimit` allows',
    setup: behind('hono/body-limit', ({ bodyLimit }) => bodyLimit({ maxSize: 3 })),
    ask: BROKEN_JSON,
    expected: { status: 413 },
  },
  {
    package: 'hono',
    raises: 'an address that `ipRestriction` denies',
    setup: behind('hono/ip-restriction', ({ ipRestriction }) =>
      ipRestriction(() => '192.0.2.1', { denyList: ['192.0.2.1'] }),
    ),
    ask: {},
    expected: { status: 403 },
  },
  {
    package: 'hono',
    raises: 'a handler that is slower than `timeout` allows',
    async setup({ app, load }) {
      const { timeout } = await load('hono/timeout')
      app.get('/', timeout(10), () => new Promise(() => undefined))
    },
    ask: {},
    expected: { status: 504 },
  },
  {
    package: 'hono-pino',
    raises: 'a route throws a 409',
    async setup({ app, lib, load, logs, option }) {
      const { default: pino } = await load('pino')
      app.use(lib.pinoLogger({ pino: pino({}, { write: (line) => logs.push(line) }), ...option }))
    },
    ask: CONFLICT,
    option: () => ({ http: { onResLevel: (context) => (context.res.status < 500 ? 'info' : 'error') } }),
    expected: { status: 409, logged: /"level":30,.*"status":409/ },
  },
  {
    package: 'hono-rate-limiter',
    raises: 'a request over the limit',
    setup({ app, lib, option }) {
      app.use(lib.rateLimiter({ windowMs: 60_000, limit: 1, keyGenerator: () => 'all', ...option }))
      app.get('/', yes)
    },
    ask: { times: 2 },
    option: ({ problem }) => ({
      handler() {
        throw problem(429)
      },
    }),
    expected: { status: 429, headers: { 'retry-after': /^\d+$/ } },
  },
]
