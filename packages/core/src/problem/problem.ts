import { hasUriCharacters } from '../fields/uri-reference.ts'
import { ERROR_PHRASES } from '../status/phrases.gen.ts'
import { hasBrand, OMITTED, PROBLEM_BRAND } from './brand.ts'
import { toDocument } from './document.ts'
import { fieldsOf } from './fields.ts'
import type { Omitted } from './omission.ts'
import type {
  AllowedStatus,
  AnyProblemOptions,
  OptionalIfEmpty,
  OptionsFor,
  ProblemStatus,
  StatusWithoutOptions,
} from './options.ts'
import type { Problem, ProblemDocument } from './types.ts'

/** The type and title of a problem that has its own type. */
export interface ProblemType {
  readonly type: string
  readonly title: string
}

// A prototype, not a class: creating an error of a derived class takes a fifth longer. The closure lets bundlers see
// that it is pure.
const PROTOTYPE: object = /* @__PURE__ */ (() =>
  Object.create(Error.prototype, {
    name: { value: 'Problem', writable: true },
    toJSON: {
      value(this: Problem): ProblemDocument {
        return toDocument(this)
      },
    },
    // Other error handlers read this name, and some libraries set both.
    statusCode: {
      get(this: Problem) {
        return this.status
      },
      set(this: Writable<Problem>, status: number) {
        this.status = status
      },
    },
    [PROBLEM_BRAND]: { value: true },
  }))()

/**
 * Creates a problem to throw: an `Error` that carries its response. The headers that a status requires are required
 * options. Parts that are invalid at run time are left out of the response and reported to the log hook.
 *
 * @throws {RangeError} if the status is not an integer from 400 to 599
 * @see {@link https://www.rfc-editor.org/rfc/rfc9457 | RFC 9457}
 * @example
 * throw problem(404, { detail: `No order ${id}.` })
 * @example
 * throw problem(405, { allow: ['GET', 'HEAD'] })
 */
export function problem<S extends ProblemStatus>(status: StatusWithoutOptions<S>): Problem<S>
export function problem<S extends ProblemStatus>(
  status: AllowedStatus<S>,
  options: OptionalIfEmpty<OptionsFor<S>>,
): Problem<S>
export function problem(status: number | string, given?: AnyProblemOptions): Problem {
  assertProblemStatus(status)
  const options = optionsOf(given)
  if (options.stack === false && status < 500) return createProblem(status, options)
  // The error is created here, so that the caller's frame is second on the stack.
  return toProblem(new Error(messageOf(status, options), errorOptionsOf(options)), status, options)
}

/**
 * The options of a problem. Untyped code may pass null, or an error, as to http-errors. That is the cause: the members of an
 * error, such as the `detail` of PostgreSQL's, aren't for clients.
 */
export function optionsOf(given: AnyProblemOptions | undefined): AnyProblemOptions {
  return given instanceof Error ? { cause: given } : (given ?? {})
}

/** Whether a value is a status that a problem may have. */
export function isProblemStatus(status: unknown): status is number {
  return Number.isInteger(status) && (status as number) >= 400 && (status as number) <= 599
}

/** Throws if a value is not a status that a problem may have. */
export function assertProblemStatus(status: unknown): asserts status is number {
  if (isProblemStatus(status)) return
  throw new RangeError(`a status is an integer, 400 to 599, not ${String(status)} (${typeof status})`)
}

/** Creates a problem without a stack from a checked status. */
export function createProblem(
  status: number,
  options: AnyProblemOptions,
  named?: ProblemType,
  omitted?: Omitted[],
): Problem {
  const error = createStackless(messageOf(status, options, named), errorOptionsOf(options))
  return toProblem(error, status, options, named, omitted)
}

/** The message of a problem's error: its `detail`, or else its title. */
export function messageOf(status: number, { detail }: AnyProblemOptions, named?: ProblemType): string {
  return typeof detail === 'string' ? detail : (named?.title ?? titleOf(status))
}

/** The options of the error. A `cause: undefined` would create the property, so it is left out. */
function errorOptionsOf({ cause }: AnyProblemOptions): ErrorOptions | undefined {
  return cause === undefined ? undefined : { cause }
}

/**
 * Creates an error without a stack: V8 captures no frames while the limit is 0. Other engines, and a frozen limit,
 * leave a stack.
 */
function createStackless(message: string, options: ErrorOptions | undefined): Error {
  const limits = Error as { stackTraceLimit?: number | undefined }
  const { stackTraceLimit } = limits
  try {
    limits.stackTraceLimit = 0
  } catch {}
  const error = new Error(message, options)
  try {
    limits.stackTraceLimit = stackTraceLimit
  } catch {}
  return error
}

type Writable<T> = { -readonly [Key in keyof T]: T[Key] }

/** Turns an error into a problem. `omitted` lists the parts that were left out so far. */
export function toProblem(
  error: Error,
  status: number,
  options: AnyProblemOptions,
  named?: ProblemType,
  omitted: Omitted[] = [],
): Problem {
  const { detail, instance, extensions } = options
  const made = Object.setPrototypeOf(error, PROTOTYPE) as Writable<Problem>
  made.status = status
  made.type = named?.type ?? 'about:blank'
  made.title = named?.title ?? titleOf(status)
  if (typeof detail === 'string') made.detail = detail
  else if (detail !== undefined) omitted.push({ what: 'detail', option: 'detail' })
  // Each problem gets its own objects, because code may add to them.
  made.headers = fieldsOf(status, options, omitted)
  made.extensions = extensions ?? {}
  made.expose = status < 500
  if (hasUriCharacters(instance)) made.instance = instance
  else if (instance !== undefined) omitted.push({ what: 'instance', option: 'instance' })
  if (omitted[0]) Object.defineProperty(made, OMITTED, { value: omitted })
  return made
}

/** The phrase of a status. An unregistered status gets the phrase of its class's x00 code (RFC 9110, section 15). */
export function titleOf(status: number): string {
  return ERROR_PHRASES[status] ?? (ERROR_PHRASES[status < 500 ? 400 : 500] as string)
}

/** Whether a value is a problem created by this or any other copy of the package. Never throws. */
export function isProblem(value: unknown): value is Problem {
  return hasBrand(value, PROBLEM_BRAND)
}
