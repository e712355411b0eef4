/**
 * Statuses as typed data, problems that you throw, and readers for problems that you receive.
 *
 * @packageDocumentation
 */

export type { Challenge, ChallengeParts } from './fields/challenge.ts'
export {
  defineProblem,
  type OccurrenceOptions,
  type ProblemDefinition,
  type ProblemOccurrence,
  type ProblemTypeDefinition,
} from './problem/define.ts'
export type { Fields } from './problem/fields.ts'
export type {
  AllowOptions,
  AnyProblemOptions,
  ChallengeOptions,
  ClientErrorOptions,
  LegalOptions,
  OptionsFor,
  ProblemOptions,
  ProblemStatus,
  RangeOptions,
  RetryOptions,
  UnavailableOptions,
  UnsupportedMediaTypeOptions,
  UpgradeOptions,
} from './problem/options.ts'
export { isProblem, problem } from './problem/problem.ts'
export type { InputOf, StandardIssue, StandardResult, StandardSchema } from './problem/standard-schema.ts'
export type { Problem, ProblemDocument } from './problem/types.ts'
export type { ResponseHeaders } from './read/field.ts'
export type { KnownProblem, ProblemOf, ProblemTypes, UnknownProblem } from './read/known-problem.ts'
export { readProblem } from './read/read.ts'
export { isReadProblem, type ReadProblem } from './read/read-problem.ts'
export { type RetryAdvice, type RetryFacts, retryAdvice } from './read/retry.ts'
export type { ProblemSource, ReadProblemOptions } from './read/source.ts'
export type {
  ClientErrorStatusCode,
  ContentlessStatusCode,
  InformationalStatusCode,
  RedirectionStatusCode,
  ServerErrorStatusCode,
  SuccessfulStatusCode,
} from './status/codes.gen.ts'
export * from './status/constants.gen.ts'
export {
  isClientError,
  isContentless,
  isError,
  isInformational,
  isRedirection,
  isServerError,
  isStatusCode,
  isSuccessful,
  type UnregisteredStatusCode,
} from './status/guards.ts'
export { findStatus, findStatusByPhrase, getStatus } from './status/lookup.ts'
export type { Phrases } from './status/phrases.gen.ts'
export { statusClassOf } from './status/status-class.ts'
export type {
  Cacheability,
  ClientAction,
  ContentRule,
  ErrorStatusCode,
  PhraseOf,
  RedirectMethod,
  Reference,
  Registration,
  ResponseField,
  Sender,
  SourcedProperty,
  Status,
  StatusClass,
  StatusCode,
} from './status/types.ts'
