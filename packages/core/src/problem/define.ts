import { formatRetryAfter } from '../fields/retry-after.ts'
import { attempt } from './attempt.ts'
import { hasBrand, READ_PROBLEM_BRAND } from './brand.ts'
import { createNameLint, lintType } from './lint.ts'
import type { Omitted } from './omission.ts'
import type { AllowedStatus, AnyProblemOptions, Extensions, OptionsFor, ProblemStatus } from './options.ts'
import { assertProblemStatus, createProblem, isProblem, messageOf, optionsOf, toProblem } from './problem.ts'
import { fitsIn, type InputOf, misfitOf, type StandardSchema } from './standard-schema.ts'
import type { Problem } from './types.ts'

/** The definition of a problem type (RFC 9457, section 4). */
export interface ProblemTypeDefinition<
  Type extends string = string,
  Status extends number = number,
  Schema extends StandardSchema | undefined = StandardSchema | undefined,
> {
  /** The URI that identifies the type. Prefer an absolute URI that leads to the type's documentation. */
  readonly type: Type
  /** A short summary of the type, the same for every occurrence. */
  readonly title: string
  /** The status of its responses. */
  readonly status: Status
  /** The extensions of the type: a schema of zod, valibot, arktype or any other Standard Schema. */
  readonly extensions?: Schema
  /** The default `detail`, for occurrences that set none. */
  readonly detail?: string
  /** The default `Retry-After`, for occurrences that set none: seconds, or a date. */
  readonly retryAfter?: number | Date
}

/**
 * A problem of a defined type, thrown here or read from a response. A problem that was read may lack optional members.
 */
export interface ProblemOccurrence<Type extends string, Extensions> {
  readonly type: Type
  readonly title?: string
  readonly status?: number
  readonly detail?: string
  readonly instance?: string
  readonly extensions: Extensions
}

type Reserved = 'type' | 'title' | 'status' | 'detail' | 'instance' | '__proto__'

/** The names that each member of a union declares, without index signatures. */
type NamesOf<Input> = Input extends unknown
  ? keyof { [Name in keyof Input as string extends Name ? never : Name]: unknown }
  : never

/** Accepts names that are free. A clash becomes an error message that the compiler prints. */
type Free<Clash> = [Clash] extends [never] ? unknown : `an extension must not be named '${Clash & string}'`

/** Accepts a schema of an object whose member names are free. */
type Named<Schema> = Schema extends StandardSchema
  ? unknown extends InputOf<Schema>
    ? unknown
    : [InputOf<Schema>] extends [object]
      ? [Extract<InputOf<Schema>, readonly unknown[]>] extends [never]
        ? Free<Extract<NamesOf<InputOf<Schema>>, Reserved>>
        : 'extensions must be an object, not an array'
      : 'extensions must be an object'
  : unknown

/**
 * Accepts a status that a problem may have. The error is not a literal, which would make the whole definition `never`.
 */
type Erroneous<Status extends number> = [Status] extends [AllowedStatus<Status>]
  ? unknown
  : { readonly error: 'status must be a registered 4xx or 5xx code' }

/** The options of an occurrence: those of its status, and the extensions that the schema accepts. */
export type OccurrenceOptions<Status extends number, Schema> = Omit<OptionsFor<Status>, 'extensions' | 'retryAfter'> & {
  /** When the client may try again: seconds from now, or a date. Allowed with any status. */
  readonly retryAfter?: number | Date | undefined
} & (Schema extends StandardSchema
    ? Record<never, never> extends InputOf<Schema>
      ? { readonly extensions?: InputOf<Schema> | undefined }
      : { readonly extensions: InputOf<Schema> }
    : { readonly extensions?: Extensions | undefined })

/** The arguments of a definition. If the definition could be any, its extensions are unknown, so it can't be called. */
type Arguments<Status extends number, Schema> = [StandardSchema] extends [Schema]
  ? [unknown: never]
  : Occurrence<OccurrenceOptions<Status, Schema>>

/** The argument of an occurrence, optional if none of its members is required. */
type Occurrence<Options> = Record<never, never> extends Options ? [options?: Options | undefined] : [options: Options]

/** A problem type. Call it to create a problem of the type. */
export interface ProblemDefinition<
  Type extends string = string,
  Status extends number = number,
  Schema extends StandardSchema | undefined = StandardSchema | undefined,
