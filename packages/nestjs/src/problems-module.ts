import * as nest from '@nestjs/common'
import { ApplicationConfig, HttpAdapterHost } from '@nestjs/core'
import { answerClientErrors, requireOptions } from '@statuskit/core/adapter'
import { createAnswer } from './answer.ts'
import { watchAdapter } from './http-adapter.ts'
import type { AsyncProblemsOptions, ProblemsOptions } from './options.ts'
import { ProblemsFilter } from './problems-filter.ts'

const OPTIONS = '@statuskit/nestjs: options'

/**
 * Answers every error of an application with a problem, over HTTP. Import it once, in any module. Your own exception filters
 * run first. Errors of GraphQL, WebSockets and microservices are left to Nest.
 *
 * @example
 * @Module({ imports: [ProblemsModule.forRoot({ traceId: true })] })
 * class AppModule {}
 */
export class ProblemsModule {
  /** @throws {TypeError} always: Nest creates it only where the module is imported without its options */
  constructor() {
    throw new TypeError(
      '@statuskit/nestjs: write imports: [ProblemsModule.forRoot()]; ProblemsModule alone does nothing.',
    )
  }

  /**
   * Creates the module with the given options.
   *
   * @throws {TypeError} when NestJS is older than version 11, or an option does not exist or can't have its value
   */
  static forRoot<Raw = unknown>(options: ProblemsOptions<Raw> = {}): nest.DynamicModule {
    return createModule({ provide: OPTIONS, useValue: checked(options) })
  }

  /**
   * Creates the module with options that a factory creates from other providers.
   *
   * @throws {TypeError} when NestJS is older than version 11
   * @example
   * ProblemsModule.forRootAsync({ inject: [ConfigService], useFactory: (config) => ({ traceId: config.get('TRACE') === 'on' }) })
   */
  static forRootAsync<Raw = unknown>(options: AsyncProblemsOptions<Raw>): nest.DynamicModule {
    const { imports = [], inject = [], useFactory } = options
    const create = async (...injected: unknown[]) => checked(await useFactory(...injected))
    return { ...createModule({ provide: OPTIONS, inject, useFactory: create }), imports }
  }
}

function checked<Raw>(options: ProblemsOptions<Raw>): ProblemsOptions<Raw> {
  requireOptions('@statuskit/nestjs: ProblemsModule', options, ['fillBareStatuses'])
  return options
}

/** What Nest creates where the module has its options. Nest logs its name, which a bundler would change in a declaration. */
const { ProblemsModule: CONFIGURED } = { ProblemsModule: class {} }

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
  return { module: CONFIGURED, providers: [options, problems] }
}

/** Installs the filter behind all filters of the service. */
function install(config: ApplicationConfig, host: HttpAdapterHost, options: ProblemsOptions): object {
  const answer = createAnswer(host, options)
  config.getGlobalFilters().unshift(new ProblemsFilter(answer))
  const watch = () => watchAdapter(host.httpAdapter, answer, options.fillBareStatuses === true)
  // With @nestjs/testing, the application gets its adapter only after its providers.
  const isCreated = host.httpAdapter != null
  if (isCreated) watch()
  return {
    onModuleInit() {
      // An application context without HTTP has no adapter.
      if (host.httpAdapter == null) return
      if (!isCreated) watch()
      const server = host.httpAdapter.getHttpServer()
      // Fastify has its own listener: see `problemServerOptions`.
      if (server?.listenerCount('clientError') === 0) answerClientErrors(server, options)
    },
  }
}
