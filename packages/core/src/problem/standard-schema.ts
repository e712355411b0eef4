import { attempt } from './attempt.ts'

/**
 * A validator of zod, valibot, arktype and others, in the interface that they share. Only the members used here are
 * declared.
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

/** The result of a validation: a value, or issues. */
export type StandardResult<Output> =
  | { readonly value: Output; readonly issues?: undefined }
  | { readonly issues: readonly StandardIssue[] }

/** One thing that is wrong with a value. */
export interface StandardIssue {
  readonly message: string
  readonly path?: readonly (PropertyKey | { readonly key: PropertyKey })[] | undefined
}

/** The type that a schema accepts. */
export type InputOf<Schema> = Schema extends StandardSchema
  ? NonNullable<Schema['~standard']['types']>['input']
  : Readonly<Record<string, unknown>>

/** Why a value does not fit a schema, in a sentence that does not quote the value; `undefined` if it fits. */
export function misfitOf(schema: StandardSchema, value: unknown): string | undefined {
  const issues = issuesOf(schema, value)
  if (typeof issues === 'string') return issues
  return issues.length === 0 ? undefined : `the schema rejects ${issues.slice(0, 5).map(pathOf).join(', ')}`
}

/** How often unknown members are removed. Some validators report one at a time. */
const ROUND_LIMIT = 100

/**
 * Whether an object fits a schema once members that the schema does not know are removed. Consumers ignore such members
 * (RFC 9457, section 3.2). The remaining members have to fit on their own.
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

/** The issues that a schema finds, or a sentence if it can't tell. */
function issuesOf(schema: StandardSchema, value: unknown): readonly StandardIssue[] | string {
  try {
    const result = schema['~standard'].validate(value)
    if (typeof (result as { then?: unknown }).then === 'function') {
      // The result is not awaited. Its rejection must not end the process.
      Promise.resolve(result).catch(() => undefined)
      return 'the schema is asynchronous; use a synchronous one'
    }
    return (result as StandardResult<unknown>).issues ?? []
  } catch {
    return faultIn(schema) ?? 'the schema threw an error'
  }
}

/** What is wrong with a schema that no compiler has checked, in a sentence. Never throws. */
export function faultIn(schema: unknown): string | undefined {
  const validate = attempt(() => (schema as StandardSchema)['~standard'].validate)
  return typeof validate === 'function' ? undefined : "extensions needs a Standard Schema, such as zod's"
}

function pathOf({ path }: StandardIssue): string {
  return ['extensions', ...(path ?? []).map((segment) => String(keyOf(segment)))].join('.')
}

/**
 * The top-level members that an issue rejects only because they are unknown, in the forms that zod, valibot and arktype
 * use.
 */
function unknownIn(issue: StandardIssue): readonly unknown[] {
  const { path = [], code, keys, type, expected, data } = issue as StandardIssue & Readonly<Record<string, unknown>>
  if (code === 'unrecognized_keys' && path.length === 0 && Array.isArray(keys)) return keys
  const [segment] = path
  if (segment === undefined || path.length > 1) return []
  const key = keyOf(segment)
  const named = type === 'strict_object' && expected === 'never'
  // For an unknown member, the `data` of arktype is the object that has it.
  const removed = code === 'predicate' && expected === 'removed' && Object.hasOwn(Object(data), key)
  return named || removed ? [key] : []
}

function keyOf(segment: PropertyKey | { readonly key: PropertyKey }): PropertyKey {
  return typeof segment === 'object' ? segment.key : segment
}
