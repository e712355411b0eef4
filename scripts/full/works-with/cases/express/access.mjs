import { CLOSED, CONFLICT } from '../../requests.mjs'

const FILL = ({ app, fillBareStatuses, options }) => app.use(fillBareStatuses(options))

const yes = (_request, response) => response.send('yes')

/** Limits, logins and sessions. */
export const CASES = [
  {
    package: 'express-rate-limit',
    raises: 'a request over the limit',
    setup: ({ app, lib, option }) =>
      app.get('/', lib({ limit: 1, standardHeaders: 'draft-8', legacyHeaders: false, ...option }), yes),
    ask: { times: 2 },
    option: ({ problem }) => ({ handler: (_request, _response, next) => next(problem(429)) }),
    expected: { status: 429, headers: { 'retry-after': /^60$/, ratelimit: /r=0/, 'ratelimit-policy': /w=60/ } },
  },
  {
    package: 'express-jwt',
    raises: 'a request without a token',
    setup: ({ app, lib }) => app.get('/', lib.expressjwt({ secret: 's', algorithms: ['HS256'] }), yes),
    ask: {},
    adapter: () => ({ challenge: { scheme: 'Bearer', realm: 'api' } }),
    expected: { status: 401, headers: { 'www-authenticate': /^Bearer realm="api"$/ } },
  },
  {
    package: 'express-oauth2-jwt-bearer',
    raises: 'a request without a token',
    setup: ({ app, lib }) => app.get('/', lib.auth({ issuerBaseURL: CLOSED, audience: 'SECRET' }), yes),
    ask: {},
    expected: { status: 401, headers: { 'www-authenticate': /^Bearer realm="api"/ } },
  },
  {
    package: 'express-basic-auth',
    raises: 'a request without credentials',
    setup: ({ app, lib }) => app.use(lib({ users: { ada: 'SECRET' }, challenge: true, realm: 'api' })),
    ask: {},
    use: FILL,
    expected: { status: 401, headers: { 'www-authenticate': /^Basic realm="api"$/ } },
  },
  {
    package: 'passport',
    raises: 'a request without a token',
    async setup({ app, lib, load, option }) {
      const { Strategy } = await load('passport-http-bearer')
      const passport = new lib.Passport().use(new Strategy({ realm: 'api' }, (_token, done) => done(null, false)))
      app.get('/', passport.authenticate('bearer', { session: false, ...option }), yes)
    },
    ask: {},
    option: () => ({ failWithError: true }),
    expected: { status: 401, headers: { 'www-authenticate': /^Bearer realm="api"$/ } },
  },
  {
    package: 'passport',
    raises: 'a strategy that fails',
    async setup({ app, lib, load }) {
      const { Strategy } = await load('passport-http-bearer')
      const passport = new lib.Passport().use(new Strategy((_token, done) => done(new Error('SECRET'))))
      app.get('/', passport.authenticate('bearer', { session: false }), yes)
    },
    ask: { headers: { authorization: 'Bearer x' } },
    expected: { status: 500 },
  },
  {
    package: 'csrf-csrf',
    raises: 'a request without the CSRF token',
    async setup({ app, lib, load }) {
      const { default: cookieParser } = await load('cookie-parser')
      const { doubleCsrfProtection } = lib.doubleCsrf({ getSecret: () => 'SECRET', getSessionIdentifier: () => 'x' })
      app.post('/', cookieParser(), doubleCsrfProtection, yes)
    },
    ask: { method: 'POST' },
    expected: { status: 403 },
  },
  {
    package: 'express-session',
    raises: 'the store is down when the session is read',
    async setup({ app, lib, load }) {
      const { default: signature } = await load('cookie-signature')
      const store = new lib.MemoryStore()
      store.get = (_id, done) => done(new Error('connect ECONNREFUSED SECRET'))
      app.use((request, _response, next) => {
        request.headers.cookie = `connect.sid=s:${signature.sign('id', 'x')}`
        next()
      })
      app.use(lib({ secret: 'x', resave: false, saveUninitialized: false, store }))
    },
    ask: CONFLICT,
    expected: { status: 500 },
  },
  {
    package: 'express-session',
    raises: 'the store is down when the session is saved',
    setup({ app, lib }) {
      const store = new lib.MemoryStore()
      store.set = (_id, _session, done) => done(new Error('connect ECONNREFUSED SECRET'))
      app.use(lib({ secret: 'x', resave: false, saveUninitialized: true, store }))
    },
    ask: CONFLICT,
    expected: { status: 409 },
  },
]
