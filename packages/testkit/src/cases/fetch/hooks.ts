import { problem } from '@statuskit/core'
import type { AdapterOptions, RequestFacts } from '@statuskit/core/adapter'
import { assertEqual, assertIncludes } from '../../suite/assertions.ts'
import type { Case } from '../../suite/case.ts'
import { expectProblem, onlyEntry, SERVER_ERROR, throwing } from '../../suite/expectations.ts'
import { toId } from '../../suite/to-id.ts'

const fail = () => {
  throw new Error('SECRET')
}
const reject = () => Promise.reject(new Error('SECRET'))
const nonsense = () => 42
const TRACE_ID = '4bf92f3577b34da6a3ce929d0e0e4736'

const WAYS: readonly (readonly [way: string, hook: () => unknown])[] = [
  ['throws', fail],
  ['rejects', reject],
  ['answers with nonsense', nonsense],
]

function hookCase(name: keyof AdapterOptions, way: string, hook: () => unknown): Case {
  return {
    id: toId(`hook ${name} ${way}`),
    name: `a hook that ${way} does not fail the response: ${name}`,
    routes: [throwing(problem(409))],
    options: { [name]: hook },
    async run(service) {
      const vary = name === 'languages' ? 'Accept, Accept-Language' : 'Accept'
      const question = { headers: { 'Accept-Language': 'de' } }
      expectProblem(await service.ask('GET', '/', question), { title: 'Conflict', status: 409 }, vary)
      // An unhandled rejection is reported one turn later.
      await new Promise((resolve) => setTimeout(resolve))
      if (name === 'log') return
      assertIncludes(
        onlyEntry(service).omitted.map(({ what }) => what),
        name,
      )
    },
  }
}

/** A header of a request: fetch has `Headers`, Node a record. */
function fieldOf(headers: RequestFacts['headers'], name: string): unknown {
  return headers instanceof Headers ? headers.get(name) : (headers as Readonly<Record<string, unknown>>)[name]
}

/** Hooks and their results. */
export const HOOKS: readonly Case[] = [
  ...(['map', 'instance', 'members', 'languages', 'log', 'span'] as const).flatMap((name) =>
    WAYS.map(([way, hook]) => hookCase(name, way, hook)),
  ),
  {
    id: 'map',
    name: 'map turns errors of the service into problems',
    routes: [throwing(new RangeError('SECRET'))],
    options: { map: (thrown) => (thrown instanceof RangeError ? problem(422, { detail: 'Too far.' }) : undefined) },
    async run(service) {
      expectProblem(await service.ask('GET', '/'), {
        title: 'Unprocessable Content',
        status: 422,
        detail: 'Too far.',
      })
    },
  },
  {
    id: 'hooks-request',
    name: 'hooks get the request, and add members to every document',
    routes: [throwing(new Error('SECRET'), '/orders')],
    options: {
      traceId: true,
      // Node has the target, fetch the whole URL.
      instance: ({ url }) => url.replace(/^http:\/\/[^/]+/, ''),
      members: ({ method, headers }) => ({ call: `${method} ${fieldOf(headers, 'x-request-id')}` }),
    },
    async run(service) {
      const headers = { traceparent: `00-${TRACE_ID}-00f067aa0ba902b7-01`, 'X-Request-Id': '7' }
      expectProblem(await service.ask('GET', '/orders?full', { headers }), {
        ...SERVER_ERROR,
        instance: '/orders?full',
        traceId: TRACE_ID,
        call: 'GET 7',
      })
    },
  },
  {
    id: 'development',
    name: 'the stack and the causes are shown only with the development option',
    accused: ['problem-leaks-internals'],
    routes: [throwing(new Error('the message', { cause: new Error('the cause') }))],
    options: { development: true },
    async run(service) {
      const answer = await service.ask('GET', '/')
      assertEqual(answer.status, 500, 'the status')
      assertIncludes(answer.body, 'the message')
      assertIncludes(answer.body, 'the cause')
    },
  },
]
