/**
 * The titles of problems in Japanese.
 *
 * @packageDocumentation
 */

export { ja } from './ja.gen.ts'
