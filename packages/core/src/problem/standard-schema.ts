/**
 * A validator of zod, valibot, arktype and others, by the one interface that they share; of it we need no more than this.
 *
 * @see {@link https://standardschema.dev | Standard Schema, version 1}
 */
export interface StandardSchema<Input = unknown, Output = Input> {
  readonly '~standard': {
    readonly version: 1
    readonly vendor: string
    readonly validate: (value: unknown) => StandardResult<Output> | Promise<StandardResult<Output>>
    readonly types?: { readonly input: Input; readonly output: Output } | undefined
  }
}

/** What a validation answers: a value, or issues. */
export type StandardResult<Output> =
  | { readonly value: Output; readonly issues?: undefined }
  | { readonly issues: readonly StandardIssue[] }

/** Something that a value should not have, or have otherwise. */
export interface StandardIssue {
  readonly message: string
  readonly path?: readonly (PropertyKey | { readonly key: PropertyKey })[] | undefined
}

/** The type that a schema takes. */
export type InputOf<Schema> = Schema extends StandardSchema
  ? NonNullable<Schema['~standard']['types']>['input']
  : Readonly<Record<string, unknown>>

/** Why a value does not fit a schema, in a sentence without the value; `undefined` when it fits. */
export function misfitOf(schema: StandardSchema, value: unknown): string | undefined {
  const issues = issuesOf(schema, value)
  if (typeof issues === 'string') return issues
  return issues.length === 0 ? undefined : `the schema refuses ${issues.slice(0, 5).map(pathOf).join(', ')}`
}

/** How often unknown members are taken away: some validators name one at a time. */
const ROUND_LIMIT = 100

/**
 * Whether an object fits a schema but for members that the schema does not know: a consumer ignores them (RFC 9457,
 * section 3.2). What is left without them has to fit by itself.
 */
export function fitsIn(schema: StandardSchema, value: object): boolean {
  let known = value
  for (let round = 0; round < ROUND_LIMIT; round++) {
    const issues = issuesOf(schema, known)
    if (typeof issues === 'string') return false
    const unknown = issues.map(unknownIn)
    if (unknown.some((names) => names.length === 0)) return false
    if (issues.length === 0) return true
    const names = new Set(unknown.flat())
    known = Object.fromEntries(Object.entries(known).filter(([name]) => !names.has(name)))
  }
  return false
}

/** What a schema finds; a sentence where it cannot tell. */
function issuesOf(schema: StandardSchema, value: unknown): readonly StandardIssue[] | string {
  try {
    const result = schema['~standard'].validate(value)
    if (typeof (result as { then?: unknown }).then === 'function') {
      // Nobody waits for it: its rejection must not end the process.
      Promise.resolve(result).catch(() => undefined)
      return 'the schema validates asynchronously'
    }
    return (result as StandardResult<unknown>).issues ?? []
  } catch {
    return 'the schema threw'
  }
}

function pathOf({ path }: StandardIssue): string {
  return ['extensions', ...(path ?? []).map((segment) => String(keyOf(segment)))].join('.')
}

/** The members at the top that an issue refuses for no more than being unknown, as zod, valibot and arktype say it. */
function unknownIn(issue: StandardIssue): readonly unknown[] {
  const { path = [], code, keys, type, expected, data } = issue as StandardIssue & Readonly<Record<string, unknown>>
  if (code === 'unrecognized_keys' && path.length === 0 && Array.isArray(keys)) return keys
  const [segment] = path
  if (segment === undefined || path.length > 1) return []
  const key = keyOf(segment)
  const named = type === 'strict_object' && expected === 'never'
  // Arktype speaks of the object that has the member; a member of its own is judged by its value.
  const removed = code === 'predicate' && expected === 'removed' && Object.hasOwn(Object(data), key)
  return named || removed ? [key] : []
}

function keyOf(segment: PropertyKey | { readonly key: PropertyKey }): PropertyKey {
  return typeof segment === 'object' ? segment.key : segment
}
