import { problem } from '@statuskit/core'
import { expectProblem } from '@statuskit/testkit'
import { expect, it } from 'vitest'
import { PLATFORMS, startService, throwing } from './service.ts'

// Its providers exist before it has an adapter.
it.each(PLATFORMS)('a module of @nestjs/testing answers as a service does: %s', async (platform) => {
  const service = await startService({ platform, isTest: true, controllers: [throwing(() => problem(409))] })
  expectProblem(await service.ask('GET', '/'), { title: 'Conflict', status: 409 })
  expectProblem(await service.ask('GET', '/nowhere'), { title: 'Not Found', status: 404 })
  const { headers, status } = await service.ask('DELETE', '/')
  expect([status, headers.allow]).toEqual([405, 'GET, HEAD'])
  expect(service.entries.map(({ problem }) => problem.status)).toEqual([409, 404, 405])
})
