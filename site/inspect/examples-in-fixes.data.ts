import { RULES } from '../../packages/inspector/src/rules/catalogue.ts'
import { type ExamplesInFixes, examplesInFixes } from './examples-in-fixes.ts'

declare const data: ExamplesInFixes

export { data }

/** Read at build: the inspector's findings have the fixes only as they are filled in. */
export default {
  load(): ExamplesInFixes {
    return examplesInFixes(RULES)
  },
}
