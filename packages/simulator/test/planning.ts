import type { Settings } from '../src/plan/context.ts'
import type { Plan } from '../src/plan/plan.ts'
import { createState, type State } from '../src/plan/state.ts'
import { MemoryStore } from '../src/plan/store/memory-store.ts'
import { plan } from '../src/routes/planner.ts'

/** The parts of a request that a test can set. */
interface Asked {
  readonly method?: string
  readonly headers?: Readonly<Record<string, string>>
  readonly httpVersion?: string
  readonly connection?: number
}

/** Plans requests for one state. */
export interface Planning {
  readonly state: State
  readonly store: MemoryStore
  ask(target: string, asked?: Asked): Plan
}

/** A planner with its own state and a manual clock, without a server. */
export function startPlanning(settings: Partial<Settings> = {}, now: () => number = () => 0, seed = 'test'): Planning {
  const store = new MemoryStore(now)
  const state = createState(seed, now, store)
  const all: Settings = {
    allowed: { html: false, externalRedirects: false, siteFields: true },
    runtime: { name: 'node', wire: true, networkErrors: false, codings: ['gzip', 'deflate', 'br'] },
    always: [],
    cors: false,
    ...settings,
  }
  return {
    state,
    store,
    ask: (target, { method = 'GET', headers = {}, httpVersion = '1.1', connection = 1 } = {}) =>
      // Memory gives no promises.
      plan({ method, target, httpVersion, lines: Object.entries(headers).flat(), connection }, state, all) as Plan,
  }
}

/** A header of a plan, with repeated lines joined; `undefined` if it is missing. */
export function field(planned: Plan, name: string): string | undefined {
  const values = planned.fields.filter(
    (_, at) => at % 2 === 1 && planned.fields[at - 1]?.toLowerCase() === name.toLowerCase(),
  )
  return values.length === 0 ? undefined : values.join(', ')
}

/** The document of a plan. */
export function document(planned: Plan): Record<string, unknown> {
  return JSON.parse(planned.body ?? 'null')
}
