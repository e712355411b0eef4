import type { Status } from '@statuskit/core'
import type { Facts } from '../message/facts.ts'
import type { LineIndex } from '../message/line-index.ts'
import { RULES } from '../rules/catalogue.ts'
import type { Rule, Severity } from '../rules/rule.ts'
import type { RuleId } from '../rules/rule-ids.gen.ts'
import { permits, prepare, type Step } from './evaluate.ts'
import { expectInspectOptions } from './expect-options.ts'
import type { InspectOptions } from './options.ts'

/** The rules that can fire for a status, by the header that triggers them. */
interface StatusSelection {
  /** Rules that don't need a header to be present. */
  readonly always: readonly Step[]
  readonly byField: ReadonlyMap<string, readonly Step[]>
  readonly byRequestField: ReadonlyMap<string, readonly Step[]>
  /** The headers whose presence or absence decides which rules run. */
  readonly deciding: ReadonlySet<string>
  /** The steps by headers: a server sends the same ones, in the same order, again and again. */
  plans: Plan
}

/** The steps for the headers on the way to it, and the ways that continue with one more header. */
interface Plan {
  steps: readonly Step[] | undefined
  next: Map<string, Plan> | undefined
}

const known = /* @__PURE__ */ new WeakMap<InspectOptions, RuleSelection>()
const byValue = /* @__PURE__ */ new Map<string, RuleSelection>()
/** The number of different options for which a selection is kept. */
const MOST = 100
/** The number of plans that are kept for all statuses. */
const MOST_PLANS = 10_000

/** The severity that options give to a rule. */
export function configuredGrade(options: InspectOptions, id: string): Severity | 'off' | undefined {
  return options.rules?.[id as RuleId]
}

/** The rules that the options select. Equal options share a selection, so that a new object for each call is as fast. */
export function selectionOf(options: InspectOptions): RuleSelection {
  const before = known.get(options)
  if (before !== undefined) return before
  expectInspectOptions(options)
  let key = options.profile ?? 'default'
  for (const id in options.rules) key += `\n${id} ${configuredGrade(options, id)}`
  let selection = byValue.get(key)
  if (selection === undefined) {
    selection = new RuleSelection(options)
    if (byValue.size >= MOST) byValue.clear()
    byValue.set(key, selection)
  }
  known.set(options, selection)
  return selection
}

/** The rules that options select. They are sorted by status when a status is first seen. */
class RuleSelection {
  readonly #steps: readonly Step[]
  readonly #byStatus = new Map<number, StatusSelection>()
  readonly #options: InspectOptions
  /** The number of plans. */
  #size = 0

  constructor(options: InspectOptions) {
    this.#options = options
    this.#steps = RULES.map(prepare).filter(({ rule }) => this.#has(rule))
  }

  #has({ id, profile, severity }: Rule): boolean {
    const grade = configuredGrade(this.#options, id)
    if (grade !== undefined) return grade !== 'off'
    return severity !== 'info' || isInProfile(profile, this.#options.profile)
  }

  /** The severity to report a finding with; `undefined` if it isn't reported. */
  gradeOf(rule: Rule, severity: Severity): Severity | undefined {
    const grade = configuredGrade(this.#options, rule.id)
    if (grade !== undefined) return grade === 'off' ? undefined : grade
    if (severity !== 'info') return severity
    // An info of a rule that is otherwise an error or a warning belongs to strict.
    const profile = rule.severity === 'info' ? rule.profile : (rule.profile ?? 'strict')
    return isInProfile(profile, this.#options.profile) ? severity : undefined
  }

  /** The steps for a message whose response headers permit them, in no particular order. */
  stepsFor(facts: Facts): readonly Step[] {
    const selection = this.#selectFor(facts.status, facts.row)
    const planned = this.#stepsByHeaders(selection, facts.lines)
    if (selection.byRequestField.size === 0 || facts.message.requestHeaders === undefined) return planned
    const steps = planned.slice()
    addTriggered(steps, selection.byRequestField, facts.requestLines)
    return steps
  }

  /** The steps that the response headers start and permit. */
  #stepsByHeaders(selection: StatusSelection, lines: LineIndex): readonly Step[] {
    const { always, byField, deciding } = selection
    let plan = selection.plans
    for (const name of lines.keys()) {
      if (!deciding.has(name)) continue
      let next = plan.next?.get(name)
      if (next === undefined) {
        next = createPlan()
        plan.next ??= new Map()
        plan.next.set(name, next)
        this.#size++
      }
      plan = next
    }
    if (plan.steps === undefined) {
      const steps = always.slice()
      addTriggered(steps, byField, lines)
      plan.steps = steps.filter((step) => permits(step, lines))
    }
    if (this.#size > MOST_PLANS) {
      for (const each of this.#byStatus.values()) each.plans = createPlan()
      this.#size = 0
    }
    return plan.steps
  }

  #selectFor(code: number, row: Status | undefined): StatusSelection {
    // Invalid codes share one selection, so that input can't fill the map.
    const key = Number.isInteger(code) && code >= 100 && code <= 599 ? code : 0
    const known = this.#byStatus.get(key)
    if (known !== undefined) return known
    const always: Step[] = []
    const byField = new Map<string, Step[]>()
    const byRequestField = new Map<string, Step[]>()
    for (const step of this.#steps) {
      if (step.rule.statuses?.(row, key) === false) continue
      if (step.rule.fields === undefined) always.push(step)
      const index = step.rule.side === 'request' ? byRequestField : byField
      for (const name of step.rule.fields ?? []) index.set(name, [...(index.get(name) ?? []), step])
    }
    const steps = [always, ...byField.values()].flat()
    const deciding = new Set([...byField.keys(), ...steps.flatMap(({ absence }) => absence)])
    const selection = { always, byField, byRequestField, deciding, plans: createPlan() }
    this.#byStatus.set(key, selection)
    return selection
  }
}

function createPlan(): Plan {
  return { steps: undefined, next: undefined }
}

function addTriggered(steps: Step[], index: ReadonlyMap<string, readonly Step[]>, lines: LineIndex): void {
  for (const name of lines.keys()) {
    const triggered = index.get(name)
    if (triggered === undefined) continue
    // Only a rule about several headers can be in the list already.
    for (const step of triggered) if (step.rule.fields?.length === 1 || !steps.includes(step)) steps.push(step)
  }
}

function isInProfile(profile: Rule['profile'] = 'strict', chosen: Rule['profile'] = 'default'): boolean {
  return profile === 'default' || profile === chosen
}
