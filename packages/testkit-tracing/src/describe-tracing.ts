import { createRequire } from 'node:module'
import { defineProblem, problem } from '@statuskit/core'
import type { AdapterOptions } from '@statuskit/core/adapter'
import type { Route } from '@statuskit/testkit'
import { askHttp1, type NodeExchange, type NodeFramework } from '@statuskit/testkit/node'
import { afterAll, beforeAll, beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest'

/** A route that throws. */
function throwing(thrown: unknown): Route<NodeExchange> {
  return {
    method: 'GET',
    path: '/',
    handle: () => {
      throw thrown
    },
  }
}

/** The parts of an SDK span that these tests check. */
interface Finished {
  readonly name: string
  readonly kind: number
  readonly status: { readonly code: number; readonly message?: string }
  readonly attributes: Readonly<Record<string, unknown>>
  readonly events: readonly { readonly name: string; readonly attributes?: Readonly<Record<string, unknown>> }[]
}

const SERVER = 1
const UNSET = 0
const ERROR = 2

const Overloaded = defineProblem({
  type: 'https://api.example/problems/overloaded',
  title: 'The service is overloaded',
  status: 503,
})

/**
 * Defines vitest tests for what OpenTelemetry's SDK and its HTTP instrumentation record for a framework's responses, with the
 * option `span` set to the active span. They use HTTP/1.1, because the instrumentation doesn't support HTTP/2.
 */
export function describeTracing(framework: NodeFramework): void {
  describe(`${framework.name} under OpenTelemetry`, () => {
    let spans: () => readonly Finished[] = () => []
    let forget: () => void = () => undefined
    let stop: () => unknown = () => undefined
    let span: AdapterOptions['span']

    beforeAll(async () => {
      // Use the current conventions; by default the instrumentation sets the old names.
      vi.stubEnv('OTEL_SEMCONV_STABILITY_OPT_IN', 'http')
      const { trace } = await import('@opentelemetry/api')
      const { InMemorySpanExporter, NodeTracerProvider, SimpleSpanProcessor } = await import(
        '@opentelemetry/sdk-trace-node'
      )
      const { HttpInstrumentation } = await import('@opentelemetry/instrumentation-http')
      const exporter = new InMemorySpanExporter()
      const provider = new NodeTracerProvider({ spanProcessors: [new SimpleSpanProcessor(exporter)] })
      provider.register()
      const instrumentation = new HttpInstrumentation()
      instrumentation.setTracerProvider(provider)
      // It wraps the module the next time that it is required.
      createRequire(import.meta.url)('node:http')
      spans = () => exporter.getFinishedSpans() as readonly Finished[]
      forget = () => exporter.reset()
      span = () => trace.getActiveSpan()
      stop = () => {
        instrumentation.disable()
        return provider.shutdown()
      }
    })
    beforeEach(() => forget())
    afterAll(async () => {
      await stop()
      vi.unstubAllEnvs()
    })

    /** The span of a request to a new service. */
    async function spanOf(route: Route<NodeExchange>, path = route.path): Promise<Finished> {
      const running = await framework.start({
        protocol: 'HTTP/1.1',
        routes: [route, { method: 'GET', path: '/alive', handle: (exchange) => exchange.send(200, 'yes') }],
        options: { span, log: () => undefined },
        server: {},
      })
      onTestFinished(() => running.close())
      await askHttp1(running.port, 'GET', path)
      const found = () => spans().find(({ kind, attributes }) => kind === SERVER && attributes['url.path'] === path)
      return vi.waitUntil(found)
    }

    it('leaves the status of a 4xx unset, and records no exception', async () => {
      const { status, attributes, events } = await spanOf(throwing(problem(409, { detail: 'The order exists.' })))
      expect(status).toEqual({ code: UNSET })
      expect(attributes['http.response.status_code']).toBe(409)
      expect(attributes).not.toHaveProperty('error.type')
      expect(events).toEqual([])
    })

    it('leaves the status of a request that no route takes unset', async () => {
      const { status, attributes } = await spanOf(throwing(problem(409)), '/nowhere')
      expect(status).toEqual({ code: UNSET })
      expect(attributes['http.response.status_code']).toBe(404)
      expect(attributes).not.toHaveProperty('error.type')
    })

    it('makes a 5xx an error with its status as error.type, and records what was thrown', async () => {
      const { status, attributes, events } = await spanOf(throwing(new TypeError('the query failed')))
      // A description must not repeat the status code.
      expect(status).toEqual({ code: ERROR })
      expect(attributes).toMatchObject({ 'http.response.status_code': 500, 'error.type': '500' })
      expect(events).toMatchObject([
        {
          name: 'exception',
          attributes: {
            'exception.type': 'TypeError',
            'exception.message': 'the query failed',
            'exception.stacktrace': expect.stringContaining('TypeError: the query failed\n'),
          },
        },
      ])
    })

    it("has a problem type's URI as error.type, the same for all its occurrences", async () => {
      const { status, attributes } = await spanOf(
        throwing(Overloaded({ detail: 'Try node 7.', instance: '/failures/7' })),
      )
      expect(status).toEqual({ code: ERROR })
      expect(attributes).toMatchObject({
        'http.response.status_code': 503,
        'error.type': 'https://api.example/problems/overloaded',
      })
    })

    it.each([
      ['an error', new TypeError('SECRET'), 'TypeError'],
      ['a problem below 500', problem(409), 'Problem'],
    ])('makes a response that was cut an error, with the status that was sent: %s', async (_name, thrown, type) => {
      const { status, attributes, events } = await spanOf({
        method: 'GET',
        path: '/',
        handle: async ({ response }) => {
          response.statusCode = 200
          response.write('first')
          await new Promise((resolve) => setImmediate(resolve))
          throw thrown
        },
      })
      expect(status).toEqual({ code: ERROR })
      expect(attributes).toMatchObject({ 'http.response.status_code': 200, 'error.type': type })
      expect(events).toMatchObject([{ name: 'exception', attributes: { 'exception.type': type } }])
    })
  })
}
