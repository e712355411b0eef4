import { problem } from '@statuskit/core'
import { expectProblem, onlyEntry } from '@statuskit/testkit'
import { expect, it } from 'vitest'
import { startService } from './service.ts'

it.each(['GET', 'PUT'])('answers with a problem that a handler returns or sends: %s', async (method) => {
  const service = await startService((app) =>
    app.get('/', async () => problem(409)).put('/', (_request, reply) => reply.send(problem(409))),
  )
  expectProblem(await service.ask(method, '/'), { title: 'Conflict', status: 409 })
  expect(onlyEntry(service)).toMatchObject({ problem: { status: 409 } })
})
