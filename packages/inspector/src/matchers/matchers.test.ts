import { createRequire } from 'node:module'
import express from 'express'
import fastify from 'fastify'
import inject from 'light-my-request'
import request from 'supertest'
import { describe, it, expect as vitestExpect } from 'vitest'
import { parseCase } from '../rules/cases.ts'
import { toBeCorrectHttp } from './to-be-correct-http.ts'

/** The assertion as both runners have it after `expect.extend`. */
type Extended = (response: unknown) => {
  toBeCorrectHttp(options?: object): unknown
  not: { toBeCorrectHttp(): unknown }
}

/** The `expect` of jest. Its types bring a library of TypeScript's into every file of the workspace. */
const { expect: jestExpect } = createRequire(import.meta.url)('expect') as {
  expect: Extended & { extend(matchers: object): void }
}

vitestExpect.extend({ toBeCorrectHttp })
jestExpect.extend({ toBeCorrectHttp })

const app = express()
app.get('/right', (_, response) => void response.json({ order: 7 }))
app.get('/wrong', (_, response) => void response.status(401).json({ error: 'no' }))

describe.each([
  ['vitest', vitestExpect as unknown as Extended],
  ['jest', jestExpect],
])('%s', (_, expect) => {
  it('takes a response of supertest', async () => {
    expect(await request(app).get('/right')).toBeCorrectHttp()
    const wrong = await request(app).get('/wrong')
    expect(wrong).not.toBeCorrectHttp()
    vitestExpect(() => expect(wrong).toBeCorrectHttp()).toThrow(
      /status-401-missing-www-authenticate.*\n {2}Add a challenge.*\n {2}MUST: https:/,
    )
  })

  it('refuses options that have no effect, except those that only the command has', async () => {
    const right = await request(app).get('/right')
    const withOptions = (options: object) => () => expect(right).toBeCorrectHttp(options)
    vitestExpect(withOptions({ rules: { 'etag-invlid': 'off' } })).toThrow('Did you mean "etag-invalid"?')
    vitestExpect(withOptions({ rules: { 'status-401-missing': 'off' } })).toThrow(
      'Did you mean "status-401-missing-www-authenticate"?',
    )
    vitestExpect(withOptions({ profil: 'strict' })).toThrow(
      'There is no "profil" in options. Use profile, rules, ignore.',
    )
    vitestExpect(withOptions({ ignore: [{ path: 'legacy' }] })).toThrow('has to begin with / or *')
    withOptions({
      failOn: 'warning',
      rules: { 'openapi-body-mismatch': 'off' },
      ignore: [{ rule: 'openapi-body-mismatch', path: '/old/*' }],
    })()
  })

  it('takes a response of light-my-request, alone and from Fastify', async () => {
    const service = fastify()
    service.get('/', async () => ({ order: 7 }))
    service.post('/', async (_, reply) => reply.status(429).send('slow down'))
    expect(await service.inject('/')).toBeCorrectHttp()
    const wrong = await service.inject({ method: 'POST', url: '/' })
    vitestExpect(() => expect(wrong).toBeCorrectHttp()).toThrow('status-429-missing-retry-after')
    const alone = await inject((_, response) => void response.writeHead(204, { 'Content-Length': '5' }).end(), '/')
    vitestExpect(() => expect(alone).toBeCorrectHttp()).toThrow('status-204-has-content-length')
  })

  it('takes a response of fetch, and a message', async () => {
    await expect(new Response('{}', { headers: { 'Content-Type': 'application/json' } })).toBeCorrectHttp()
    await vitestExpect((async () => expect(new Response(null, { status: 405 })).toBeCorrectHttp())()).rejects.toThrow(
      'status-405-missing-allow',
    )
    expect({ status: 200, headers: [] }).toBeCorrectHttp()
  })

  it('judges the response only', () => {
    expect(parseCase('> GET\n> Authorization: Bearer null\nHTTP/1.1 401\nWWW-Authenticate: Bearer')).toBeCorrectHttp()
  })

  it('takes options, and leaves infos alone', () => {
    const response = { status: 429, headers: [['Pragma', 'no-cache']] }
    vitestExpect(() => expect(response).toBeCorrectHttp()).toThrow('429')
    expect(response).toBeCorrectHttp({ profile: 'strict', rules: { 'status-429-missing-retry-after': 'off' } })
  })

  it.each([
    ['supertest', () => request(app).get('/right')],
    ['fetch', () => Promise.resolve(new Response('x'))],
  ])('says that a request of %s has to be awaited', (_, send) => {
    vitestExpect(() => expect(send()).toBeCorrectHttp()).toThrow('Await it first: expect(await request)')
  })

  it.each([undefined, null, 7, {}, 'x'])('says what it needs when given %s', (value) => {
    vitestExpect(() => expect(value).toBeCorrectHttp()).toThrow('needs a response with a status')
    vitestExpect(() => expect(value).not.toBeCorrectHttp()).not.toThrow()
  })
})
