import type { LogEntry } from '@statuskit/core/adapter'
import type { ProblemCatalogue } from '@statuskit/core/catalogue'

/** Compares the problems that a service sends during its tests with its catalogue. */
export interface CatalogueWatch {
  /** The log hook for the service under test: `problems({ log: watch.log })`. It records the type of each problem. */
  readonly log: (entry: LogEntry) => void
  /**
   * Call it after all tests.
   *
   * @throws {Error} if the service sent a type that the catalogue lacks, or didn't send a type of the catalogue. The message
   *   names the types, and the first request that got each one.
   */
  readonly check: () => void
}

/**
 * Watches the log hook of a service, so that its catalogue stays complete. Problems of the type `about:blank` need no entry,
 * because their status says everything. A status that the catalogue lists has to be sent.
 *
 * @example
 * const watch = watchCatalogue(catalogue)
 * const app = createApp({ log: watch.log })
 * afterAll(watch.check)
 */
export function watchCatalogue(catalogue: Pick<ProblemCatalogue, 'problems' | 'find'>): CatalogueWatch {
  const lacking = new Map<string, string>()
  const sent = new Set<unknown>()
  return {
    log({ problem, request }) {
      const { type, status } = problem
      const found = catalogue.find(type, status)
      if (found !== undefined) sent.add(found)
      else if (type !== 'about:blank' && !lacking.has(type)) {
        lacking.set(type, `${type} (${status}), first for ${request.method} ${request.url}`)
      }
    },
    check() {
      const unsent = catalogue.problems.filter((problem) => !sent.has(problem))
      const faults = [
        ...listOf('The service sent types that the catalogue lacks. Add them to problemCatalogue([…]):', [
          ...lacking.values(),
        ]),
        ...listOf(
          'No test made the service send these types of the catalogue. Add a test for each, or remove it:',
          unsent.map(({ type, status }) => (type === 'about:blank' ? `about:blank with the status ${status}` : type)),
        ),
      ]
      if (faults.length > 0) throw new Error(faults.join('\n'))
    },
  }
}

function listOf(heading: string, items: readonly string[]): string[] {
  return items.length === 0 ? [] : [heading, ...items.map((item) => `- ${item}`)]
}
