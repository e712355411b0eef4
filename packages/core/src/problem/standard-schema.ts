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
  try {
    const result = schema['~standard'].validate(value)
    if (result instanceof Promise) {
      // Nobody waits for it: its rejection must not end the process.
      result.catch(() => undefined)
      return 'the schema validates asynchronously'
    }
    if (result.issues === undefined) return undefined
    const paths = result.issues.slice(0, 5).map(pathOf)
    return `the schema refuses ${paths.join(', ')}`
  } catch {
    return 'the schema threw'
  }
}

function pathOf({ path }: StandardIssue): string {
  const keys = (path ?? []).map((segment) => String(typeof segment === 'object' ? segment.key : segment))
  return ['extensions', ...keys].join('.')
}
