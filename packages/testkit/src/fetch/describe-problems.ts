import { describe } from 'vitest'
import { FETCH_CASES } from '../cases/fetch/fetch-cases.ts'
import type { Exceptions, Running, Setup } from '../suite/case.ts'
import { defineCases, defineExceptions } from '../suite/define-cases.ts'
import { askFetch } from './ask-fetch.ts'

/** A service with a fetch handler. `close` is for services that keep resources open. */
export interface FetchRunning extends Partial<Running> {
  fetch(request: Request): Response | Promise<Response>
}

/** A framework that returns a fetch `Response`, with its adapter, as the suite uses it. */
export interface FetchFramework {
  readonly name: string
  /** Starts a service with the adapter and its 404, which parses JSON bodies up to 100 bytes. No socket is needed. */
  start(setup: Setup): FetchRunning | Promise<FetchRunning>
  /** The text of its adapter's README, which lists the reasons of all exceptions under `## What it cannot do`. */
  readonly readme: string
  readonly exceptions: Exceptions
}

/** Defines vitest tests for the part of the suite that works on any runtime, over fetch. */
export function describeProblems(framework: FetchFramework): void {
  defineExceptions(framework.exceptions, [FETCH_CASES], framework.readme)
  describe(`${framework.name} over fetch`, () => {
    defineCases(FETCH_CASES, {
      protocol: 'fetch',
      exceptions: framework.exceptions,
      async start(_given, routes, options) {
        const running = await framework.start({ routes, options })
        return { close: async () => undefined, ...running, ask: (...asked) => askFetch(running, ...asked) }
      },
    })
  })
}
