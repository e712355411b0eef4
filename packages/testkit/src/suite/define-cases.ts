import type { LogEntry } from '@statuskit/core/adapter'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Answer, Question } from './answer.ts'
import type { Case, Cases, Exceptions, Exchange, Protocol, Route, Running, Service } from './case.ts'
import { expectCorrectHttp } from './correct-http.ts'

const ALIVE: Route = { method: 'GET', path: '/alive', handle: (exchange) => exchange.send(200, 'yes') }

/** Where cases run: a framework, and how requests reach its services. */
export interface Target<E extends Exchange, S extends Service, C extends Case<E, S>> {
  readonly protocol: Protocol
  readonly exceptions: Exceptions<S>
  /** Starts a service for a case. */
  start(given: C, routes: readonly Route<E>[], options: NonNullable<C['options']>): Promise<Started<S>>
}

/** A started service, without the additions of the suite. */
type Started<S extends Service> = Running &
  Omit<S, keyof Service> & { ask(method: string, path: string, question?: Question): Promise<Answer> }

type Escaped = ReturnType<typeof vi.fn>

/**
 * Defines a test for each case with a new service. The service must answer the next request, and must not cause an unhandled
 * rejection, an uncaught exception or a process warning.
 */
export function defineCases<E extends Exchange, S extends Service, C extends Case<E, S>>(
  cases: Cases<C>,
  target: Target<E, S, C>,
): void {
  const escaped = watchProcess()
  for (const [group, members] of Object.entries(cases)) {
    if (members.length === 0) continue
    describe(group, () => {
      for (const each of members) define(each, target, escaped)
    })
  }
}

/** Defines tests that a framework's exceptions name existing cases, and that its README lists every reason. */
export function defineExceptions(
  exceptions: Exceptions<never>,
  cases: readonly Cases<Case<never, never>>[],
  readme: string,
): void {
  const ids = cases.flatMap((each) => Object.values(each).flat()).map(({ id }) => id)
  it('has one case for each id', () => {
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([])
  })
  it.each(Object.keys(exceptions))('has an exception of a case that exists: %s', (id) => {
    expect(ids).toContain(id)
  })
  it('lists every exception in its README, with the reason', () => {
    const reasons = new Set(Object.values(exceptions).map(({ reason }) => `${reason}.`))
    expect(listOf(readme, 'What it cannot do')).toEqual([...reasons].sort())
  })
}

/** The sorted items of the list under a heading, each on one line. */
function listOf(page: string, heading: string): string[] {
  const section = page.split(/^## /m).find((text) => text.startsWith(`${heading}\n`)) ?? ''
  const items = section.split(/^- /m).slice(1)
  return items.map((item) => (item.split('\n\n', 1)[0] ?? '').replace(/\s+/g, ' ').trim()).sort()
}

function define<E extends Exchange, S extends Service, C extends Case<E, S>>(
  given: C,
  target: Target<E, S, C>,
  escaped: Escaped,
): void {
  const exception = target.exceptions[given.id]
  // The id comes first, because exceptions are listed by id.
  const title = `${given.id}: ${given.name}${exception === undefined ? '' : ` (instead: ${exception.reason})`}`
  it.skipIf(exception !== undefined && exception.instead === undefined)(title, async () => {
    const made: C = { ...given, ...given.fresh?.() }
    const service = await start(target, made)
    const run = exception === undefined ? made.run : exception.instead
    if (run === undefined) throw new Error(`The case "${given.id}" sends no request.`)
    try {
      await run(service)
      expect(await service.ask('GET', '/alive')).toMatchObject({ status: 200, body: 'yes' })
    } finally {
      await service.close()
    }
    expect(escaped).not.toHaveBeenCalled()
  })
}

async function start<E extends Exchange, S extends Service, C extends Case<E, S>>(
  target: Target<E, S, C>,
  given: C,
): Promise<S> {
  const entries: LogEntry[] = []
  const options = { log: (entry: LogEntry) => void entries.push(entry), ...given.options }
  const started = await target.start(given, [ALIVE, ...(given.routes ?? [])], options)
  const { protocol } = target
  const service = {
    ...started,
    protocol,
    entries,
    async ask(method: string, path: string, question?: Question) {
      const answer = await started.ask(method, path, question)
      expectCorrectHttp(answer, { protocol, method, path, ...question }, given.accused ?? [])
      return answer
    },
  }
  return service as unknown as S
}

/** Errors that escape a service and would end the process or be printed to standard error. */
function watchProcess(): Escaped {
  const escaped = vi.fn()
  const events = ['unhandledRejection', 'uncaughtException', 'warning'] as const
  beforeEach(() => {
    escaped.mockClear()
    for (const event of events) process.on(event, escaped)
  })
  afterEach(() => {
    for (const event of events) process.off(event, escaped)
  })
  return escaped
}
