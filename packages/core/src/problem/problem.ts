import { hasUriCharacters } from '../fields/uri-reference.ts'
import { ERROR_PHRASES } from '../status/phrases.gen.ts'
import { hasBrand, OMITTED, PROBLEM_BRAND } from './brand.ts'
import { toDocument } from './document.ts'
import { fieldsOf } from './fields.ts'
import type { Omission } from './omission.ts'
import type {
  AllowedStatus,
  AnyProblemOptions,
  OptionalIfEmpty,
  OptionsFor,
  ProblemStatus,
  StatusWithoutOptions,
} from './options.ts'
import type { Problem, ProblemDocument } from './types.ts'

/** Type and title of a problem that is more than its status. */
export interface ProblemType {
  readonly type: string
  readonly title: string
}

// A prototype, not a class: an error of a derived class costs a fifth more. The closure tells bundlers that it is pure.
const PROTOTYPE: object = /* @__PURE__ */ (() =>
  Object.create(Error.prototype, {
    name: { value: 'Problem', writable: true },
    toJSON: {
      value(this: Problem): ProblemDocument {
        return toDocument(this)
      },
    },
    // Other handlers read it, and some libraries write both.
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
 * Makes a problem to throw: an `Error` that knows its response. What the status requires is required by type; what is
 * wrong all the same at run time is left out of the response and reported to the log hook.
 *
 * @throws {RangeError} when the status is not a whole number from 400 to 599
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
  const options = given ?? {}
  if (options.stack === false && status < 500) return createProblem(status, options)
  // Made here, so that the stack has the caller's frame second.
  return toProblem(new Error(messageOf(status, options), errorOptionsOf(options)), status, options)
}

/** Whether a value is a status that a problem may have. */
export function isProblemStatus(status: unknown): status is number {
  return Number.isInteger(status) && (status as number) >= 400 && (status as number) <= 599
}

/** Throws where a value is no status that a problem may have. */
export function assertProblemStatus(status: unknown): asserts status is number {
  if (isProblemStatus(status)) return
  throw new RangeError(`a status is an integer from 400 to 599, not ${String(status)}`)
}

/** Makes a problem without a stack, of a checked status and of a named type or none. */
export function createProblem(
  status: number,
  options: AnyProblemOptions,
  named?: ProblemType,
  omitted?: Omission[],
): Problem {
  const error = createStackless(messageOf(status, options, named), errorOptionsOf(options))
  return toProblem(error, status, options, named, omitted)
}

/** The message of a problem's error: its detail, else its title. */
export function messageOf(status: number, { detail }: AnyProblemOptions, named?: ProblemType): string {
  return typeof detail === 'string' ? detail : (named?.title ?? titleOf(status))
}

/** An error whose options have a cause that is undefined would have that property. */
function errorOptionsOf({ cause }: AnyProblemOptions): ErrorOptions | undefined {
  return cause === undefined ? undefined : { cause }
}

/** V8 captures no frames while the limit is 0; elsewhere, and where the limit is frozen, the stack is simply there. */
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

/** Gives an error the parts of a problem, and the list of what was left out of it so far. */
export function toProblem(
  error: Error,
  status: number,
  options: AnyProblemOptions,
  named?: ProblemType,
  omitted: Omission[] = [],
): Problem {
  const { detail, instance, extensions } = options
  const made = Object.setPrototypeOf(error, PROTOTYPE) as Writable<Problem>
  made.status = status
  made.type = named?.type ?? 'about:blank'
  made.title = named?.title ?? titleOf(status)
  if (typeof detail === 'string') made.detail = detail
  else if (detail !== undefined) omitted.push({ what: 'detail', reason: 'not a string' })
  // Objects of its own: code that adds to one problem's must not add to every other's.
  made.headers = fieldsOf(status, options, omitted)
  made.extensions = extensions ?? {}
  made.expose = status < 500
  if (hasUriCharacters(instance)) made.instance = instance
  else if (instance !== undefined) omitted.push({ what: 'instance', reason: 'not a URI reference' })
  if (omitted.length > 0) Object.defineProperty(made, OMITTED, { value: omitted })
  return made
}

/** The phrase of a code; of one that is not registered, the phrase of its class's x00 code (RFC 9110, section 15). */
export function titleOf(status: number): string {
  return ERROR_PHRASES[status] ?? (ERROR_PHRASES[status < 500 ? 400 : 500] as string)
}

/** Whether a value is a problem made by this or any other copy of the package. Never throws. */
export function isProblem(value: unknown): value is Problem {
  return hasBrand(value, PROBLEM_BRAND)
}
