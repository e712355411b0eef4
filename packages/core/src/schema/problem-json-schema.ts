import type { JsonSchema } from './json-schema.ts'
import { type DescribedProblem, describeProblems, problemSchema } from './problem-schemas.ts'
import { requireTypes } from './require-types.ts'

const DIALECT = 'https://json-schema.org/draft/2020-12/schema'

/**
 * Returns the JSON Schema (draft 2020-12) for documents of problem types. With one definition, it is the schema of that
 * type. With several, it is a `oneOf`, with each schema under its name in `$defs`. With none, it is the schema of any
 * problem. It describes the documents that a service sends; a client should not reject documents that do not fit it.
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc9457#appendix-A | RFC 9457, Appendix A}
 * @throws {TypeError} if an argument is not a problem type, or if a definition's extensions have no JSON Schema and none is passed beside it
 * @example
 * problemJsonSchema(OutOfCredit, { definition: Closed, extensionsSchema: { type: 'object', properties: {} } })
 */
export function problemJsonSchema(...definitions: readonly DescribedProblem[]): JsonSchema {
  requireTypes('problemJsonSchema', definitions, 'refused')
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
