import 'reflect-metadata'
import type { AddressInfo } from 'node:net'
import { Controller, Get, type INestApplication, Module, type ModuleMetadata } from '@nestjs/common'
import { NestFactory } from '@nestjs/core'
import { ExpressAdapter } from '@nestjs/platform-express'
import { FastifyAdapter } from '@nestjs/platform-fastify'
import type { LogEntry } from '@statuskit/core/adapter'
import type { Answer, Question } from '@statuskit/testkit'
import { askHttp1 } from '@statuskit/testkit/node'
import { onTestFinished } from 'vitest'
import { ProblemsModule, type ProblemsOptions } from '../src/index.ts'

export const PLATFORMS = ['Express', 'Fastify'] as const

/** A service that runs for the time of a test, its log, and a way to ask it. */
export interface Service {
  readonly entries: LogEntry[]
  readonly app: INestApplication
  ask(method: string, path: string, question?: Question): Promise<Answer>
}

export interface Setup extends ModuleMetadata {
  readonly platform?: (typeof PLATFORMS)[number]
  readonly options?: ProblemsOptions
  /** What is done with the application before it starts. */
  readonly prepare?: (app: INestApplication) => unknown
}

/** Each exchange of a test ends with a request to it. */
@Controller('alive')
export class Alive {
  @Get()
  alive(): string {
    return 'yes'
  }
}

/** Starts an application with the adapter on a free loopback port. */
export async function startService({ platform, options, prepare, ...metadata }: Setup): Promise<Service> {
  const entries: LogEntry[] = []
  const { imports = [], controllers = [], ...others } = metadata
  const problems = ProblemsModule.forRoot({ log: (entry) => entries.push(entry), ...options })
  class AppModule {}
  Module({ ...others, controllers: [...controllers, Alive], imports: [...imports, problems] })(AppModule)
  const adapter = platform === 'Fastify' ? new FastifyAdapter() : new ExpressAdapter()
  const app = await NestFactory.create(AppModule, adapter, { logger: false, abortOnError: false })
  await prepare?.(app)
  await app.listen(0, '127.0.0.1')
  const server = app.getHttpServer()
  onTestFinished(async () => {
    server.closeAllConnections()
    await app.close()
  })
  const { port } = server.address() as AddressInfo
  return { app, entries, ask: (method, path, question) => askHttp1(port, method, path, question) }
}

/** A controller whose GET / throws. */
export function throwing(make: () => unknown): new () => object {
  @Controller()
  class Throws {
    @Get()
    throw(): never {
      throw make()
    }
  }
  return Throws
}
