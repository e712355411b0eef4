import { FETCH_CASES } from '../cases/fetch/fetch-cases.ts'
import type { Framework, Running, Setup } from '../suite/case.ts'
import { defineCases, defineExceptions } from '../suite/define-cases.ts'
import type { Runner } from '../suite/runner.ts'
import { askFetch } from './ask-fetch.ts'

/** A service with a fetch handler. `close` is for services that keep resources open. */
export interface FetchRunning extends Partial<Running> {
  fetch(request: Request): Response | Promise<Response>
}

/** A framework that answers with a fetch `Response`, with its adapter, as the suite sees it. */
export interface FetchFramework extends Framework {
  /** Starts a service whose JSON bodies are parsed up to 100 bytes, with the adapter and its 404. No socket is needed. */
  start(setup: Setup): FetchRunning | Promise<FetchRunning>
}

/**
 * Defines a test for each case that any runtime can run: a service answers requests by its fetch handler, without a socket.
 *
 * @example
 * import { describe, it } from 'node:test'
 * describeProblems({ name: 'my adapter', start }, { describe, it })
 */
export function describeProblems(framework: FetchFramework, runner: Runner): void {
  defineExceptions(runner, framework.exceptions, [FETCH_CASES], framework.readme)
  runner.describe(`${framework.name} over fetch`, () => {
    defineCases(runner, FETCH_CASES, {
      protocol: 'fetch',
      exceptions: framework.exceptions,
      async start(_given, routes, options) {
        const running = await framework.start({ routes, options })
        return { close: async () => undefined, ...running, ask: (...asked) => askFetch(running, ...asked) }
      },
    })
  })
}
