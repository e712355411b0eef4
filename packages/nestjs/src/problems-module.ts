import * as nest from '@nestjs/common'
import { ApplicationConfig, HttpAdapterHost } from '@nestjs/core'
import { answerClientErrors } from '@statuskit/core/adapter'
import { createAnswer } from './answer.ts'
import { watchAdapter } from './http-adapter.ts'
import type { AsyncProblemsOptions, ProblemsOptions } from './options.ts'
import { ProblemsFilter } from './problems-filter.ts'

const OPTIONS = '@statuskit/nestjs: options'

/**
 * The module that answers every error of an application with a problem, over HTTP. Import it once, anywhere. It runs after
 * all exception filters of your own, and leaves GraphQL, WebSockets and microservices alone.
 *
 * @example
 * @Module({ imports: [ProblemsModule.forRoot({ traceId: true })] })
 * class AppModule {}
 */
// biome-ignore lint/complexity/noStaticOnlyClass: a module of Nest is a class
export class ProblemsModule {
  /**
   * The module with its options.
   *
   * @throws {TypeError} when NestJS is older than version 11
   */
  static forRoot<Raw = unknown>(options: ProblemsOptions<Raw> = {}): nest.DynamicModule {
    return createModule({ provide: OPTIONS, useValue: options })
  }

  /**
   * The module with options that a factory makes, of other providers.
   *
   * @throws {TypeError} when NestJS is older than version 11
   * @example
   * ProblemsModule.forRootAsync({ inject: [ConfigService], useFactory: (config) => ({ traceId: config.get('TRACE') }) })
   */
  static forRootAsync<Raw = unknown>(options: AsyncProblemsOptions<Raw>): nest.DynamicModule {
    const { imports = [], inject = [], useFactory } = options
    return { ...createModule({ provide: OPTIONS, inject, useFactory }), imports }
  }
}

function createModule(options: nest.Provider): nest.DynamicModule {
  if (!('IntrinsicException' in nest)) {
    throw new TypeError(
      '@statuskit/nestjs needs NestJS 11 or 12; this application runs an older one. Run `npm install @nestjs/common@12 @nestjs/core@12`, with the packages of NestJS that you use.',
    )
  }
  const problems = {
    provide: ProblemsFilter,
    inject: [ApplicationConfig, HttpAdapterHost, OPTIONS],
    useFactory: install,
  }
  return { module: ProblemsModule, providers: [options, problems] }
}

/** Installs the filter where those of the service all come before it. */
function install(config: ApplicationConfig, { httpAdapter }: HttpAdapterHost, options: ProblemsOptions): object {
  // A context without HTTP has no adapter.
  if (httpAdapter == null) return {}
  const answer = createAnswer(httpAdapter, options)
  watchAdapter(httpAdapter, answer, options.fillBareStatuses === true)
  const filter = new ProblemsFilter(answer)
  config.getGlobalFilters().unshift(filter)
  return {
    onModuleInit() {
      const server = httpAdapter.getHttpServer()
      // Fastify has a listener of its own: see `problemServerOptions`.
      if (server?.listenerCount('clientError') === 0) answerClientErrors(server, options)
    },
  }
}
