import { kindOf } from '../javascript/kind.ts'
import { indent, literal, quote } from '../javascript/literal.ts'
import { problemCall } from '../javascript/problem-call.ts'
import type { Scenario } from '../scenario/scenario.ts'
import type { Target, Written } from './target.ts'

/** Hono 4 with `toResponse` of @statuskit/core. */
export const HONO: Target = { id: 'hono', name: 'Hono', language: 'ts', side: 'server', write }

const NO_INTERIM = 'A fetch Response has a status from 200 on: Hono, like every framework of that style, sends no interim response.'

function write(scenario: Scenario): Written {
  const { status, method, path, note } = scenario
  if (status < 200) return { preamble: [], note: NO_INTERIM }
  const code = `app.${method.toLowerCase()}(${quote(path)}, (context) => {\n${indent(body(scenario))}\n})`
  return { preamble: preambleOf(status), code, ...(note !== undefined && { note }) }
}

function preambleOf(status: number): string[] {
  const hono = "import { Hono } from 'hono'"
  if (status < 400) return [hono]
  return [hono, "import { problem } from '@statuskit/core'", "import { toResponse } from '@statuskit/core/render'"]
}

function body(scenario: Scenario): string {
  const { status, fields, json, text } = scenario
  const given = fields === undefined ? '' : `, ${literal(fields)}`
  switch (kindOf(scenario)) {
    case 'problem':
      return `throw ${problemCall(scenario)}`
    case 'redirect':
      return `return context.redirect(${quote(fields?.Location ?? '')}, ${status})`
    case 'json':
      return `return context.json(${literal(json)}, ${status}${given})`
    case 'text':
      return `return context.body(${quote(text?.content ?? '')}, ${status}, ${literal({ ...fields, 'Content-Type': text?.type })})`
    default:
      return `return context.body(null, ${status}${given})`
  }
}
