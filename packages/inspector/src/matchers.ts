/**
 * A matcher for Vitest and Jest that inspects a response in a test.
 *
 * @packageDocumentation
 */

export { type CorrectHttpResult, toBeCorrectHttp } from './matchers/to-be-correct-http.ts'
