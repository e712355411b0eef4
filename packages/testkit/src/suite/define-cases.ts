import type { Answer, Question } from './answer.ts'
import { nameRequest, noteRequest } from './asked.ts'
import { assertEqual } from './assertions.ts'
import type { Case, Cases, Exceptions, Exchange, Protocol, Route, Running, Service } from './case.ts'
import { expectCorrectHttp } from './correct-http.ts'
import { Late, within } from './deadline.ts'
import { createEntries } from './entries.ts'
import type { Runner } from './runner.ts'
import { watchProcess } from './watch-process.ts'

const ALIVE: Route = { method: 'GET', path: '/alive', handle: (exchange) => exchange.send(200, 'yes') }
/** Nothing in a case takes seconds: one that does not end in this time has a response that hangs. */
const DEADLINE_MS = 30_000
/** After so many of them the other cases fail at once: an adapter that answers nothing would take hours. */
const MOST_LATE = 3

/** Where cases run: a framework, and how requests reach its services. */
export interface Target<E extends Exchange, S extends Service, C extends Case<E, S>> {
  readonly protocol: Protocol
  readonly exceptions: Exceptions<S> | undefined
  /** Starts a service for a case. */
  start(given: C, routes: readonly Route<E>[], options: NonNullable<C['options']>): Promise<Started<S>>
}

/** A started service, without the additions of the suite. */
type Started<S extends Service> = Running &
  Omit<S, keyof Service> & { ask(method: string, path: string, question?: Question): Promise<Answer> }

/**
 * Defines a test for each case with a new service. The service must answer the next request, and must not cause an unhandled
 * rejection, an uncaught exception or a process warning.
 */
export function defineCases<E extends Exchange, S extends Service, C extends Case<E, S>>(
  { describe, it }: Runner,
  cases: Cases<C>,
  target: Target<E, S, C>,
): void {
  const late: string[] = []
  async function run(each: C): Promise<void> {
    if (late.length >= MOST_LATE) throw new Error(`not run, because these cases did not end: ${late.join(', ')}`)
    try {
      await runCase(each, target)
    } catch (error) {
      if (error instanceof Late) late.push(each.id)
      throw error
    }
  }
  for (const [group, members] of Object.entries(cases)) {
    if (members.length === 0) continue
    describe(group, () => {
      for (const each of members) define(it, each, target.exceptions?.[each.id], () => run(each))
    })
  }
}

/** Defines tests that a framework's exceptions name cases which exist, and that its README, if given, lists every reason. */
export function defineExceptions(
  { it }: Runner,
  exceptions: Exceptions<never> = {},
  cases: readonly Cases<Case<never, never>>[],
  readme: string | undefined,
): void {
  const ids = cases.flatMap((each) => Object.values(each).flat()).map(({ id }) => id)
  for (const [id, exception] of Object.entries(exceptions)) {
    it(`has an exception of a case that exists: ${id}`, async () => {
      if (typeof exception?.reason !== 'string' || exception.reason === '')
        throw new Error(`the exception of "${id}" needs a reason, as the README of the adapter states it`)
      if (!ids.includes(id))
        throw new Error(`there is no case "${id}"; those like it are ${likeIt(ids, id).join(', ')}`)
    })
  }
  if (readme === undefined) return
  it('lists every exception in its README, with the reason', async () => {
    const reasons = new Set(Object.values(exceptions).map(({ reason }) => `${reason}.`))
    assertEqual(listOf(readme, 'What it cannot do'), [...reasons].sort(), 'the list in the README')
  })
}

/** The ids that share the most words with a misspelled one. */
function likeIt(ids: readonly string[], wrong: string): string[] {
  const words = wrong.split('-')
  const shared = (id: string) => id.split('-').filter((word) => words.includes(word)).length
  return [...ids].sort((a, b) => shared(b) - shared(a)).slice(0, 5)
}

/** The sorted items of the list under a heading, each on one line. */
function listOf(page: string, heading: string): string[] {
  const section = page.split(/^## /m).find((text) => text.startsWith(`${heading}\n`)) ?? ''
  const items = section.split(/^- /m).slice(1)
  return items.map((item) => (item.split('\n\n', 1)[0] ?? '').replace(/\s+/g, ' ').trim()).sort()
}

function define(
  it: Runner['it'],
  { id, name }: { readonly id: string; readonly name: string },
  exception: Exceptions<never>[string] | undefined,
  run: () => Promise<void>,
): void {
  // The id comes first, because exceptions are listed by id.
  const title = `${id}: ${name}${exception === undefined ? '' : ` (instead: ${exception.reason})`}`
  const register = exception !== undefined && exception.instead === undefined ? it.skip : it
  register(title, run)
}

async function runCase<E extends Exchange, S extends Service, C extends Case<E, S>>(
  given: C,
  target: Target<E, S, C>,
): Promise<void> {
  const made: C = { ...given, ...given.fresh?.() }
  const exception = target.exceptions?.[given.id]
  if (exception === undefined && made.refusal !== undefined) return expectRefusal(target, made, made.refusal)
  const run = exception === undefined ? made.run : exception.instead
  if (run === undefined) throw new Error(`the case "${given.id}" asks nothing`)
  const watch = watchProcess()
  let service: S | undefined
  try {
    try {
      service = await within(DEADLINE_MS, `the start of the service for the case "${given.id}"`, () =>
        start(target, made),
      )
      await ask(service, given, run)
    } finally {
      watch.end()
    }
    assertEqual(watch.escaped, [], 'what escaped the service')
  } catch (failure) {
    throw service === undefined ? failure : nameRequest(service, failure)
  }
}

/** Sends the requests of a case and one more, and closes the service. */
async function ask<S extends Service>(
  service: S,
  { id }: { readonly id: string },
  run: (service: S) => Promise<void>,
): Promise<void> {
  try {
    await within(DEADLINE_MS, `the case "${id}"`, async () => {
      await run(service)
      const { status, body } = await service.ask(ALIVE.method, ALIVE.path)
      assertEqual({ status, body }, { status: 200, body: 'yes' }, 'the answer to the next request')
    })
  } finally {
    // Also after a response that hangs: an open service would keep the process from ending.
    await within(DEADLINE_MS, `the end of the service for the case "${id}"`, () => service.close())
  }
}

async function expectRefusal<E extends Exchange, S extends Service, C extends Case<E, S>>(
  target: Target<E, S, C>,
  given: C,
  text: string,
): Promise<void> {
  let started: S
  try {
    started = await within(DEADLINE_MS, `the start of the service for the case "${given.id}"`, () =>
      start(target, given),
    )
  } catch (error) {
    const { message } = error as Error
    if (message.includes(text)) return
    throw new Error(`the service must not start because of an error with the text: ${text}\n  Its message: ${message}`)
  }
  await started.close()
  throw new Error(`the service started, but its options are wrong; it must throw an error with the text: ${text}`)
}

async function start<E extends Exchange, S extends Service, C extends Case<E, S>>(
  target: Target<E, S, C>,
  given: C,
): Promise<S> {
  const { entries, log, logged } = createEntries()
  const started = await target.start(given, [ALIVE, ...(given.routes ?? [])], { log, ...given.options })
  const { protocol } = target
  const service = {
    ...started,
    protocol,
    entries,
    logged,
    async ask(method: string, path: string, question?: Question) {
      // This one is sent after each case, and by some cases between a request and its answer.
      if (path !== ALIVE.path) noteRequest(service, method, path, question)
      const answer = await started.ask(method, path, question)
      expectCorrectHttp(answer, { protocol, method, path, ...question }, given.accused ?? [])
      return answer
    },
  }
  return service as unknown as S
}
