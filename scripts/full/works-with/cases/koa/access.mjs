import { CONFLICT } from '../../requests.mjs'

function startSession({ app, lib }) {
  const down = async () => {
    throw new Error('connect ECONNREFUSED SECRET')
  }
  app.use(lib({ signed: false, store: { get: down, set: down, destroy: down } }, app))
}

/** Limits, logins and sessions. */
export const CASES = [
  {
    package: 'koa-ratelimit',
    raises: 'a request over the limit',
    setup: ({ app, lib, option }) =>
      app.use(lib({ driver: 'memory', db: new Map(), max: 1, id: () => 'x', ...option })),
    ask: { times: 2 },
    option: () => ({ throw: true }),
    expected: { status: 429, headers: { 'retry-after': /^\d+$/, 'x-ratelimit-limit': /^1$/ } },
  },
  {
    package: 'koa-jwt',
    raises: 'a request without a token',
    setup: ({ app, lib }) => app.use(lib({ secret: 'SECRET' })),
    ask: {},
    adapter: () => ({ challenge: { scheme: 'Bearer', realm: 'api' } }),
    expected: { status: 401, headers: { 'www-authenticate': /^Bearer realm="api"$/ } },
  },
  {
    package: 'koa-passport',
    raises: 'a request without a token',
    async setup({ app, lib, load, option }) {
      const { Strategy } = await load('passport-http-bearer')
      const passport = new lib.KoaPassport().use(new Strategy({ realm: 'api' }, (_token, done) => done(null, false)))
      app.use(passport.authenticate('bearer', { session: false, ...option }))
    },
    ask: {},
    option: () => ({ failWithError: true }),
    expected: { status: 401, headers: { 'www-authenticate': /^Bearer realm="api"$/ } },
  },
  {
    package: 'koa-basic-auth',
    raises: 'a request without credentials',
    setup: ({ app, lib }) => app.use(lib({ name: 'ada', pass: 'SECRET', realm: 'api' })),
    ask: {},
    expected: { status: 401, headers: { 'www-authenticate': /^Basic realm="api"$/ } },
  },
  {
    package: 'koa-csrf',
    raises: 'a request without the CSRF token',
    async setup({ app, lib, load }) {
      app.use((await load('koa-session')).default(app))
      app.use((await load('@koa/bodyparser')).bodyParser())
      app.use(new lib())
    },
    ask: { method: 'POST' },
    expected: { status: 403 },
  },
  {
    package: 'koa-session',
    raises: 'the store is down when the session is read',
    setup: startSession,
    ask: { ...CONFLICT, headers: { cookie: 'koa.sess=x' } },
    expected: { status: 500 },
  },
  {
    package: 'koa-session',
    raises: 'the store is down when the session is saved',
    setup({ app, lib }) {
      startSession({ app, lib })
      app.use((context) => {
        context.session.user = 7
        context.body = 'SECRET'
      })
    },
    ask: {},
    expected: { status: 500 },
  },
]
