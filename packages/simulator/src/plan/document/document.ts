import { MULTI_STATUS, problem } from '@statuskit/core'
import { preferredType } from '@statuskit/core/fields'
import { render } from '@statuskit/core/render'
import type { Context } from '../context.ts'
import { fieldOf, type SimulatorRequest } from '../request/request.ts'
import { type StatusFacts, statusFactsOf } from '../status/status-facts.ts'
import type { AddedField } from '../status/status-fields.ts'
import type { Content } from './content.ts'
import { echoOf, toAscii } from './echo.ts'
import { describeMultiStatus } from './multi-status.ts'

/** The facts that a response states about itself. */
export interface Account {
  readonly facts: StatusFacts
  /** The phrase of the status line. */
  readonly phrase: string
  readonly added: readonly AddedField[]
  /** More members of the document. */
  readonly more?: Readonly<Record<string, unknown>>
}

/** The `Accept` of most clients, which gets JSON without parsing. */
const WANTS_JSON = /^(?:\*\/\*|application\/(?:problem\+)?json|application\/json, text\/plain, \*\/\*)$/

/** Whether a request gets JSON: yes, unless it prefers another format. */
export function wantsJson(request: SimulatorRequest): boolean {
  const accept = fieldOf(request, 'accept')
  return accept === undefined || WANTS_JSON.test(accept)
}

/**
 * The document of a response in the format that the request prefers: a problem for a 4xx or 5xx, otherwise JSON or text.
 * A request that accepts neither gets JSON, because a 406 would not be the requested status. A 207 is XML unless the
 * request prefers JSON.
 */
export function describe(context: Context, account: Account): Content {
  const { request } = context
  const multiStatus = account.facts.code === MULTI_STATUS ? describeMultiStatus(request) : undefined
  if (multiStatus !== undefined) return multiStatus
  if (wantsJson(request)) return asJson(account, request)
  return isProblem(account.facts) ? asProblem(account, request) : asText(account, request)
}

function isProblem({ code }: StatusFacts): boolean {
  return code >= 400 && code <= 599
}

function asJson(account: Account, request: SimulatorRequest): Content {
  return {
    body: `${documentHead(account)}${echoOf(request)}}\n`,
    fields: ['Content-Type', jsonType(account.facts)],
  }
}

/** The media type of a status's document in JSON. */
function jsonType(facts: StatusFacts): string {
  return isProblem(facts) ? 'application/problem+json' : 'application/json'
}

/** The document as JSON up to the value of its last member, `request`. */
function documentHead({ facts, phrase, added, more }: Account): string {
  const type = isProblem(facts) ? { type: 'about:blank', title: titleOf(facts) } : {}
  const members = { ...type, ...membersOf(facts, phrase), ...more, added }
  return `${toAscii(JSON.stringify(members)).slice(0, -1)},"request":`
}

/** The members at the beginning of every document. */
export function membersOf(facts: StatusFacts, phrase: string): Readonly<Record<string, unknown>> {
  return { status: facts.code, phrase, class: facts.class, meaning: facts.meaning, reference: facts.reference }
}

function titleOf({ code, phrase }: StatusFacts): string {
  return phrase || statusFactsOf(Math.floor(code / 100) * 100).phrase
}

function asProblem(account: Account, request: SimulatorRequest): Content {
  const { facts, phrase, added, more: { detail, ...more } = {} } = account
  const { status: _, ...members } = membersOf(facts, phrase)
  const thrown = problem(facts.code as 400, {
    ...(typeof detail === 'string' && { detail }),
    extensions: { ...members, ...more, added, request: JSON.parse(echoOf(request)) },
    stack: false,
  })
  const accept = fieldOf(request, 'accept')
  // Treat HEAD as GET, which has the body that HEAD leaves out.
  const { headers, body } = render(thrown, { method: 'GET', url: '/', headers: { accept } })
  const type = String(headers['Content-Type'])
  if (type === 'application/problem+json') return asJson(account, request)
  const policy = headers['Content-Security-Policy']
  const fields = ['Content-Type', type]
  return { body, fields: policy === undefined ? fields : [...fields, 'Content-Security-Policy', String(policy)] }
}

function asText(account: Account, request: SimulatorRequest): Content {
  const accept = fieldOf(request, 'accept')
  if (preferredType(accept, ['application/json', 'text/plain']) !== 'text/plain') return asJson(account, request)
  const { facts, phrase, added, more } = account
  const fields = added.map(({ name, value, why }) => `${name}: ${value} (${why})\n`)
  const others = Object.entries(more ?? {}).map(([name, value]) => `${name}: ${JSON.stringify(value)}\n`)
  const parts = [`${facts.code} ${phrase}\n${facts.meaning}\n${facts.reference}\n`, ...fields, ...others]
  return {
    body: toAscii(`${parts.join('')}request: ${echoOf(request)}\n`),
    fields: ['Content-Type', 'text/plain; charset=utf-8'],
  }
}
