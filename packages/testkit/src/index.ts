/**
 * The tests that every adapter must pass.
 *
 * @packageDocumentation
 */

export { describeProblems, type FetchFramework, type FetchRunning } from './fetch/describe-problems.ts'
export type { Answer, Question } from './suite/answer.ts'
export type {
  Exception,
  Exceptions,
  Exchange,
  Framework,
  Protocol,
  Route,
  Running,
  Service,
  Setup,
} from './suite/case.ts'
export { type Document, expectProblem, onlyEntry } from './suite/expectations.ts'
export { askWithForm, type Part } from './suite/multipart.ts'
export type { Register, Runner } from './suite/runner.ts'
