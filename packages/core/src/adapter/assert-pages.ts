import type { ProblemPages } from '../catalogue/problem-pages.ts'

/**
 * Refuses what are no pages, such as the catalogue itself. Without types, each request would end in a 500.
 *
 * @throws {TypeError}
 */
export function assertPages(pages: ProblemPages): void {
  if (typeof (pages as Partial<ProblemPages> | undefined)?.answer !== 'function')
    throw new TypeError('servePages() needs the pages of a catalogue: servePages(problemPages(catalogue)).')
}
