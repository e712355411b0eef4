import { isRedirection } from '@statuskit/core'
import { isProblem, type Scenario } from '../scenario/scenario.ts'
import type { Written } from '../target/target.ts'
import { indent } from '../text.ts'
import { conditionOf, type RequestWords } from './condition.ts'
import { declare } from './literal.ts'
import { throwProblem } from './problem-call.ts'

/** A response that a handler sends. */
interface Answer {
  readonly status: number
  readonly fields?: Scenario['fields'] | undefined
  readonly json?: Scenario['json'] | undefined
  readonly text?: Scenario['text'] | undefined
}

/** How to write samples for a JavaScript framework. */
export interface Framework extends RequestWords {
  /** The route with a handler of these lines. */
  route(scenario: Scenario, body: string): string
  /** The statements that send a response. */
  send(answer: Answer): string
  /** The statements that redirect. */
  redirect(status: number, location: string): string
  /** A complete sample of imports and routes; `throws` says whether a route throws a problem. */
  sample(parts: Parts): string
  /** Special samples for statuses that need more in this framework. */
  readonly own: Readonly<Record<number, (scenario: Scenario) => Parts | Unsendable>>
}

/** The parts of a sample. */
export interface Parts {
  /** Imports in addition to the framework. */
  readonly imports?: readonly string[]
  /** Declarations before the application. */
  readonly before?: string
  /** Whether routes throw problems. */
  readonly throws?: boolean
  readonly routes: string
  /** Statements that configure the server. */
  readonly server?: string
  /** Replaces the scenario's note. */
  readonly note?: string
}

/** Why a framework can't send a status. */
interface Unsendable {
  readonly cannot: string
}

/** The sample of a scenario for a framework. */
export function writeSample(framework: Framework, scenario: Scenario): Written {
  const parts = framework.own[scenario.status]?.(scenario) ?? partsOf(framework, scenario)
  if ('cannot' in parts) return { note: parts.cannot }
  const note = parts.note ?? scenario.note
  return { code: framework.sample(parts), ...(note !== undefined && { note }) }
}

/** The route of a scenario, and whether it throws. */
export function partsOf(framework: Framework, scenario: Scenario): Parts {
  return {
    before: declare(scenario.text?.content),
    routes: framework.route(scenario, bodyOf(framework, scenario)),
    throws: isProblem(scenario),
  }
}

/** The route of an interim response: the call that sends it, and the final response. */
export function interimParts(framework: Framework, scenario: Scenario, call: string): Parts {
  const { json, text } = scenario
  return { routes: framework.route(scenario, `${call}\n${framework.send({ status: 200, json, text })}`) }
}

function bodyOf(framework: Framework, scenario: Scenario): string {
  const { status, when, fields = {}, json, text } = scenario
  const success = json === undefined ? { status: 204 } : { status: 200, json }
  const location = fields.Location
  const answer = isProblem(scenario)
    ? throwProblem(scenario)
    : isRedirection(status) && location !== undefined && json === undefined
      ? framework.redirect(status, location)
      : framework.send({ status, fields, json, text })
  if (when === undefined) return answer
  const { before, test } = conditionOf(when, framework)
  const other = isProblem(scenario) ? success : { status: 200, fields: { ETag: fields.ETag ?? '' }, text }
  return [before, ifBlock(test, answer, isProblem(scenario)), framework.send(other)]
    .filter((line) => line !== '')
    .join('\n')
}

function ifBlock(test: string, body: string, leaves: boolean): string {
  const line = `if (${test}) ${body}`
  if (leaves && !body.includes('\n') && line.length <= 100) return line
  return `if (${test}) {\n${indent(leaves || body.startsWith('return') ? body : `${body}\nreturn`)}\n}`
}
