import 'reflect-metadata'
import { Controller, Get, Post } from '@nestjs/common'
import { ExpressAdapter } from '@nestjs/platform-express'
import { FastifyAdapter } from '@nestjs/platform-fastify'
import { Test } from '@nestjs/testing'
import { problem } from '@statuskit/core'
import type { LogEntry } from '@statuskit/core/adapter'
import { expectProblem } from '@statuskit/testkit'
import { askHttp1 } from '@statuskit/testkit/node'
import { describe, expect, it, onTestFinished } from 'vitest'
import { ProblemsModule } from '../src/index.ts'
import { Alive, PLATFORMS } from './service.ts'

@Controller('orders')
class Orders {
  @Get()
  find(): never {
    throw problem(409, { detail: 'The order exists.' })
  }

  @Post()
  place(): never {
    throw new Error('SECRET')
  }
}

describe.each(PLATFORMS)('an application that @nestjs/testing creates, on %s', (platform) => {
  it('answers with problems', async () => {
    const entries: LogEntry[] = []
    const imports = [ProblemsModule.forRoot({ log: (entry) => entries.push(entry) })]
    const module = await Test.createTestingModule({ imports, controllers: [Orders, Alive] }).compile()
    const adapter = platform === 'Fastify' ? new FastifyAdapter() : new ExpressAdapter()
    const app = module.createNestApplication(adapter, { logger: false })
    await app.listen(0, '127.0.0.1')
    onTestFinished(() => app.close())
    const { port } = app.getHttpServer().address()
    const ask = (method: string, path: string) => askHttp1(port, method, path)
    expectProblem(await ask('GET', '/orders'), { title: 'Conflict', status: 409, detail: 'The order exists.' })
    expectProblem(await ask('POST', '/orders'), { title: 'Internal Server Error', status: 500 })
    expectProblem(await ask('GET', '/nowhere'), { title: 'Not Found', status: 404 })
    const wrongMethod = await ask('DELETE', '/orders')
    expectProblem(wrongMethod, { title: 'Method Not Allowed', status: 405 })
    expect(wrongMethod.headers.allow).toBe('GET, HEAD, POST')
    expect(entries.map(({ level }) => level)).toEqual(['info', 'error', 'info', 'info'])
  })
})

describe('a testing module without an application', () => {
  it('starts', async () => {
    const module = await Test.createTestingModule({ imports: [ProblemsModule.forRoot()] }).compile()
    await module.init()
    await module.close()
  })
})
