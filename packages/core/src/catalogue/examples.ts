import { isReserved } from '../problem/document.ts'
import { misfitOf } from '../problem/standard-schema.ts'
import type { ProblemFacts } from '../schema/problem-schemas.ts'
import type { ProblemExample } from './entry.ts'

/** An example as it is shown: the whole document. */
export interface ExampleDocument {
  readonly summary?: string | undefined
  readonly document: Readonly<Record<string, unknown>>
}

/** The document of an example. Extensions with the name of a standard member are left out. */
export function documentOf(facts: ProblemFacts, example: ProblemExample): Readonly<Record<string, unknown>> {
  const { type, title, status } = facts
  const { detail = facts.detail, instance, extensions = {} } = example
  const document: Record<string, unknown> = { type, title, status }
  if (detail !== undefined) document.detail = detail
  if (instance !== undefined) document.instance = instance
  for (const name of Object.keys(extensions)) if (!isReserved(name)) document[name] = extensions[name]
  return document
}

/**
 * Why an example can't be shown, in a sentence; `undefined` if it can. Extensions are checked by the validator of the
 * definition.
 */
export function faultOf(facts: ProblemFacts, example: unknown): string | undefined {
  if (typeof example !== 'object' || example === null) {
    return 'it must be an object, such as { detail: "It costs 50.", extensions: { balance: 30 } }'
  }
  const { extensions = {}, detail, instance, summary, ...others } = example as ProblemExample
  const [unknown] = Object.keys(others)
  if (unknown !== undefined) return `it has no ${unknown}. Set summary, detail, instance, extensions`
  for (const [name, value] of Object.entries({ detail, instance, summary })) {
    if (value !== undefined && typeof value !== 'string') return `its ${name} must be a string`
  }
  if (typeof extensions !== 'object' || extensions === null) return 'its extensions must be an object'
  const misfit = facts.extensions && misfitOf(facts.extensions, extensions)
  if (misfit !== undefined) return misfit
  try {
    JSON.stringify(extensions)
    return undefined
  } catch (error) {
    return `JSON can't represent its extensions: ${error instanceof Error ? error.message : error}`
  }
}
