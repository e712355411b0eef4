import type { ProblemCatalogue } from './catalogued-problem.ts'
import { examplesOf } from './pages/content.ts'
import { extensionsSchemaOf } from './pages/members.ts'

/** A gap in a catalogue that is not an error when it is created. */
export interface CatalogueFault {
  readonly type: string
  /** What is wrong and what to do, in sentences. */
  readonly message: string
}

/**
 * Finds types whose URI leads to none of the catalogue's pages, and types without an example because none can be made from
 * their schema.
 */
export function findCatalogueFaults({ problems, options }: ProblemCatalogue): CatalogueFault[] {
  return problems.flatMap((problem) => {
    const { type, resolves } = problem
    const faults: CatalogueFault[] = []
    if (type !== 'about:blank' && !resolves) {
      const message = `The URI ${type} leads to none of the pages, which are below ${options.base}. Change the type, or the option base.`
      faults.push({ type, message })
    }
    if (examplesOf(problem, extensionsSchemaOf(problem)).length === 0) {
      const message = `${type} has no example, because none can be made from its schema. Add examples: [{ extensions: { … } }] to its entry. If its page lists no members, add extensionsSchema, a JSON Schema, too.`
      faults.push({ type, message })
    }
    return faults
  })
}
