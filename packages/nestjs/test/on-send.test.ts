import { ConflictException, Controller, Get, Res } from '@nestjs/common'
import type { NestFastifyApplication } from '@nestjs/platform-fastify'
import { expectProblem } from '@statuskit/testkit'
import { expect, it } from 'vitest'
import { startService } from './service.ts'

interface FastifyReply {
  header(name: string, value: string): this
  trailer(name: string, content: () => Promise<string>): this
}

@Controller()
class Orders {
  @Get('ok')
  ok(): string {
    return 'fine'
  }

  @Get('conflict')
  conflict(@Res({ passthrough: true }) reply: FastifyReply): void {
    reply.header('X-Request-Id', '7').header('ETag', '"x"')
    throw new ConflictException()
  }

  @Get('trailer')
  trailer(@Res({ passthrough: true }) reply: FastifyReply): void {
    reply.trailer('X-Digest', async () => 'SECRET')
    throw new ConflictException()
  }
}

it.each([
  ['a success', '/ok'],
  ['an exception', '/conflict'],
  ['a request that matches no route', '/nowhere'],
])('an onSend hook of Fastify that fails on %s leaks nothing', async (_what, path) => {
  const service = await startService({
    platform: 'Fastify',
    controllers: [Orders],
    prepare: (app) =>
      // A session store that is down: it fails on whatever is sent, except what the suite asks for in between.
      (app as NestFastifyApplication)
        .getHttpAdapter()
        .getInstance()
        .addHook('onSend', async ({ url }) => {
          if (url !== '/alive') throw new Error('connect ECONNREFUSED 10.0.0.5:6379 SECRET')
        }),
  })
  const answer = await service.ask('GET', path)
  expectProblem(answer, { title: 'Internal Server Error', status: 500 })
  expect(JSON.stringify(answer)).not.toContain('SECRET')
  expect(answer.headers).not.toHaveProperty('etag')
  if (path === '/conflict') expect(answer.headers['x-request-id']).toBe('7')
  const entry = service.entries.at(-1)
  expect(entry).toMatchObject({ level: 'error', problem: { status: 500 } })
  expect(String(entry?.thrown)).toContain('ECONNREFUSED')
})

it('trailers of the abandoned response are not announced', async () => {
  const service = await startService({ platform: 'Fastify', controllers: [Orders] })
  const answer = await service.ask('GET', '/trailer')
  expectProblem(answer, { title: 'Conflict', status: 409 })
  expect(answer.headers).not.toHaveProperty('transfer-encoding')
  expect(answer.headers).not.toHaveProperty('trailer')
})