> extends Required<Pick<ProblemTypeDefinition<Type, Status, Schema>, 'type' | 'title' | 'status'>>,
    Omit<ProblemTypeDefinition<Type, Status, Schema>, 'type' | 'title' | 'status'> {
  /** Creates a problem of the type, to throw. */
  (...options: Arguments<Status, Schema>): Problem<Status> & ProblemOccurrence<Type, InputOf<Schema>>
  /**
   * Whether a value is a problem of this type, created here or read from a response, with extensions that fit the
   * schema. Members that the schema does not know are ignored (RFC 9457, section 3.2). A problem that was read is JSON,
   * so a schema that expects a `Date` or a `bigint` does not fit it.
   *
   * Types are compared as URIs; titles and statuses are ignored (section 3.1.1). A relative type is resolved against
   * the type that was found, so `/problems/x` matches that path on any host. Never throws.
   */
  is(value: unknown): value is ProblemOccurrence<Type, InputOf<Schema>>
}

/**
 * Defines a problem type. The problem is sent even if its extensions do not fit the schema: they are then left out and
 * reported to the log hook.
 *
 * @throws {RangeError} if the status is not an integer from 400 to 599
 * @see {@link https://www.rfc-editor.org/rfc/rfc9457#section-4 | RFC 9457, section 4}
 * @example
 * const OutOfCredit = defineProblem({
 *   type: 'https://api.example.com/problems/out-of-credit',
 *   title: 'Not enough credit',
 *   status: 403,
 *   extensions: z.object({ balance: z.number() }),
 * })
 * throw OutOfCredit({ detail: 'It costs 50.', extensions: { balance: 30 } })
 */
export function defineProblem<
  const Type extends string,
  Status extends ProblemStatus,
  Schema extends StandardSchema | undefined = undefined,
>(
  definition: ProblemTypeDefinition<Type, Status, Schema> & {
    readonly status: Erroneous<Status>
    readonly extensions?: Schema & Named<Schema>
  },
): ProblemDefinition<Type, Status, Schema> {
  const { type, title, status, extensions: schema, detail, retryAfter } = definition as ProblemTypeDefinition
  assertProblemStatus(status)
  lintType(definition)
  const lintNames = createNameLint(type)
  const kind = { type, title }

  function make(given?: AnyProblemOptions): Problem {
    const options = optionsOf(given)
    const omitted: Omitted[] = []
    const extensions = options.extensions ?? {}
    const misfit = schema && misfitOf(schema, extensions)
    if (misfit !== undefined) omitted.push({ what: 'extensions', reason: misfit })
    lintNames(extensions)
    const parts: AnyProblemOptions = {
      ...options,
      detail: options.detail ?? detail,
      extensions: misfit === undefined ? extensions : {},
      // A defined type accepts this option with any status, so it is handled below.
      retryAfter: undefined,
    }
    const ownDelay = delayOf(options.retryAfter, omitted)
    const delay = ownDelay ?? delayOf(retryAfter, omitted)
    const made =
      parts.stack === false && status < 500
        ? createProblem(status, parts, kind, omitted)
        : toProblem(new Error(messageOf(status, parts, kind), causeOf(parts)), status, parts, kind, omitted)
    if (delay !== undefined) setRetryAfter(made.headers as Record<string, string>, delay, ownDelay !== undefined)
    return made
  }

  function is(value: unknown): boolean {
    try {
      if (!isProblem(value) && !hasBrand(value, READ_PROBLEM_BRAND)) return false
      const { type: found, extensions } = value as ProblemOccurrence<string, object>
      return isSameType(found, type) && (schema === undefined || fitsIn(schema, extensions))
    } catch {
      return false
    }
  }

  const parts = { type, title, status, ...(schema && { extensions: schema }), detail, retryAfter, is }
  return Object.assign(make, parts) as unknown as ProblemDefinition<Type, Status, Schema>
}

/**
 * Whether two type URIs are equal after resolution. A defined type may be relative while the type in a response is
 * absolute.
 */
function isSameType(found: string, defined: string): boolean {
  return found === defined || new URL(defined, found).href === new URL(found).href
}

function causeOf({ cause }: AnyProblemOptions): { cause: unknown } | undefined {
  return cause === undefined ? undefined : { cause }
}

/** The `Retry-After` of a delay. A value that is not a delay is reported. */
function delayOf(delay: unknown, omitted: Omitted[]): string | undefined {
  if (delay == null) return undefined
  const value = attempt(() => formatRetryAfter(delay as number | Date))
  if (value === undefined) omitted.push({ what: 'Retry-After', option: 'retryAfter' })
  return value
}

/**
 * Sets `Retry-After`, which a type may have with any status (RFC 9457, section 4). The occurrence's own header wins.
 */
function setRetryAfter(fields: Record<string, string>, value: string, replace: boolean): void {
  const names = Object.keys(fields).filter((name) => name.toLowerCase() === 'retry-after')
  if (names.length > 0 && !replace) return
  for (const name of names) delete fields[name]
  fields['Retry-After'] = value
}
