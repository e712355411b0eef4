import { interimCall, serverCode, whyNone } from '../javascript/interim.ts'
import { kindOf } from '../javascript/kind.ts'
import { indent, literal, quote } from '../javascript/literal.ts'
import { problemCall } from '../javascript/problem-call.ts'
import type { Scenario } from '../scenario/scenario.ts'
import type { Target, Written } from './target.ts'

const NAMES = { response: 'context.res', server: 'server' }

/** Koa 3 with @koa/router and @statuskit/koa. */
export const KOA: Target = { id: 'koa', name: 'Koa', language: 'ts', side: 'server', write }

function write(scenario: Scenario): Written {
  const { status, note } = scenario
  const why = whyNone(status)
  if (why !== undefined) return { preamble: [], note: why }
  const onServer = serverCode(scenario, NAMES)
  const route = `router.${scenario.method.toLowerCase()}(${quote(scenario.path)}, (context) => {\n${indent(body(scenario))}\n})`
  const code = onServer === undefined ? route : status === 101 ? onServer : `${onServer}\n${route}`
  return { preamble: preambleOf(status), code, ...(note !== undefined && { note }) }
}

function preambleOf(status: number): string[] {
  const koa = ["import Koa from 'koa'", "import Router from '@koa/router'"]
  if (status < 400) return koa
  return [...koa, "import { problem } from '@statuskit/core'", "import { problems } from '@statuskit/koa'"]
}

function body(scenario: Scenario): string {
  if (kindOf(scenario) === 'problem') return `throw ${problemCall(scenario)}`
  const interim = interimCall(scenario, NAMES)
  return [interim, ...answer(scenario)].filter((line) => line !== undefined).join('\n')
}

function answer(scenario: Scenario): string[] {
  const { status, fields = {}, json, text } = scenario
  if (kindOf(scenario) === 'redirect') {
    // `redirect` keeps a status that is one.
    return [`context.status = ${status}`, `context.redirect(${quote(fields.Location ?? '')})`]
  }
  const lines: string[] = []
  if (status >= 200) lines.push(`context.status = ${status}`)
  if (status >= 200 && Object.keys(fields).length > 0) lines.push(`context.set(${literal(fields)})`)
  if (text !== undefined) lines.push(`context.type = ${quote(text.type)}`)
  if (json !== undefined) lines.push(`context.body = ${literal(json)}`)
  else if (text !== undefined) lines.push(`context.body = ${quote(text.content)}`)
  return lines
}
