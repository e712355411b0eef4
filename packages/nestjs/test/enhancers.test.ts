import { Readable } from 'node:stream'
import {
  type CanActivate,
  Controller,
  Get,
  HttpCode,
  type MiddlewareConsumer,
  RequestMethod,
  RequestTimeoutException,
  Res,
  StreamableFile,
  UnauthorizedException,
  UseGuards,
  UseInterceptors,
} from '@nestjs/common'
import { ThrottlerGuard, ThrottlerModule } from '@nestjs/throttler'
import { expectProblem, onlyEntry } from '@statuskit/testkit'
import { catchError, NEVER, TimeoutError, throwError, timeout } from 'rxjs'
import { describe, expect, it } from 'vitest'
import { PLATFORMS, startService, throwing } from './service.ts'

describe.each(PLATFORMS)('on %s', (platform) => {
  it('a guard that refuses is a 403, and one that throws its exception, with the challenge of the options', async () => {
    const guardOf = (canActivate: () => boolean): CanActivate => ({ canActivate })
    @Controller()
    class Guarded {
      @Get('refused')
      @UseGuards(guardOf(() => false))
      refused(): string {
        return 'SECRET'
      }

      @Get('unknown')
      @UseGuards(
        guardOf(() => {
          throw new UnauthorizedException()
        }),
      )
      unknown(): string {
        return 'SECRET'
      }
    }
    const options = { challenge: { scheme: 'Bearer', realm: 'orders' } }
    const service = await startService({ platform, controllers: [Guarded], options })
    const refused = { title: 'Forbidden', status: 403, detail: 'Forbidden resource' }
    expectProblem(await service.ask('GET', '/refused'), refused)
    const unknown = await service.ask('GET', '/unknown')
    expectProblem(unknown, { title: 'Unauthorized', status: 401 })
    expect(unknown.headers['www-authenticate']).toBe('Bearer realm="orders"')
  })

  it('ThrottlerGuard keeps Retry-After, and its default message, which names a class, is not a detail', async () => {
    @Controller()
    @UseGuards(ThrottlerGuard)
    class Throttled {
      @Get()
      get(): string {
        return 'yes'
      }
    }
    const imports = [ThrottlerModule.forRoot([{ ttl: 60_000, limit: 1 }])]
    const service = await startService({ platform, imports, controllers: [Throttled] })
    expect((await service.ask('GET', '/')).status).toBe(200)
    const answer = await service.ask('GET', '/')
    expect(answer).toMatchObject({ status: 429, headers: { 'content-type': 'application/problem+json' } })
    expect(Number(answer.headers['retry-after'])).toBeGreaterThan(0)
    expectProblem(answer, { title: 'Too Many Requests', status: 429 })
  })

  it('an interceptor that gives up is a 408, and its timeout alone a 500', async () => {
    const giveUp = { intercept: () => NEVER.pipe(timeout(1)) }
    const translate = {
      intercept: () =>
        giveUp
          .intercept()
          .pipe(
            catchError((error) =>
              throwError(() => (error instanceof TimeoutError ? new RequestTimeoutException() : error)),
            ),
          ),
    }
    @Controller()
    class Slow {
      @Get('translated')
      @UseInterceptors(translate)
      translated(): void {}

      @Get('plain')
      @UseInterceptors(giveUp)
      plain(): void {}
    }
    const service = await startService({ platform, controllers: [Slow] })
    expectProblem(await service.ask('GET', '/translated'), { title: 'Request Timeout', status: 408 })
    expectProblem(await service.ask('GET', '/plain'), { title: 'Internal Server Error', status: 500 })
  })

  it('a middleware of the application and one of a module are answered, with the URL as it was sent', async () => {
    class Root {
      configure(consumer: MiddlewareConsumer): void {
        consumer
          .apply(() => {
            throw new UnauthorizedException('No token.')
          })
          .forRoutes({ path: 'inside', method: RequestMethod.GET })
      }
    }
    const service = await startService({
      platform,
      imports: [{ module: Root }],
      controllers: [throwing(() => new Error('not reached'))],
      prepare: (app) =>
        app.use('/outside', (_request: unknown, _response: unknown, next: (error: unknown) => void) =>
          next(new Error('SECRET')),
        ),
    })
    expectProblem(await service.ask('GET', '/inside?x=1'), { title: 'Unauthorized', status: 401, detail: 'No token.' })
    expect(onlyEntry(service).request.url).toBe('/inside?x=1')
    expectProblem(await service.ask('GET', '/outside/deep'), { title: 'Internal Server Error', status: 500 })
    expect(service.entries[1]?.request.url).toBe('/outside/deep')
  })

  it('what takes every path, or other methods of a middleware, is in no Allow', async () => {
    class Root {
      configure(consumer: MiddlewareConsumer): void {
        consumer
          .apply((_request: unknown, _response: unknown, next: () => void) => next())
          .forRoutes({ path: '*path', method: RequestMethod.PUT })
      }
    }
    const service = await startService({
      platform,
      imports: [{ module: Root }],
      controllers: [throwing(() => new Error('not reached'))],
    })
    expectProblem(await service.ask('DELETE', '/nowhere'), { title: 'Not Found', status: 404 })
    const answer = await service.ask('DELETE', '/')
    expectProblem(answer, { title: 'Method Not Allowed', status: 405 })
    expect(answer.headers.allow).toBe('GET, HEAD')
  })

  it('a bare status becomes a problem if you ask for it', async () => {
    @Controller()
    class Bare {
      @Get('code')
      @HttpCode(410)
      code(): void {}

      @Get('status')
      status(@Res({ passthrough: true }) response: { status(status: number): unknown }): void {
        response.status(403)
      }
    }
    const service = await startService({ platform, controllers: [Bare], options: { fillBareStatuses: true } })
    expectProblem(await service.ask('GET', '/code'), { title: 'Gone', status: 410 })
    expectProblem(await service.ask('GET', '/status'), { title: 'Forbidden', status: 403 })
  })

  it('reads a global prefix', async () => {
    const service = await startService({
      platform,
      controllers: [throwing(() => new Error('SECRET'))],
      prepare: (app) => app.setGlobalPrefix('api', { exclude: ['alive'] }),
    })
    expectProblem(await service.ask('GET', '/api'), { title: 'Internal Server Error', status: 500 })
    expectProblem(await service.ask('GET', '/api/nowhere'), { title: 'Not Found', status: 404 })
    expect((await service.ask('DELETE', '/api')).headers.allow).toBe('GET, HEAD')
    // Outside of the prefix, Nest 12 leaves what is unknown to Express.
    const isProblem = (await service.ask('GET', '/nowhere')).headers['content-type'] === 'application/problem+json'
    expect(isProblem).toBe(platform === 'Fastify')
  })
})

it('keeps the error handler that the service has set on a file', async () => {
  @Controller()
  class Files {
    @Get()
    get(): StreamableFile {
      const stream = new Readable({
        read() {
          this.destroy(new Error('SECRET'))
        },
      })
      return new StreamableFile(stream).setErrorHandler((_error, response) => {
        response.statusCode = 418
        response.send('mine')
      })
    }
  }
  const service = await startService({ controllers: [Files] })
  expect(await service.ask('GET', '/')).toMatchObject({ status: 418, body: 'mine' })
  expect(service.entries).toEqual([])
})
