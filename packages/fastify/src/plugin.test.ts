import Fastify from 'fastify'
import { expect, it } from 'vitest'
import { problems } from './problems.ts'
import { problemServerOptions } from './server-options.ts'

it('is a plugin with a name, which others can depend on', async () => {
  const app = Fastify()
  await app.register(problems)
  expect(app.hasPlugin('@statuskit/fastify')).toBe(true)
  expect(app.printPlugins()).toContain('@statuskit/fastify')
  await app.close()
})

it('tells Fastify for which of its versions it is', () => {
  expect(Reflect.get(problems, Symbol.for('plugin-meta'))).toEqual({ name: '@statuskit/fastify', fastify: '5.x' })
})

it('takes options that Fastify and @fastify/autoload add', async () => {
  const app = Fastify()
  await app.register(problems, {
    ...{ skipOverride: true, ownSetting: 'x' },
    prefix: '/v1',
    logLevel: 'warn',
    traceId: true,
    log: () => undefined,
  })
  expect((await app.inject('/nowhere')).json()).toMatchObject({ status: 404 })
  await app.close()
})

it('says how it is registered, and which options it has', async () => {
  expect(() => (problems as () => void)()).toThrow('write await app.register(problems, options)')
  const registered = Fastify().register(problems, { traceID: true } as never)
  await expect(registered).rejects.toThrow('@statuskit/fastify: problems has no option "traceID". Its options: map,')
  expect(() => problemServerOptions({ traceID: true } as never)).toThrow(
    'problemServerOptions() has no option "traceID"',
  )
})

it('leaves requests that match no route to the service where it says so', async () => {
  const app = Fastify()
  await app.register(problems, { notFound: false, log: () => undefined })
  app.setNotFoundHandler((_request, reply) => reply.type('text/html').send('<!doctype html>'))
  app.get('/fails', async () => {
    throw new Error('failed')
  })
  expect((await app.inject('/nowhere')).body).toBe('<!doctype html>')
  expect((await app.inject('/fails')).json()).toMatchObject({ status: 500 })
  await app.close()
})

it('says what to do where the service has a not-found handler already', async () => {
  const app = Fastify()
  app.setNotFoundHandler(() => 'mine')
  app.register(problems)
  await expect(app.ready()).rejects.toThrow(
    'a not-found handler is already set; register problems once, and before the handler, or with { notFound: false }',
  )
  await app.close()
})
