import type { Challenge } from '../fields/challenge.ts'
import type { UnregisteredStatusCode } from '../status/guards.ts'
import type { ErrorStatusCode, StatusClass } from '../status/types.ts'

/** Members beside the standard ones, whose names they cannot have. */
export type Extensions = Readonly<Record<string, unknown>> & {
  readonly [Name in 'type' | 'title' | 'status' | 'detail' | 'instance']?: never
}

/** What any problem may carry. */
export interface ProblemOptions {
  /** What went wrong this time, for the client; it is sent, with a 5xx too. RFC 9457, section 3.1.4. */
  readonly detail?: string | undefined
  /** A URI reference that names this occurrence. RFC 9457, section 3.1.5. */
  readonly instance?: string | undefined
  /** Members beside the standard ones. They stand at the top level of the document. RFC 9457, section 3.2. */
  readonly extensions?: Extensions | undefined
  /** Header fields of the response. A field that an option makes is written by that option, not here. */
  readonly headers?: Readonly<Record<string, string | readonly string[] | undefined>> | undefined
  /** What led to the problem: for logs, never sent. */
  readonly cause?: unknown
}

/** What a client error may carry. */
export interface ClientErrorOptions extends ProblemOptions {
  /** `false` captures no stack, which makes the problem several times cheaper. */
  readonly stack?: boolean | undefined
}

/** Challenges for a 401 or a 407, at least one. */
export interface ChallengeOptions extends ClientErrorOptions {
  /** What the client may authenticate with: `{ scheme: 'Bearer', realm: 'api' }`, text, or several of them. */
  readonly challenge: Challenge | readonly [Challenge, ...Challenge[]]
}

/** Methods for a 405. */
export interface AllowOptions extends ClientErrorOptions {
  /** The methods that the resource supports at present; the list may be empty. */
  readonly allow: readonly string[]
}

/** Protocols for a 426. */
export interface UpgradeOptions extends ClientErrorOptions {
  /** The protocols that the server asks for, by preference: `['TLS/1.2']`. */
  readonly upgrade: readonly [string, ...string[]]
}

/** A delay for a 413 or a 429. */
export interface RetryOptions extends ClientErrorOptions {
  /** When the client may try again: seconds from now, or a moment. */
  readonly retryAfter?: number | Date | undefined
}

/** A delay for a 503. */
export interface UnavailableOptions extends ProblemOptions {
  /** When the client may try again: seconds from now, or a moment. */
  readonly retryAfter?: number | Date | undefined
}

/** What a 415 would take. */
export interface UnsupportedMediaTypeOptions extends ClientErrorOptions {
  /** The media types that the resource takes. */
  readonly accept?: readonly string[] | undefined
  /** The content codings that the resource takes: where the coding was the cause, never otherwise (RFC 9110, section 12.5.3). */
  readonly acceptEncoding?: readonly string[] | undefined
}

/** The length for a 416. */
export interface RangeOptions extends ClientErrorOptions {
  /** The length of the whole representation, in bytes. */
  readonly completeLength?: number | undefined
}

/** Who blocks, for a 451. */
export interface LegalOptions extends ClientErrorOptions {
  /** The URI of who has the resource blocked. RFC 7725, section 4. */
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

/** The options of every status together, for a status that is only known at run time. */
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

/** Whether a status is only known at run time: any number, or any of a class. */
type IsWide<S extends number> = number extends S
  ? true
  : [Extract<S, UnregisteredStatusCode<StatusClass>>] extends [never]
    ? false
    : true

/** The options that a problem of this status takes; those of a union are what each of its members needs. */
export type OptionsFor<S extends number> = IsWide<S> extends true ? AnyProblemOptions : Intersect<OptionsOf<S>>

interface Needs {
  401: '401 needs { challenge }'
  405: '405 needs { allow }'
  407: '407 needs { challenge }'
  426: '426 needs { upgrade }'
}

/** A status that a problem may have: a registered 4xx or 5xx code, or a number that is checked at run time. */
export type ProblemStatus = ErrorStatusCode | (number & {})

/** The status itself where a problem may have it; a literal that it may not have becomes the union of those it may. */
export type AllowedStatus<S extends number> =
  IsWide<S> extends true ? S : [S] extends [ErrorStatusCode] ? S : ErrorStatusCode

/** The status itself where it needs no options; one that does becomes a sentence for the compiler to print. */
export type StatusWithoutOptions<S extends number> =
  IsWide<S> extends true ? S : [S & keyof Needs] extends [never] ? AllowedStatus<S> : Needs[S & keyof Needs]

/** Options that may be left out where none of them is required. */
export type OptionalIfEmpty<Options> = Record<never, never> extends Options ? Options | undefined : Options
