import { readFileSync } from 'node:fs'
import type { LogEntry } from '@statuskit/core/adapter'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { CASES } from './cases/index.ts'
import { expectCorrectHttp } from './correct-http.ts'
import type { Case, Framework, Protocol, Route, Service } from './framework.ts'
import { askHttp1 } from './wire/http1.ts'
import { askHttp2 } from './wire/http2.ts'

const ALIVE: Route = { method: 'GET', path: '/alive', handle: (exchange) => exchange.send(200, 'yes') }

/**
 * The contract that every adapter holds, as tests of vitest. Each case has a service of its own, which must answer the
 * next request, and nothing may escape it: no rejection, no exception, no warning of the process.
 */
export function describeContract(framework: Framework): void {
  const names = new Set(Object.values(CASES).flatMap((cases) => cases.map(({ name }) => name)))
  it.each(Object.keys(framework.exceptions))('has an exception of a case that is there: %s', (name) => {
    expect(names).toContain(name)
  })
  it('lists every exception in its README, with the reason', () => {
    const reasons = new Set(Object.values(framework.exceptions).map(({ reason }) => `${reason}.`))
    expect(listOf(readFileSync(framework.readme, 'utf8'), 'What it cannot do')).toEqual([...reasons].sort())
  })
  for (const protocol of framework.protocols) {
    describe(`${framework.name} over ${protocol}`, () => {
      const escaped = watchProcess()
      for (const [group, cases] of Object.entries(CASES)) {
        const here = cases.filter((each) => each.protocols?.includes(protocol) !== false)
        if (here.length === 0) continue
        describe(group, () => {
          for (const each of here) define(framework, protocol, each, escaped)
        })
      }
    })
  }
}

/** The items of the list under a heading, each on one line, sorted. */
function listOf(page: string, heading: string): string[] {
  const section = page.split(/^## /m).find((text) => text.startsWith(`${heading}\n`)) ?? ''
  const items = section.split(/^- /m).slice(1)
  return items.map((item) => (item.split('\n\n', 1)[0] ?? '').replace(/\s+/g, ' ').trim()).sort()
}

function define(framework: Framework, protocol: Protocol, each: Case, escaped: Escaped): void {
  const exception = framework.exceptions[each.name]
  const name = exception === undefined ? each.name : `${each.name} (instead: ${exception.reason})`
  it.skipIf(exception !== undefined && exception.instead === undefined)(name, async () => {
    const made: Case = { ...each, ...each.fresh?.() }
    const service = await start(framework, protocol, made)
    const run = exception === undefined ? made.run : exception.instead
    if (run === undefined) throw new Error(`the case "${each.name}" asks nothing`)
    try {
      await run(service)
      expect(await service.ask('GET', '/alive')).toMatchObject({ status: 200, body: 'yes' })
    } finally {
      await service.close()
    }
    expect(escaped).not.toHaveBeenCalled()
  })
}

async function start(framework: Framework, protocol: Protocol, each: Case): Promise<Service> {
  const entries: LogEntry[] = []
  const options = { log: (entry: LogEntry) => void entries.push(entry), ...each.options }
  const routes = [ALIVE, ...(each.routes ?? [])]
  const running = await framework.start({ protocol, routes, options, server: each.server ?? {} })
  const ask = protocol === 'HTTP/2' ? askHttp2 : askHttp1
  return {
    ...running,
    protocol,
    entries,
    async ask(method, path, question) {
      const answer = await ask(running.port, method, path, question)
      expectCorrectHttp(answer, { protocol, method, path, ...question }, each.accused ?? [])
      return answer
    },
  }
}

type Escaped = ReturnType<typeof vi.fn>

/** What gets past a service: it would have ended the process, or have been told on its standard error. */
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
