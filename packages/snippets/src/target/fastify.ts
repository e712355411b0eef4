import { interimCall, serverCode, whyNone } from '../javascript/interim.ts'
import { kindOf } from '../javascript/kind.ts'
import { indent, literal, quote } from '../javascript/literal.ts'
import { problemCall } from '../javascript/problem-call.ts'
import type { Scenario } from '../scenario/scenario.ts'
import type { Target, Written } from './target.ts'

const NAMES = { response: 'reply.raw', server: 'app.server' }

/** Fastify 5 with @statuskit/fastify. */
export const FASTIFY: Target = { id: 'fastify', name: 'Fastify', language: 'ts', side: 'server', write }

function write(scenario: Scenario): Written {
  const { status, note } = scenario
  const why = whyNone(status)
  if (why !== undefined) return { preamble: [], note: why }
  const onServer = serverCode(scenario, NAMES)
  const route = `app.${scenario.method.toLowerCase()}(${quote(scenario.path)}, async (request, reply) => {\n${indent(body(scenario))}\n})`
  const code = onServer === undefined ? route : status === 101 ? onServer : `${onServer}\n${route}`
  return { preamble: preambleOf(status), code, ...(note !== undefined && { note }) }
}

function preambleOf(status: number): string[] {
  const fastify = "import Fastify from 'fastify'"
  if (status < 400) return [fastify]
  return [fastify, "import { problem } from '@statuskit/core'", "import { problems } from '@statuskit/fastify'"]
}

function body(scenario: Scenario): string {
  if (kindOf(scenario) === 'problem') return `throw ${problemCall(scenario)}`
  const interim = interimCall(scenario, NAMES)
  return interim === undefined ? answer(scenario) : `${interim}\n${answer(scenario)}`
}

function answer(scenario: Scenario): string {
  const { status, fields = {}, json, text } = scenario
  if (kindOf(scenario) === 'redirect') return `return reply.redirect(${quote(fields.Location ?? '')}, ${status})`
  const final = status < 200 ? 200 : status
  const steps = [
    final === 200 ? '' : `.code(${final})`,
    status < 200 || Object.keys(fields).length === 0 ? '' : `.headers(${literal(fields)})`,
    text === undefined ? '' : `.type(${quote(text.type)})`,
  ].join('')
  if (steps === '' && json !== undefined) return `return ${literal(json)}`
  return `return reply${steps}.send(${json === undefined ? (text === undefined ? '' : quote(text.content)) : literal(json)})`
}
