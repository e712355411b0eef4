import { formatRetryAfter } from '../headers/retry-after.ts'
import { hasBrand, READ_PROBLEM_BRAND } from './brand.ts'
import { faultsOf, nameFaultsOf, warnOf } from './lint.ts'
import type { Omission } from './omission.ts'
import type { AnyProblemOptions, Checked, OptionsFor, ProblemStatus } from './options.ts'
import { assertProblemStatus, createProblem, isProblem, messageOf, toProblem } from './problem.ts'
import { type InputOf, misfitOf, type StandardSchema } from './standard-schema.ts'
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

/** A problem of a defined type, thrown here or read from a response. */
export interface ProblemOccurrence<Type extends string, Extensions> {
  readonly type: Type
  readonly extensions: Extensions
}

type Reserved = 'type' | 'title' | 'status' | 'detail' | 'instance' | '__proto__'

/** A schema whose members have names that are free; a clash becomes a sentence for the compiler to print. */
type Named<Schema> = Schema extends StandardSchema
  ? Extract<keyof InputOf<Schema>, Reserved> extends infer Clash
    ? [Clash] extends [never]
      ? unknown
      : `an extension must not be named '${Clash & string}'`
    : never
  : unknown

/** The options of an occurrence: those of its status, with extensions as the schema takes them. */
export type OccurrenceOptions<Status extends number, Schema> = Omit<OptionsFor<Status>, 'extensions'> &
  (Schema extends StandardSchema
    ? Record<never, never> extends InputOf<Schema>
      ? { readonly extensions?: InputOf<Schema> | undefined }
      : { readonly extensions: InputOf<Schema> }
    : { readonly extensions?: Readonly<Record<string, unknown>> | undefined })

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
  (
    ...options: Occurrence<OccurrenceOptions<Status, Schema>>
  ): Problem<Status> & ProblemOccurrence<Type, InputOf<Schema>>
  /**
   * Whether a value is a problem of the type: one of ours, or one that was read and whose extensions fit the schema.
   * Types are compared as URIs; titles and statuses do not count (RFC 9457, section 3.1.1). Never throws.
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
    readonly status: Checked<Status>
    readonly extensions?: Schema & Named<Schema>
  },
): ProblemDefinition<Type, Status, Schema> {
  const { type, title, status, extensions: schema, detail, retryAfter } = definition as ProblemTypeDefinition
  assertProblemStatus(status)
  warnOf(faultsOf(type, title))
  const kind = { type, title }
  let linted = false

  function make(options: AnyProblemOptions = {}): Problem {
    const given = options.extensions ?? {}
    const misfit = schema && misfitOf(schema, given)
    if (!linted) {
      linted = true
      warnOf(nameFaultsOf(type, given))
    }
    const parts: AnyProblemOptions = {
      ...options,
      detail: options.detail ?? detail,
      headers: withRetryAfter(options, retryAfter),
      extensions: misfit === undefined ? given : {},
    }
    const omitted: Omission[] = misfit === undefined ? [] : [{ what: 'extensions', reason: misfit }]
    if (parts.stack === false && status < 500) return createProblem(status, parts, kind, omitted)
    const error = new Error(messageOf(status, parts, kind), causeOf(parts))
    return toProblem(error, status, parts, kind, omitted)
  }

  function is(value: unknown): boolean {
    try {
      if (isProblem(value)) return isSameType(value.type, type)
      if (!hasBrand(value, READ_PROBLEM_BRAND)) return false
      const read = value as { type: string; extensions: unknown }
      return isSameType(read.type, type) && (schema === undefined || misfitOf(schema, read.extensions) === undefined)
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

/** A type may have Retry-After whatever its status (RFC 9457, section 4). */
function withRetryAfter(options: AnyProblemOptions, usual: number | Date | undefined): AnyProblemOptions['headers'] {
  const delay = options.retryAfter ?? usual
  const value = delay === undefined ? undefined : formatRetryAfter(delay)
  return value === undefined ? options.headers : { ...options.headers, 'Retry-After': value }
}
