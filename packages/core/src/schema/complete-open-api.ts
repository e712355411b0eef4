import { checkOptions, type OptionRules } from '../problem/check-options.ts'
import { isSchema, type JsonSchema } from './json-schema.ts'
import { addAlternative, otherErrors, referToResponse, runtimeProblems } from './runtime-problems.ts'
import { shareSchemas } from './share-schemas.ts'
import { SharedComponents } from './shared-components.ts'

/** How `completeOpenApi` describes the responses that every operation can have. */
export interface CompleteOpenApiOptions {
  /** The status of validation problems that set none: the adapter's option of this name. Default: 422. */
  readonly validationStatus?: 400 | 422 | undefined
  /**
   * Where other errors are described: under `4XX` and `5XX`, or under `default`, as Zalando's guidelines require. With
   * `default`, tools that look for undocumented statuses find none. Default: `ranges`.
   */
  readonly otherErrors?: 'ranges' | 'default' | undefined
}

const RULES: OptionRules<CompleteOpenApiOptions> = {
  validationStatus: ['400 or 422', (value) => value === 400 || value === 422],
  otherErrors: ['"ranges" or "default"', (value) => value === 'ranges' || value === 'default'],
}

const METHODS: readonly string[] = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace', 'query']

/**
 * Completes an OpenAPI 3.1 document with the problems that the adapters send, and returns a new document:
 *
 * - The schemas of `problemResponses` move to `components`, each once, and the operations refer to them.
 * - Each operation gets `4XX` and `5XX` for problems of the type `about:blank`, unless it has them or a `default`.
 * - An operation with parameters or a body gets the validation problem. An operation with path parameters gets a 404.
 * - To a status with problem types of your own, such as a 400, the problem that the adapter sends with it is added.
 *
 * @throws {TypeError} if the document is not an object, its version is not 3.1 or later, or an option is wrong
 * @see {@link https://spec.openapis.org/oas/v3.1.1 | OpenAPI 3.1}
 * @example
 * const document = completeOpenApi(SwaggerModule.createDocument(app, config))
 */
export function completeOpenApi<Document extends object>(
  document: Document,
  options?: CompleteOpenApiOptions,
): Document {
  requireObject(document)
  const given = document as JsonSchema
  requireVersion(given)
  const settings = options ?? {}
  checkOptions('completeOpenApi', settings, RULES)
  const components = new SharedComponents(isSchema(given.components) ? given.components : {})
  components.mapResponses((response) => shareSchemas(response, components))
  const paths = mapValues(given.paths, (path) => {
    const shared = isSchema(path) && Array.isArray(path.parameters) ? path.parameters : []
    return mapValues(path, (operation, method) =>
      METHODS.includes(method) && isSchema(operation)
        ? completeOperation(operation, shared, components, settings)
        : operation,
    )
  })
  return { ...given, ...(given.paths !== undefined && { paths }), components: components.result() } as Document
}

function completeOperation(
  operation: JsonSchema,
  shared: readonly unknown[],
  components: SharedComponents,
  options: CompleteOpenApiOptions,
): JsonSchema {
  const own = Array.isArray(operation.parameters) ? operation.parameters : []
  const parameters = [...shared, ...own].map((each) => components.resolve(each))
  const input = {
    parameters: parameters.length > 0,
    path: parameters.some((each) => isSchema(each) && each.in === 'path'),
    body: operation.requestBody !== undefined,
  }
  const responses = { ...(mapValues(operation.responses, (each) => shareSchemas(each, components)) as JsonSchema) }
  const added: Record<string, unknown> = {}
  for (const problem of runtimeProblems(input, options.validationStatus ?? 422)) {
    const { status, response } = problem
    if (responses[status] !== undefined) added[status] = addAlternative(responses[status], problem, components)
    else if (response !== undefined) added[status] = referToResponse(response, components, problem)
  }
  for (const [key, name] of responses.default === undefined ? otherErrors(options.otherErrors) : [])
    if (responses[key] === undefined) added[key] = referToResponse(name, components)
  return { ...operation, responses: { ...responses, ...added } }
}

/** What to do with what a document is often still in. */
const ADVICE: Readonly<Record<string, string>> = {
  string: ' Parse it first, with JSON.parse or a YAML parser.',
  function: ' Call the function, and pass what it returns.',
  promise: ' Await it first.',
}

function requireObject(document: unknown): void {
  const isPromise = isSchema(document) && typeof document.then === 'function'
  if (isSchema(document) && !isPromise) return
  const kind = isPromise ? 'promise' : Array.isArray(document) ? 'list' : typeof document
  const found = document == null ? document : `a ${kind}`
  throw new TypeError(`completeOpenApi needs the document as an object, not ${found}.${ADVICE[kind] ?? ''}`)
}

function requireVersion({ openapi, swagger }: JsonSchema): void {
  if (typeof openapi === 'string' && /^3\.[1-9]/.test(openapi)) return
  const found = openapi ?? swagger
  throw new TypeError(
    `completeOpenApi needs OpenAPI 3.1, because 3.0 has no \`const\`, and this document's version is ${JSON.stringify(found)}. ` +
      "Set it where the document is made: `setOpenAPIVersion('3.1.0')` in @nestjs/swagger, `openapi: '3.1.0'` elsewhere.",
  )
}

function mapValues(record: unknown, map: (value: unknown, key: string) => unknown): unknown {
  if (!isSchema(record)) return record
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, map(value, key)]))
}
