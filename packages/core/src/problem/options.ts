import type { Challenge } from '../fields/challenge.ts'
import type { UnregisteredStatusCode } from '../status/guards.ts'
import type { ErrorStatusCode, StatusClass } from '../status/types.ts'

/** Members beside the standard ones. They must not have the names of standard members. */
export type Extensions = Readonly<Record<string, unknown>> & {
  readonly [Name in 'type' | 'title' | 'status' | 'detail' | 'instance']?: never
}

/** The options of any problem. */
export interface ProblemOptions {
  /** What went wrong this time, written for the client. It is sent, even with a 5xx. RFC 9457, section 3.1.4. */
  readonly detail?: string | undefined
  /** A URI reference that identifies this occurrence. RFC 9457, section 3.1.5. */
  readonly instance?: string | undefined
  /** Members beside the standard ones, at the top level of the document. RFC 9457, section 3.2. */
  readonly extensions?: Extensions | undefined
  /** Response headers. If an option of the problem sets the same header, the option wins. */
  readonly headers?: Readonly<Record<string, string | readonly string[] | undefined>> | undefined
  /** The error that led to the problem. It is logged and never sent. */
  readonly cause?: unknown
}

/** The options of a client error. */
export interface ClientErrorOptions extends ProblemOptions {
  /** Set `false` to capture no stack, which makes the problem several times cheaper. */
  readonly stack?: boolean | undefined
}

/** The options of a 401 or a 407, which need at least one challenge. */
export interface ChallengeOptions extends ClientErrorOptions {
  /** How the client can authenticate: `{ scheme: 'Bearer', realm: 'api' }`, text, or a list of them. */
  readonly challenge: Challenge | readonly [Challenge, ...Challenge[]]
}

/** The options of a 405. */
export interface AllowOptions extends ClientErrorOptions {
  /** The methods that the resource supports at present. The list may be empty. */
  readonly allow: readonly string[]
}

/** The options of a 426. */
export interface UpgradeOptions extends ClientErrorOptions {
  /** The protocols that the server requires, in order of preference: `['TLS/1.2']`. */
  readonly upgrade: readonly [string, ...string[]]
}

/** The options of a 413 or a 429. */
export interface RetryOptions extends ClientErrorOptions {
  /** When the client may try again: seconds from now, or a date. */
  readonly retryAfter?: number | Date | undefined
}

/** The options of a 503. */
export interface UnavailableOptions extends ProblemOptions {
  /** When the client may try again: seconds from now, or a date. */
  readonly retryAfter?: number | Date | undefined
}

/** The options of a 415. */
export interface UnsupportedMediaTypeOptions extends ClientErrorOptions {
  /** The media types that the resource accepts. */
  readonly accept?: readonly string[] | undefined
  /**
   * The content codings that the resource accepts. Set it only if the coding was the cause (RFC 9110, section 12.5.3).
   */
  readonly acceptEncoding?: readonly string[] | undefined
}

/** The options of a 416. */
export interface RangeOptions extends ClientErrorOptions {
  /** The length of the whole representation, in bytes. */
  readonly completeLength?: number | undefined
}

/** The options of a 451. */
export interface LegalOptions extends ClientErrorOptions {
  /** The URI of the entity that blocks the resource. RFC 7725, section 4. */
  readonly blockedBy?: string | undefined
}

interface SpecialOptions {
  401: ChallengeOptions
  405: AllowOptions
  407: ChallengeOptions
  413: RetryOptions
  415: UnsupportedMediaTypeOptions
  416: RangeOptions
  426: UpgradeOptions
  429: RetryOptions
  451: LegalOptions
  503: UnavailableOptions
}

/** The options of all statuses together, for a status that is only known at run time. */
export interface AnyProblemOptions
  extends ClientErrorOptions,
    Partial<Omit<ChallengeOptions, keyof ProblemOptions>>,
    Partial<Omit<AllowOptions, keyof ProblemOptions>>,
    Partial<Omit<UpgradeOptions, keyof ProblemOptions>>,
    RetryOptions,
    UnsupportedMediaTypeOptions,
    RangeOptions,
    LegalOptions {}

type OptionsOf<S extends number> = S extends keyof SpecialOptions
  ? SpecialOptions[S]
  : `${S}` extends `4${string}`
    ? ClientErrorOptions
    : ProblemOptions

type Intersect<U> = (U extends unknown ? (x: U) => void : never) extends (x: infer I) => void ? I : never

/** Whether a status is only known at run time: any number, or any number of a class. */
type IsWide<S extends number> = number extends S
  ? true
  : [Extract<S, UnregisteredStatusCode<StatusClass>>] extends [never]
    ? false
    : true

/** The options of a problem with this status. For a union of statuses, each member's required options are required. */
export type OptionsFor<S extends number> = IsWide<S> extends true ? AnyProblemOptions : Intersect<OptionsOf<S>>

interface Needs {
  401: '401 needs { challenge }'
  405: '405 needs { allow }'
  407: '407 needs { challenge }'
  426: '426 needs { upgrade }'
}

/** A status that a problem may have: a registered 4xx or 5xx code, or a number that is checked at run time. */
export type ProblemStatus = ErrorStatusCode | (number & {})

/** Returns the status if a problem may have it. Any other literal becomes the union of the allowed statuses. */
export type AllowedStatus<S extends number> =
  IsWide<S> extends true ? S : [S] extends [ErrorStatusCode] ? S : ErrorStatusCode

/** Returns the status if it needs no options. Any other becomes an error message that the compiler prints. */
export type StatusWithoutOptions<S extends number> =
  IsWide<S> extends true ? S : [S & keyof Needs] extends [never] ? AllowedStatus<S> : Needs[S & keyof Needs]

/** Makes the options optional if none of them is required. */
export type OptionalIfEmpty<Options> = Record<never, never> extends Options ? Options | undefined : Options
