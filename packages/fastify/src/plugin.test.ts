import Fastify from 'fastify'
import { expect, it } from 'vitest'
import { problems } from './problems.ts'

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
