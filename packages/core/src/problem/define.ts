import { formatRetryAfter } from '../fields/retry-after.ts'
import { attempt } from './attempt.ts'
import { hasBrand, READ_PROBLEM_BRAND } from './brand.ts'
import { createNameLint, lintType } from './lint.ts'
import type { Omission } from './omission.ts'
import type { AllowedStatus, AnyProblemOptions, Extensions, OptionsFor, ProblemStatus } from './options.ts'
import { assertProblemStatus, createProblem, isProblem, messageOf, toProblem } from './problem.ts'
import { fitsIn, type InputOf, misfitOf, type StandardSchema } from './standard-schema.ts'
import type { Problem } from './types.ts'

/** What defines a problem type (RFC 9457, section 4). */
export interface ProblemTypeDefinition<
  Type extends string = string,
  Status extends number = number,
  Schema extends StandardSchema | undefined = StandardSchema | undefined,
> {
  /** The URI that identifies the type; best absolute, and one that leads to its documentation. */
  readonly type: Type
  /** What the type is about, in a few words that do not change from one occurrence to the next. */
  readonly title: string
  /** The status of its responses. */
  readonly status: Status
  /** The members that it adds: a schema of zod, valibot, arktype or any other Standard Schema. */
  readonly extensions?: Schema
  /** The detail of occurrences that give none. */
  readonly detail?: string
  /** The `Retry-After` of occurrences that give none: seconds, or a moment. */
  readonly retryAfter?: number | Date
}

/** A problem of a defined type, thrown here or read from a response; one that was read may lack what is not required here. */
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

/** Names that are free; a clash becomes a sentence for the compiler to print. */
type Free<Clash> = [Clash] extends [never] ? unknown : `an extension must not be named '${Clash & string}'`

/** A schema of an object whose members have names that are free. */
type Named<Schema> = Schema extends StandardSchema
  ? unknown extends InputOf<Schema>
    ? unknown
    : [InputOf<Schema>] extends [object]
      ? [Extract<InputOf<Schema>, readonly unknown[]>] extends [never]
        ? Free<Extract<NamesOf<InputOf<Schema>>, Reserved>>
        : 'extensions are an object, not a list'
      : 'extensions are an object'
  : unknown

/** A status that a problem may have; not a literal otherwise, which would make a whole definition `never`. */
type Erroneous<Status extends number> = [Status] extends [AllowedStatus<Status>]
  ? unknown
  : { readonly error: 'the status of a problem is a registered 4xx or 5xx code' }

/** The options of an occurrence: those of its status, with extensions as the schema takes them. */
export type OccurrenceOptions<Status extends number, Schema> = Omit<OptionsFor<Status>, 'extensions' | 'retryAfter'> & {
  /** When the client may try again: seconds from now, or a moment. Any status may have it. */
  readonly retryAfter?: number | Date | undefined
} & (Schema extends StandardSchema
    ? Record<never, never> extends InputOf<Schema>
      ? { readonly extensions?: InputOf<Schema> | undefined }
      : { readonly extensions: InputOf<Schema> }
    : { readonly extensions?: Extensions | undefined })

/** Arguments of a definition that may be any: what it takes is not known, so it cannot be called. */
type Arguments<Status extends number, Schema> = [StandardSchema] extends [Schema]
  ? [unknown: never]
  : Occurrence<OccurrenceOptions<Status, Schema>>

/** The argument of an occurrence; it may be left out where nothing in it is required. */
type Occurrence<Options> = Record<never, never> extends Options ? [options?: Options | undefined] : [options: Options]

/** A problem type: call it to make a problem of the type. */
export interface ProblemDefinition<
  Type extends string = string,
  Status extends number = number,
  Schema extends StandardSchema | undefined = StandardSchema | undefined,
> extends Required<Pick<ProblemTypeDefinition<Type, Status, Schema>, 'type' | 'title' | 'status'>>,
    Omit<ProblemTypeDefinition<Type, Status, Schema>, 'type' | 'title' | 'status'> {
  /** Makes a problem of the type, to throw. */
  (...options: Arguments<Status, Schema>): Problem<Status> & ProblemOccurrence<Type, InputOf<Schema>>
  /**
   * Whether a value is a problem of the type, one of ours or one that was read, whose extensions fit the schema; members
   * that the schema does not know do not count (RFC 9457, section 3.2). What was read is JSON: a schema that takes a
   * `Date` or a `bigint` fits only what was not sent.
   *
   * Types are compared as URIs; titles and statuses do not count (section 3.1.1). A relative type is compared with what it
   * resolves to at the type that was found: `/problems/x` is that path of any host. Never throws.
   */
  is(value: unknown): value is ProblemOccurrence<Type, InputOf<Schema>>
}

/**
 * Defines a problem type. Extensions that do not fit its schema are left out of the response and reported to the log
 * hook; the problem goes out all the same.
 *
 * @throws {RangeError} when the status is not a whole number from 400 to 599
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
  lintType(type, title)
  const lintNames = createNameLint(type)
  const kind = { type, title }

  function make(given?: AnyProblemOptions): Problem {
    // Untyped code may hand on null.
    const options = given ?? {}
    const omitted: Omission[] = []
    const extensions = options.extensions ?? {}
    const misfit = schema && misfitOf(schema, extensions)
    if (misfit !== undefined) omitted.push({ what: 'extensions', reason: misfit })
    lintNames(extensions)
    const parts: AnyProblemOptions = {
      ...options,
      detail: options.detail ?? detail,
      extensions: misfit === undefined ? extensions : {},
      // Not only some statuses have it here.
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

/** Whether two type URIs are one after resolution: a relative one of ours and the absolute one that a response gave. */
function isSameType(found: string, defined: string): boolean {
  return found === defined || new URL(defined, found).href === new URL(found).href
}

function causeOf({ cause }: AnyProblemOptions): { cause: unknown } | undefined {
  return cause === undefined ? undefined : { cause }
}

/** The `Retry-After` of a delay; what is none is told. */
function delayOf(delay: unknown, omitted: Omission[]): string | undefined {
  if (delay == null) return undefined
  const value = attempt(() => formatRetryAfter(delay as number | Date))
  if (value === undefined) omitted.push({ what: 'Retry-After', reason: 'the option "retryAfter" is not valid' })
  return value
}

/** A type may have Retry-After whatever its status (RFC 9457, section 4); a field that the occurrence has comes first. */
function setRetryAfter(fields: Record<string, string>, value: string, replace: boolean): void {
  const names = Object.keys(fields).filter((name) => name.toLowerCase() === 'retry-after')
  if (names.length > 0 && !replace) return
  for (const name of names) delete fields[name]
  fields['Retry-After'] = value
}
