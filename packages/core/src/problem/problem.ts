import { isUriReference } from '../headers/link.ts'
import { ERROR_PHRASES } from '../status/phrases.gen.ts'
import { hasBrand, OMITTED, PROBLEM_BRAND } from './brand.ts'
import { toDocument } from './document.ts'
import { type Fields, fieldsOf } from './fields.ts'
import type { Omission } from './omission.ts'
import type { Alone, AnyProblemOptions, Checked, Maybe, OptionsFor, ProblemOptions, ProblemStatus } from './options.ts'
import type { Problem, ProblemDocument } from './types.ts'

/** Type and title of a problem that is more than its status. */
export interface ProblemType {
  readonly type: string
  readonly title: string
}

const NONE: Readonly<Record<string, never>> = {}

// Bundlers drop a class only when nothing in it could have an effect; the closure says so.
const ProblemError = /* @__PURE__ */ (() => {
  class ProblemError extends Error implements Problem {
    declare readonly status: number
    declare readonly type: string
    declare readonly title: string
    declare readonly detail?: string
    declare readonly instance?: string
    declare readonly headers: Fields
    declare readonly extensions: Readonly<Record<string, unknown>>
    declare readonly expose: boolean

    constructor(status: number, named: ProblemType | undefined, options: ProblemOptions, fields: Fields | undefined) {
      const { detail, cause } = options
      const title = named?.title ?? titleOf(status)
      super(typeof detail === 'string' ? detail : title, cause === undefined ? undefined : { cause })
      this.status = status
      this.type = named?.type ?? 'about:blank'
      this.title = title
      if (typeof detail === 'string') this.detail = detail
      this.headers = fields ?? NONE
      this.extensions = options.extensions ?? NONE
      this.expose = status < 500
    }

    toJSON(): ProblemDocument {
      return toDocument(this)
    }
  }
  Object.defineProperties(ProblemError.prototype, {
    name: { value: 'Problem', writable: true, configurable: true },
    [PROBLEM_BRAND]: { value: true },
  })
  return ProblemError
})()

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
export function problem<S extends ProblemStatus>(status: Alone<S>): Problem<S>
export function problem<S extends ProblemStatus>(status: Checked<S>, options: Maybe<OptionsFor<S>>): Problem<S>
export function problem(status: number | string, options?: AnyProblemOptions): Problem {
  if (!isProblemStatus(status)) {
    throw new RangeError(`a problem's status is a whole number from 400 to 599, not ${String(status)}`)
  }
  return createProblem(status, options ?? {}, undefined, options?.stack === false && status < 500)
}

/** Whether a value is a status that a problem may have. */
export function isProblemStatus(status: unknown): status is number {
  return Number.isInteger(status) && (status as number) >= 400 && (status as number) <= 599
}

/** Makes a problem of a checked status, of a named type or none, with a stack or without. */
export function createProblem(
  status: number,
  options: AnyProblemOptions,
  named: ProblemType | undefined,
  stackless: boolean,
): Problem {
  // Read once, and before anything is changed: the options may be anybody's object.
  const { detail, extensions, cause, instance } = options
  const omitted: Omission[] = []
  const fields = fieldsOf(status, options, omitted)
  const limit: unknown = stackless && Reflect.get(Error, 'stackTraceLimit')
  // V8 captures no frames while the limit is 0; elsewhere, and where the limit is frozen, the stack is simply there.
  if (stackless) Reflect.set(Error, 'stackTraceLimit', 0)
  const made = new ProblemError(status, named, { detail, extensions, cause }, fields)
  if (stackless) Reflect.set(Error, 'stackTraceLimit', limit)
  if (isUriReference(instance)) (made as { instance?: string }).instance = instance
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
