import type { JsonSchema } from './json-schema.ts'
import { type DescribedProblem, describeProblems, problemSchema } from './problem-schemas.ts'

const DIALECT = 'https://json-schema.org/draft/2020-12/schema'

/**
 * The JSON Schema (draft 2020-12) of the documents of problem types: of one, of one of several (`oneOf`, each under its name
 * in `$defs`), or of any problem where none is given. It describes what a service sends; a client should not refuse what
 * does not fit it.
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc9457#appendix-A | RFC 9457, Appendix A}
 * @throws {TypeError} when the schema of a definition's extensions has no JSON Schema and none is given beside
 * @example
 * problemJsonSchema(OutOfCredit, { definition: Closed, extensionsSchema: { type: 'object', properties: {} } })
 */
export function problemJsonSchema(...definitions: readonly DescribedProblem[]): JsonSchema {
  const place = '#/$defs/'
  const { problems, schemas } = describeProblems(definitions, place)
  const [first, second] = problems
  if (first === undefined) return { $schema: DIALECT, ...problemSchema() }
  if (second === undefined) {
    const { [first.name]: own, ...parts } = schemas
    return { $schema: DIALECT, ...own, ...(Object.keys(parts).length > 0 && { $defs: parts }) }
  }
  return { $schema: DIALECT, oneOf: problems.map(({ name }) => ({ $ref: place + name })), $defs: schemas }
}
