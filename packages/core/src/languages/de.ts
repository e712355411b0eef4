/**
 * The titles of problems in German.
 *
 * @packageDocumentation
 */

export { de } from './de.gen.ts'
