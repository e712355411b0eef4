import { isUriReference } from '../headers/link.ts'
import { PHRASES } from '../status/phrases.gen.ts'
import { hasBrand, OMITTED, PROBLEM_BRAND } from './brand.ts'
import { toDocument } from './document.ts'
import { type Fields, fieldsOf } from './fields.ts'
import type { Omission } from './omission.ts'
import type { Alone, AnyProblemOptions, Checked, Maybe, OptionsFor, ProblemStatus } from './options.ts'
import type { Problem, ProblemDocument } from './types.ts'

/** Type and title of a problem that is more than its status. */
export interface ProblemType {
  readonly type: string
  readonly title: string
}

const NO_FIELDS: Fields = {}
const NO_EXTENSIONS: Readonly<Record<string, unknown>> = {}

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

    constructor(status: number, options: AnyProblemOptions, named: ProblemType | undefined) {
      const title = named?.title ?? titleOf(status)
      const detail = options.detail
      const message = typeof detail === 'string' ? detail : title
      if (options.cause === undefined) super(message)
      else super(message, { cause: options.cause })
      this.status = status
      this.type = named?.type ?? 'about:blank'
      this.title = title
      if (typeof detail === 'string') this.detail = detail
      this.headers = NO_FIELDS
      this.extensions = options.extensions ?? NO_EXTENSIONS
      this.expose = status < 500
    }

    toJSON(): ProblemDocument {
      return toDocument(this, [])
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
  const made = stackless ? withoutStack(status, options, named) : new ProblemError(status, options, named)
  const omitted: Omission[] = []
  const fields = fieldsOf(status, options, omitted)
  if (fields !== undefined) (made as { headers: Fields }).headers = fields
  if (options.instance !== undefined) {
    if (isUriReference(options.instance)) (made as { instance?: string }).instance = options.instance
    else omitted.push({ what: 'instance', reason: 'it is no URI reference; percent-encode it' })
  }
  if (omitted.length > 0) Object.defineProperty(made, OMITTED, { value: omitted })
  return made
}

/** V8 captures no frames while the limit is 0; elsewhere, and where the limit is frozen, the stack is simply there. */
function withoutStack(status: number, options: AnyProblemOptions, named: ProblemType | undefined): Problem {
  const { stackTraceLimit } = Error as { stackTraceLimit?: number }
  try {
    ;(Error as { stackTraceLimit?: number }).stackTraceLimit = 0
  } catch {}
  try {
    return new ProblemError(status, options, named)
  } finally {
    try {
      ;(Error as { stackTraceLimit?: number | undefined }).stackTraceLimit = stackTraceLimit
    } catch {}
  }
}

/** The phrase of a code; of one that is not registered, the phrase of its class's x00 code (RFC 9110, section 15). */
export function titleOf(status: number): string {
  return PHRASES[status] ?? PHRASES[status < 500 ? 400 : 500]
}

/** Whether a value is a problem made by this or any other copy of the package. Never throws. */
export function isProblem(value: unknown): value is Problem {
  return hasBrand(value, PROBLEM_BRAND)
}
