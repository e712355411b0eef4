import { setTimeout } from 'node:timers/promises'
import { CONFLICT } from '../../requests.mjs'

const yes = async () => 'yes'

const BEARER = () => ({ challenge: { scheme: 'Bearer', realm: 'api' } })

const NO_TOKEN = { status: 401, headers: { 'www-authenticate': /^Bearer realm="api"$/ } }

async function startSession({ app, lib, load }) {
  await app.register((await load('@fastify/cookie')).default)
  const down = (...given) => given.at(-1)(new Error('connect ECONNREFUSED SECRET'))
  const signer = { sign: (value) => value, unsign: (value) => ({ valid: true, renew: false, value }) }
  await app.register(lib, { secret: signer, cookie: { secure: false }, store: { get: down, set: down, destroy: down } })
}

/** Limits, logins and sessions. */
export const CASES = [
  {
    package: '@fastify/rate-limit',
    raises: 'a request over the limit',
    async setup({ app, lib }) {
      await app.register(lib, { max: 1 })
      app.get('/', yes)
    },
    ask: { times: 2 },
    expected: {
      status: 429,
      headers: { 'retry-after': /^60$/, 'x-ratelimit-limit': /^1$/, 'x-ratelimit-remaining': /^0$/ },
    },
  },
  {
    package: '@fastify/bearer-auth',
    raises: 'a request without a token',
    async setup({ app, lib, option }) {
      await app.register(lib, { keys: ['SECRET'], ...option })
      app.get('/', yes)
    },
    ask: {},
    option: ({ problem }) => ({
      errorResponse: () => problem(401, { challenge: { scheme: 'Bearer', realm: 'api' } }),
    }),
    expected: NO_TOKEN,
  },
  {
    package: '@fastify/auth',
    raises: 'an error thrown after `reply.code(401)`',
    async setup({ app, lib }) {
      await app.register(lib)
      const verify = async (_request, reply) => {
        reply.code(401)
        throw new Error('SECRET')
      }
      app.get('/', { preHandler: app.auth([verify]) }, yes)
    },
    ask: {},
    adapter: BEARER,
    expected: NO_TOKEN,
  },
  {
    package: '@fastify/basic-auth',
    raises: 'a request without credentials',
    async setup({ app, lib }) {
      await app.register(lib, {
        authenticate: { realm: 'api' },
        validate: (_name, _password, _request, _reply, done) => done(),
      })
      app.get('/', { onRequest: app.basicAuth }, yes)
    },
    ask: {},
    expected: { status: 401, headers: { 'www-authenticate': /^Basic realm="api"/ } },
  },
  {
    package: '@fastify/jwt',
    raises: 'a request without a token',
    async setup({ app, lib }) {
      await app.register(lib, { secret: 'SECRET' })
      app.get('/', { onRequest: (request) => request.jwtVerify() }, yes)
    },
    ask: {},
    adapter: BEARER,
    expected: NO_TOKEN,
  },
  {
    package: '@fastify/jwt',
    raises: 'a malformed token',
    async setup({ app, lib }) {
      await app.register(lib, { secret: 'SECRET' })
      app.get('/', { onRequest: (request) => request.jwtVerify() }, yes)
    },
    ask: { headers: { authorization: 'Bearer SECRET' } },
    adapter: BEARER,
    expected: NO_TOKEN,
  },
  {
    package: '@fastify/passport',
    raises: 'a request without a token',
    async setup({ app, lib, load, option }) {
      const { Strategy } = await load('passport-http-bearer')
      const passport = new lib.Authenticator()
      passport.use('bearer', new Strategy({ realm: 'api' }, (_token, done) => done(null, false)))
      await app.register((await load('@fastify/secure-session')).default, { key: Buffer.alloc(32) })
      await app.register(passport.initialize())
      app.get('/', { preValidation: passport.authenticate('bearer', { session: false, ...option }) }, yes)
    },
    ask: {},
    option: () => ({ failWithError: true }),
    expected: NO_TOKEN,
  },
  {
    package: '@fastify/csrf-protection',
    raises: 'a request without the CSRF token',
    async setup({ app, lib, load }) {
      await app.register((await load('@fastify/cookie')).default)
      await app.register(lib)
      app.post('/', { onRequest: app.csrfProtection }, yes)
    },
    ask: { method: 'POST' },
    expected: { status: 403 },
  },
  {
    package: '@fastify/circuit-breaker',
    raises: 'an open circuit',
    async setup({ app, lib }) {
      await app.register(lib, { threshold: 1 })
      app.get('/', { preHandler: app.circuitBreaker() }, async () => {
        throw new Error('SECRET')
      })
    },
    ask: { times: 2 },
    expected: { status: 503 },
  },
  {
    package: '@fastify/under-pressure',
    raises: 'a server under pressure',
    async setup({ app, lib }) {
      await app.register(lib, { maxRssBytes: 1, retryAfter: 50, sampleInterval: 5 })
      await setTimeout(50)
      app.get('/', yes)
    },
    ask: {},
    expected: { status: 503, headers: { 'retry-after': /^50$/ } },
  },
  {
    package: '@fastify/session',
    raises: 'the store is down when the session is read',
    setup: startSession,
    ask: { ...CONFLICT, headers: { cookie: 'sessionId=id' } },
    expected: { status: 500 },
  },
  {
    package: '@fastify/session',
    raises: 'the store is down when a 409 is sent',
    setup: startSession,
    ask: CONFLICT,
    // The 409, and the hook that failed while it was sent.
    expected: { status: 500, entries: 2 },
  },
]
