import { defineProblem } from '@statuskit/core'
import type { Span } from '@statuskit/core/adapter'
import { assertEqual } from '../../suite/assertions.ts'
import type { Case } from '../../suite/case.ts'
import { throwing } from '../../suite/expectations.ts'
import { httpError } from './errors-of-packages.ts'

interface Recorded {
  attributes: Record<string, string | number>
  status?: { code: number }
  exceptions: unknown[]
}

function recorder(): { recorded: Recorded; span: () => Span } {
  const recorded: Recorded = { attributes: {}, exceptions: [] }
  const span: Span = {
    setAttribute: (key, value) => {
      recorded.attributes[key] = value
    },
    setStatus: (status) => {
      recorded.status = status
    },
    recordException: (exception) => recorded.exceptions.push(exception),
  }
  return { recorded, span: () => span }
}

const Overloaded = defineProblem({
  type: 'https://api.example/problems/overloaded',
  title: 'The service is overloaded',
  status: 503,
})

function spanCase(id: string, name: string, thrown: unknown, expected: Recorded): Case {
  return {
    id,
    name,
    routes: [throwing(thrown)],
    fresh() {
      const { recorded, span } = recorder()
      return {
        options: { span },
        async run(service) {
          await service.ask('GET', '/')
          assertEqual(recorded, expected, 'the span')
        },
      }
    },
  }
}

const failure = new Error('SECRET')
const overloaded = Overloaded()

/** What is recorded on a span of OpenTelemetry. */
export const SPANS: readonly Case[] = [
  spanCase('span-4xx', "a 4xx leaves a span's status alone", httpError(404), {
    attributes: { 'http.response.status_code': 404 },
    exceptions: [],
  }),
  spanCase('span-5xx', 'a 5xx is an error on its span, with the exception', failure, {
    attributes: { 'http.response.status_code': 500, 'error.type': '500' },
    status: { code: 2 },
    exceptions: [failure],
  }),
  spanCase('span-5xx-type', 'a 5xx of a problem type has it as its error.type', overloaded, {
    attributes: { 'http.response.status_code': 503, 'error.type': 'https://api.example/problems/overloaded' },
    status: { code: 2 },
    exceptions: [overloaded],
  }),
]
