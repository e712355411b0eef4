import { interimCall, serverCode, whyNone } from '../javascript/interim.ts'
import { kindOf } from '../javascript/kind.ts'
import { indent, literal, quote } from '../javascript/literal.ts'
import { problemCall } from '../javascript/problem-call.ts'
import type { Scenario } from '../scenario/scenario.ts'
import type { Target, Written } from './target.ts'

const NAMES = { response: 'response', server: 'server' }

/** Express 5 with @statuskit/express. */
export const EXPRESS: Target = { id: 'express', name: 'Express', language: 'ts', side: 'server', write }

function write(scenario: Scenario): Written {
  const { status, note } = scenario
  const why = whyNone(status)
  if (why !== undefined) return { preamble: [], note: why }
  const onServer = serverCode(scenario, NAMES)
  const route = `app.${scenario.method.toLowerCase()}(${quote(scenario.path)}, ${handler(scenario)})`
  const code = onServer === undefined ? route : status === 101 ? onServer : `${onServer}\n${route}`
  return { preamble: preambleOf(scenario), code, ...(note !== undefined && { note }) }
}

function preambleOf({ status }: Scenario): string[] {
  if (status < 200) return ["import express from 'express'"]
  if (status < 400) return ["import express from 'express'"]
  return ["import express from 'express'", "import { problem } from '@statuskit/core'", "import { problems } from '@statuskit/express'"]
}

function handler(scenario: Scenario): string {
  if (kindOf(scenario) === 'problem') return `() => {\n${indent(`throw ${problemCall(scenario)}`)}\n}`
  const lines = [interimCall(scenario, NAMES), answer(scenario)].filter((line) => line !== undefined)
  return `(request, response) => {\n${indent(lines.join('\n'))}\n}`
}

function answer(scenario: Scenario): string {
  const { status, fields = {}, json, text } = scenario
  if (kindOf(scenario) === 'redirect') return `response.redirect(${status}, ${quote(fields.Location ?? '')})`
  const { Location: location, ...others } = fields
  const final = status < 200 ? 200 : status
  const steps = [
    final === 200 ? '' : `.status(${final})`,
    location === undefined ? '' : `.location(${quote(location)})`,
    status < 200 || Object.keys(others).length === 0 ? '' : `.set(${literal(others)})`,
    text === undefined ? '' : `.type(${quote(text.type)})`,
  ]
  if (json !== undefined) steps.push(`.json(${literal(json)})`)
  else if (text !== undefined) steps.push(`.send(${quote(text.content)})`)
  else steps.push('.end()')
  return `response${steps.join('')}`
}
