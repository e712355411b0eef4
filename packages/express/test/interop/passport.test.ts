import { expectProblem, onlyEntry } from '@statuskit/testkit'
import type { AuthenticateOptions } from 'passport'
import passport from 'passport'
import { Strategy } from 'passport-http-bearer'
import { expect, it } from 'vitest'
import { fillBareStatuses } from '../../src/index.ts'
import { type Service, startService } from '../service.ts'

type VerifyDone = (error: unknown, user?: object | false) => void

const OPTIONS = { challenge: { scheme: 'Basic', realm: 'not of Passport' } }
const UNAUTHORIZED = { title: 'Unauthorized', status: 401 }

function start(more: AuthenticateOptions, fill = false): Promise<Service> {
  const authenticator = new passport.Passport()
  authenticator.use(
    new Strategy({ realm: 'orders', scope: 'read' }, (token: string, done: VerifyDone) =>
      done(null, token === 'good' ? { id: 7 } : false),
    ),
  )
  return startService((app) => {
    if (fill) app.use(fillBareStatuses(OPTIONS))
    const guard = authenticator.authenticate('bearer', { session: false, ...more })
    app.get('/orders', guard, (_request, response) => void response.send('orders'))
  }, OPTIONS)
}

it.each([
  ['no token', undefined, 'Bearer realm="orders", scope="read"'],
  ['a token that is refused', 'bad', 'Bearer realm="orders", scope="read", error="invalid_token"'],
])("answers the error of Passport for %s, with Passport's challenge", async (_name, token, challenge) => {
  const service = await start({ failWithError: true } as AuthenticateOptions)
  const headers = token === undefined ? {} : { Authorization: `Bearer ${token}` }
  const answer = await service.ask('GET', '/orders', { headers })
  expectProblem(answer, UNAUTHORIZED)
  expect(answer.headers['www-authenticate']).toBe(challenge)
  expect(answer.lines.filter((line) => /^www-authenticate:/i.test(line))).toHaveLength(1)
  expect(await service.ask('GET', '/orders', { headers: { Authorization: 'Bearer good' } })).toMatchObject({
    status: 200,
    body: 'orders',
  })
})

it("answers Passport's error for a request that is malformed with its status", async () => {
  const service = await start({ failWithError: true } as AuthenticateOptions)
  const headers = { Authorization: 'Bearer' }
  expectProblem(await service.ask('GET', '/orders', { headers }), { title: 'Bad Request', status: 400 })
})

it.each([false, true])(
  "never touches Passport's own 401, which has content (bare statuses filled: %s)",
  async (fill) => {
    const service = await start({}, fill)
    const answer = await service.ask('GET', '/orders')
    expect(answer).toMatchObject({
      status: 401,
      body: 'Unauthorized',
      headers: { 'www-authenticate': 'Bearer realm="orders", scope="read"' },
    })
  },
)

it('keeps what a strategy fails with for the log', async () => {
  const authenticator = new passport.Passport()
  authenticator.use(new Strategy((_token, done) => done(new Error('SECRET'))))
  const service = await startService((app) => {
    app.get('/', authenticator.authenticate('bearer', { session: false }))
  })
  const answer = await service.ask('GET', '/', { headers: { Authorization: 'Bearer x' } })
  expectProblem(answer, { title: 'Internal Server Error', status: 500 })
  expect(onlyEntry(service)).toMatchObject({ level: 'error', thrown: { message: 'SECRET' } })
})
