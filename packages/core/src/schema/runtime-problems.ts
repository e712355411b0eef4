import { titleOf } from '../problem/problem.ts'
import type { JsonSchema } from './json-schema.ts'
import { chooseByType } from './open-api-response.ts'
import { describeStatus } from './problem-responses.ts'
import { documentSchema, problemSchema, typeSchema } from './problem-schemas.ts'
import { alternativesOf, factsOf, MEDIA_TYPE, problemSchemaOf, withSchema } from './share-schemas.ts'
import type { SharedComponents } from './shared-components.ts'

/** What a request of an operation can contain. */
export interface OperationInput {
  readonly parameters: boolean
  readonly path: boolean
  readonly body: boolean
}

/** A problem that an adapter sends by itself. */
export interface RuntimeProblem {
  readonly status: number
  readonly schema: SharedSchema
  /** The name of its response, if operations that don't document the status get one. */
  readonly response?: string
}

/** A schema in the components, and how it is made. */
interface SharedSchema {
  readonly name: string
  readonly make: () => JsonSchema
}

const ABOUT_BLANK: SharedSchema = { name: 'AboutBlank', make: aboutBlankSchema }
const NOT_FOUND: SharedSchema = { name: 'NotFound', make: () => documentSchema(describeStatus(404), undefined) }

/** The problems that the adapters send for an operation, except those that `4XX` and `5XX` describe. */
export function runtimeProblems(
  { parameters, path, body }: OperationInput,
  validationStatus: 400 | 422,
): RuntimeProblem[] {
  const validation = {
    status: validationStatus,
    schema: { name: 'ValidationProblem', make: () => validationSchema(validationStatus) },
    response: 'ValidationProblem',
  }
  return [
    ...(path ? [{ status: 404, schema: NOT_FOUND, response: 'NotFound' }] : []),
    ...(parameters || body ? [validation] : []),
    // A path that can't be decoded, and a body that can't be parsed.
    ...((path || body) && validationStatus !== 400 ? [{ status: 400, schema: ABOUT_BLANK }] : []),
    ...(body ? [413, 415].map((status) => ({ status, schema: ABOUT_BLANK })) : []),
    { status: 500, schema: ABOUT_BLANK },
  ]
}

/** The responses for all other errors, by their key in an operation. */
export function otherErrors(place: 'ranges' | 'default' = 'ranges'): readonly (readonly [key: string, name: string])[] {
  if (place === 'default') return [['default', 'OtherError']]
  return [
    ['4XX', 'ClientError'],
    ['5XX', 'ServerError'],
  ]
}

const DESCRIPTIONS: Readonly<Record<string, string>> = {
  ClientError: 'Another client error, which its status explains.',
  ServerError: 'Another server error, which its status explains.',
  OtherError: 'Another error, which its status explains.',
}

/** A reference to a response of the components, which is added. */
export function referToResponse(
  name: string,
  components: SharedComponents,
  { status, schema }: Partial<RuntimeProblem> = {},
): JsonSchema {
  const $ref = referToSchema(schema ?? ABOUT_BLANK, components)
  const description = DESCRIPTIONS[name] ?? titleOf(status as number)
  const response = { description, content: { [MEDIA_TYPE]: { schema: { $ref } } } }
  return { $ref: `#/components/responses/${components.add('responses', name, () => response)}` }
}

/**
 * Adds the adapter's problem to a response that describes problem types of the service. A response with schemas of the
 * service's own is left as it is, since they may describe that problem already.
 */
export function addAlternative(response: unknown, problem: RuntimeProblem, components: SharedComponents): unknown {
  const found = components.resolve(response)
  const schema = problemSchemaOf(found)
  if (schema === undefined || problem.response === 'NotFound') return response
  const references = alternativesOf(schema as JsonSchema).map(({ $ref }) => {
    return [factsOf(components.resolve({ $ref }))?.type, String($ref)] as const
  })
  const isValidation = problem.schema.name === 'ValidationProblem'
  const hasBlank = references.some(([type]) => type === 'about:blank')
  if (references.some(([type]) => type === undefined) || (hasBlank && !isValidation)) return response
  const others = references.filter(([type]) => type !== 'about:blank') as (readonly [string, string])[]
  const added = ['about:blank', referToSchema(problem.schema, components)] as const
  return withSchema(found, chooseByType([...others, added]))
}

function referToSchema({ name, make }: SharedSchema, components: SharedComponents): string {
  return `#/components/schemas/${components.add('schemas', name, make)}`
}

function aboutBlankSchema(): JsonSchema {
  const schema = problemSchema() as { readonly properties: Readonly<Record<string, JsonSchema>> }
  const { title, detail, instance, status } = schema.properties
  return {
    title: 'Problem without a type',
    description: 'A problem that its status explains (RFC 9457, section 4.2.1).',
    type: 'object',
    properties: { type: typeSchema('about:blank'), title, status: { ...status, minimum: 400 }, detail, instance },
    required: ['type', 'title', 'status'],
  }
}

function validationSchema(status: 400 | 422): JsonSchema {
  const text = { type: 'string' }
  const error = {
    type: 'object',
    properties: {
      detail: { ...text, description: 'What is not valid.' },
      pointer: { ...text, description: 'The place in the body: a JSON Pointer as a URI fragment.' },
      parameter: { ...text, description: 'The name of the parameter.' },
      header: { ...text, description: 'The name of the header.' },
    },
    required: ['detail'],
  }
  const { properties, ...others } = documentSchema(describeStatus(status), undefined)
  return {
    ...others,
    title: 'Validation problem',
    properties: {
      ...(properties as JsonSchema),
      errors: { type: 'array', maxItems: 100, items: error, description: 'What is not valid in the request.' },
      errorsOmitted: { type: 'integer', format: 'int32', minimum: 1, description: 'The number of further errors.' },
    },
  }
}
