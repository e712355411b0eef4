import {
  type ArgumentsHost,
  BadRequestException,
  Catch,
  ConflictException,
  type ExceptionFilter,
  HttpException,
  Logger,
  Module,
} from '@nestjs/common'
import { APP_FILTER, ExternalContextCreator, NestFactory } from '@nestjs/core'
import { expectProblem, onlyEntry } from '@statuskit/testkit'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { startService, throwing } from '../test/service.ts'
import { ProblemsModule, type ProblemsOptions } from './index.ts'

afterEach(() => {
  vi.doUnmock('@nestjs/common')
  vi.resetModules()
})

/** A filter of the service, which answers by Nest's own ways. */
class OwnFilter implements ExceptionFilter {
  catch(_error: unknown, host: ArgumentsHost): void {
    host.switchToHttp().getResponse().status(418).send('mine')
  }
}

@Catch(ConflictException)
class ConflictFilter extends OwnFilter {}

describe('filters of the service come first', () => {
  const controllers = [throwing(() => new ConflictException())]
  const mine = { status: 418, body: 'mine' }

  it('those of the application', async () => {
    const service = await startService({
      controllers,
      prepare: (app) => app.useGlobalFilters(new ConflictFilter()),
    })
    expect(await service.ask('GET', '/')).toMatchObject(mine)
    expectProblem(await service.ask('GET', '/nowhere'), { title: 'Not Found', status: 404 })
  })

  it('those of a module, imported before or after', async () => {
    class Filters {}
    Module({ providers: [{ provide: APP_FILTER, useClass: ConflictFilter }] })(Filters)
    const imported = await startService({ controllers, imports: [Filters] })
    expect(await imported.ask('GET', '/')).toMatchObject(mine)
    const provided = await startService({ controllers, providers: [{ provide: APP_FILTER, useClass: ConflictFilter }] })
    expect(await provided.ask('GET', '/')).toMatchObject(mine)
  })

  it('one that catches everything', async () => {
    const service = await startService({ controllers, prepare: (app) => app.useGlobalFilters(new OwnFilter()) })
    expect(await service.ask('GET', '/nowhere')).toMatchObject(mine)
    expect(service.entries).toEqual([])
  })
})

it('leaves what is thrown outside of HTTP to Nest', async () => {
  const service = await startService({})
  const creator = service.app.get(ExternalContextCreator)
  const thrown = new BadRequestException('not over HTTP')
  class Resolver {
    resolve(): never {
      throw thrown
    }
  }
  const resolver = new Resolver()
  for (const context of ['graphql', 'rpc', 'ws']) {
    const resolve = creator.create(
      resolver,
      resolver.resolve,
      'resolve',
      undefined,
      undefined,
      undefined,
      undefined,
      { guards: true, interceptors: true, filters: true },
      context,
    )
    await expect(resolve()).rejects.toBe(thrown)
  }
  expect(service.entries).toEqual([])
})

it('has nothing to do in a context without HTTP', async () => {
  class Root {}
  Module({ imports: [ProblemsModule.forRoot()] })(Root)
  const context = await NestFactory.createApplicationContext(Root, { abortOnError: false })
  await context.close()
})

describe('the log', () => {
  it("goes to Nest's logger: a 5xx as an error with stacks, a 4xx as a line", async () => {
    const logger = { log: vi.fn(), error: vi.fn(), warn: vi.fn() }
    let thrown: Error = new Error('broken', { cause: new Error('the database') })
    const service = await startService({ controllers: [throwing(() => thrown)], options: { log: undefined } })
    Logger.overrideLogger(logger)
    await service.ask('GET', '/?token=SECRET')
    thrown = new ConflictException('The order exists.')
    await service.ask('GET', '/')
    Logger.overrideLogger(false)
    const [text, ...context] = logger.error.mock.calls.at(-1) ?? []
    expect(text).toMatch(/^GET \/ 500 Internal Server Error\nError: broken\n +at .*\ncaused by Error: the database/s)
    expect(context.at(-1)).toBe('Problems')
    expect(logger.log.mock.calls.at(-1)?.[0]).toBe(
      'GET / 409 Conflict\n  caused by ConflictException: The order exists.',
    )
    expect(JSON.stringify(logger.error.mock.calls)).not.toContain('SECRET')
  })

  it('has the error of the platform, not what Nest made of it', async () => {
    const service = await startService({})
    const headers = { 'Content-Type': 'application/json' }
    await service.ask('POST', '/', { headers, body: '{"' })
    const { thrown } = onlyEntry(service)
    expect(thrown).toBeInstanceOf(SyntaxError)
    expect(thrown).not.toBeInstanceOf(HttpException)
  })
})

it('takes its options from other providers', async () => {
  class Config {
    readonly instance = 'urn:config'
  }
  class ConfigModule {}
  Module({ providers: [Config], exports: [Config] })(ConfigModule)
  const problems = ProblemsModule.forRootAsync({
    imports: [ConfigModule],
    inject: [Config],
    useFactory: async ({ instance }: Config): Promise<ProblemsOptions> => ({ instance: () => instance, log() {} }),
  })
  class Root {}
  Module({ imports: [problems] })(Root)
  const app = await NestFactory.create(Root, { logger: false, abortOnError: false })
  await app.listen(0, '127.0.0.1')
  const response = await fetch(`${await app.getUrl()}/nowhere`)
  expect(await response.json()).toMatchObject({ status: 404, instance: 'urn:config' })
  await app.close()
})

it('refuses wrong options that a factory returns', async () => {
  class Root {}
  const useFactory = () => ({ traceID: true }) as ProblemsOptions
  Module({ imports: [ProblemsModule.forRootAsync({ useFactory })] })(Root)
  const created = NestFactory.create(Root, { logger: false, abortOnError: false })
  await expect(created).rejects.toThrow('@statuskit/nestjs: ProblemsModule has no option "traceID". Its options: map,')
})

it('refuses to be imported without its options', async () => {
  class Root {}
  Module({ imports: [ProblemsModule] })(Root)
  const created = NestFactory.create(Root, { logger: false, abortOnError: false })
  await expect(created).rejects.toThrow('@statuskit/nestjs: write imports: [ProblemsModule.forRoot()]')
})

it('refuses NestJS 10, and names the versions that it needs', async () => {
  vi.resetModules()
  vi.doMock('@nestjs/common', async (original) => {
    const { IntrinsicException: _, ...others } = await original<typeof import('@nestjs/common')>()
    return others
  })
  const { ProblemsModule: ofOldNest } = await import('./problems-module.ts')
  expect(() => ofOldNest.forRoot()).toThrow('@statuskit/nestjs needs NestJS 11 or 12')
  expect(() => ofOldNest.forRootAsync({ useFactory: () => ({}) })).toThrow(TypeError)
})
