import { isReserved } from '../problem/document.ts'
import type { StandardSchema } from '../problem/standard-schema.ts'
import { convert, isSchema, type JsonSchema, open, rebase } from './json-schema.ts'

/** What is told of a problem type; a definition of `defineProblem` has it. */
export interface ProblemFacts {
  readonly type: string
  readonly title: string
  readonly status: number
  readonly detail?: string | undefined
  readonly extensions?: StandardSchema | undefined
  readonly retryAfter?: number | Date | undefined
}

/** A definition, with the JSON Schema of its extensions beside it where its schema has no converter of its own. */
export type DescribedProblem =
  | ProblemFacts
  | {
      readonly definition: ProblemFacts
      /** A JSON Schema of draft 2020-12, of an object whose properties are the extensions. */
      readonly extensionsSchema: object
    }

/** The schema of any problem document, Appendix A of RFC 9457; a new one each time, since tools write into schemas. */
export function problemSchema(): JsonSchema {
  return {
    title: 'Problem',
    description: 'A problem details object (RFC 9457).',
    type: 'object',
    properties: {
      type: {
        type: 'string',
        format: 'uri-reference',
        default: 'about:blank',
        description: 'A URI reference that identifies the problem type.',
      },
      title: { type: 'string', description: 'A short, human-readable summary of the problem type.' },
      status: { type: 'integer', minimum: 100, maximum: 599, description: 'The HTTP status code of the response.' },
      detail: {
        type: 'string',
        description: 'A human-readable explanation specific to this occurrence of the problem.',
      },
      instance: {
        type: 'string',
        format: 'uri-reference',
        description: 'A URI reference that identifies the specific occurrence of the problem.',
      },
    },
  }
}

/** A definition under the name that its schema has among the others. */
export interface NamedProblem {
  readonly name: string
  readonly facts: ProblemFacts
}

/** The schemas of definitions, by name, for a place whose members are referred to as `#/$defs/Name`. */
export function describeProblems(
  definitions: readonly DescribedProblem[],
  place: string,
): { readonly problems: NamedProblem[]; readonly schemas: Readonly<Record<string, JsonSchema>> } {
  const schemas: Record<string, JsonSchema> = {}
  const problems: NamedProblem[] = []
  for (const described of definitions) {
    const facts = 'extensionsSchema' in described ? described.definition : described
    const { type, status } = facts
    // Twice in a `oneOf`, neither would match.
    if (problems.some((each) => each.facts.type === type && each.facts.status === status)) continue
    const name = findName(facts, (taken) => taken === 'Problem' || taken in schemas || `${taken}Extensions` in schemas)
    const extensions = extensionsOf(described)
    const root = `${place}${name}Extensions`
    const rebased = extensions && rebase(extensions, root)
    schemas[name] = documentSchema(facts, rebased)
    if (rebased && JSON.stringify(rebased).includes(`"$ref":"${root}`)) schemas[`${name}Extensions`] = rebased
    problems.push({ name, facts })
  }
  return { problems, schemas }
}

function extensionsOf(described: DescribedProblem): JsonSchema | undefined {
  if ('extensionsSchema' in described) {
    const { $schema: _s, $id: _i, ...schema } = described.extensionsSchema as JsonSchema
    return schema
  }
  return described.extensions && convert(described.type, described.extensions)
}

/** What a schema of an object may have and still be written together with the standard members. */
const SIMPLE: readonly string[] = ['type', 'properties', 'required', 'title', 'description']

/** The schema of the documents of a type: extensions stand at the top level (RFC 9457, section 3.2). */
function documentSchema(facts: ProblemFacts, extensions: JsonSchema | undefined): JsonSchema {
  const { type, title, status, detail } = facts
  const { title: anyTitle, detail: anyDetail, instance } = problemSchema().properties as Record<string, JsonSchema>
  const opened = extensions ? open(extensions) : {}
  const simple = Object.keys(opened).every((keyword) => SIMPLE.includes(keyword))
  const { properties, required } = simple ? opened : {}
  return {
    title,
    type: 'object',
    properties: {
      type: { type: 'string', const: type },
      // Not a constant: it is translated.
      title: { ...anyTitle, examples: [title] },
      status: { type: 'integer', const: status },
      detail: detail === undefined ? anyDetail : { ...anyDetail, examples: [detail] },
      instance,
      ...(isSchema(properties) && Object.fromEntries(Object.entries(properties).filter(([name]) => !isReserved(name)))),
    },
    required: ['type', 'title', 'status', ...namesIn(required).filter((name) => !isReserved(name))],
    ...(!simple && { allOf: [opened] }),
  }
}

function namesIn(names: unknown): string[] {
  return Array.isArray(names) ? names : []
}

/** A name for a schema: the last word of the type's URI, `OutOfCredit`; else the title's; with a number if it is taken. */
function findName({ type, title, status }: ProblemFacts, isTaken: (name: string) => boolean): string {
  const last =
    type === 'about:blank'
      ? ''
      : (type
          .split(/[/#?:]/)
          .filter(Boolean)
          .at(-1) ?? '')
  const words = [last, title].map(toPascalCase).find((name) => /^[A-Z]/.test(name)) ?? `Problem${status}`
  let name = words
  for (let count = 2; isTaken(name); count++) name = `${words}${count}`
  return name
}

function toPascalCase(text: string): string {
  return text
    .split(/[^A-Za-z\d]+/)
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('')
}
