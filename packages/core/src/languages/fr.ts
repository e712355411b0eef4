/**
 * The titles of problems in French.
 *
 * @packageDocumentation
 */

export { fr } from './fr.gen.ts'
