/**
 * The problem types that IANA has registered.
 *
 * @packageDocumentation
 */

export * from './problem/registered-types.gen.ts'
