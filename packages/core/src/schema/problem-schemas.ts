import { isReserved } from '../problem/document.ts'
import type { StandardSchema } from '../problem/standard-schema.ts'
import { convert, isSchema, type JsonSchema, open, rebase } from './json-schema.ts'

/** The parts of a problem type that a schema describes. A definition of `defineProblem` has them. */
export interface ProblemFacts {
  readonly type: string
  readonly title: string
  readonly status: number
  readonly detail?: string | undefined
  readonly extensions?: StandardSchema | undefined
  readonly retryAfter?: number | Date | undefined
}

/** A definition. If its schema has no converter, pass the JSON Schema of its extensions beside it. */
export type DescribedProblem =
  | ProblemFacts
  | {
      readonly definition: ProblemFacts
      /** A JSON Schema of draft 2020-12, of an object whose properties are the extensions. */
      readonly extensionsSchema: object
    }

/**
 * Returns the schema of any problem document (RFC 9457, appendix A). Each call returns a new object, since tools change
 * schemas.
 */
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
        description: 'A URI reference that names the problem type.',
      },
      title: { type: 'string', description: 'A short summary of the problem type, for people.' },
      status: {
        type: 'integer',
        format: 'int32',
        minimum: 100,
        maximum: 599,
        description: 'The status code of the response.',
      },
      detail: {
        type: 'string',
        description: 'What went wrong this time, for people.',
      },
      instance: {
        type: 'string',
        format: 'uri-reference',
        description: 'A URI reference that names this occurrence.',
      },
    },
  }
}

/** A definition with the name of its schema. */
export interface NamedProblem {
  readonly name: string
  readonly facts: ProblemFacts
}

/** The schemas of definitions by name, for a place whose members are referenced as `#/$defs/Name`. */
export function describeProblems(
  definitions: readonly DescribedProblem[],
  place: string,
): { readonly problems: NamedProblem[]; readonly schemas: Readonly<Record<string, JsonSchema>> } {
  const schemas: Record<string, JsonSchema> = {}
  const problems: NamedProblem[] = []
  for (const described of definitions) {
    const facts = factsOf(described)
    const { type, status } = facts
    // A `oneOf` with the same schema twice would match nothing.
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

function factsOf(described: DescribedProblem): ProblemFacts {
  return 'definition' in described ? described.definition : described
}

function extensionsOf(described: DescribedProblem): JsonSchema | undefined {
  // An entry of a catalogue has its definition even if it has no JSON Schema beside it.
  if ('definition' in described && described.extensionsSchema !== undefined) {
    const { $schema: _s, $id: _i, ...schema } = described.extensionsSchema as JsonSchema
    return schema
  }
  const { type, extensions } = factsOf(described)
  return extensions && convert(type, extensions)
}

/** Keywords that an object schema may have so that it can be merged with the standard members. */
const SIMPLE: readonly string[] = ['type', 'properties', 'required', 'title', 'description']

/** The schema of documents of a type. Extensions are at the top level (RFC 9457, section 3.2). */
export function documentSchema(facts: ProblemFacts, extensions: JsonSchema | undefined): JsonSchema {
  const { type, title, status, detail } = facts
  const { title: anyTitle, detail: anyDetail, instance } = problemSchema().properties as Record<string, JsonSchema>
  const opened = extensions ? open(extensions) : {}
  const simple = Object.keys(opened).every((keyword) => SIMPLE.includes(keyword))
  const { properties, required } = simple ? opened : {}
  return {
    title,
    type: 'object',
    properties: {
      type: typeSchema(type),
      // Not a `const`, because titles are translated.
      title: { ...anyTitle, examples: [title] },
      status: { type: 'integer', format: 'int32', const: status },
      detail: detail === undefined ? anyDetail : { ...anyDetail, examples: [detail] },
      instance,
      ...(isSchema(properties) && Object.fromEntries(Object.entries(properties).filter(([name]) => !isReserved(name)))),
    },
    required: ['type', 'title', 'status', ...namesIn(required).filter((name) => !isReserved(name))],
    ...(!simple && { allOf: [opened] }),
  }
}

/** The schema of the member `type` of one problem type. */
export function typeSchema(type: string): JsonSchema {
  return { type: 'string', format: /^[a-z][a-z\d+.-]*:/i.test(type) ? 'uri' : 'uri-reference', const: type }
}

function namesIn(names: unknown): string[] {
  return Array.isArray(names) ? names : []
}

/**
 * A name for a schema: the last word of the type's URI, `OutOfCredit`, or else of the title. A number is added if it is
 * taken.
 */
export function findName(
  { type, title, status }: Pick<ProblemFacts, 'type' | 'title' | 'status'>,
  isTaken: (name: string) => boolean,
): string {
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

export function toPascalCase(text: string): string {
  return text
    .split(/[^A-Za-z\d]+/)
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('')
}
