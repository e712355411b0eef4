/**
 * Accepts only the pages of a catalogue, not the catalogue itself: without types, each request would end in a 500.
 *
 * @throws {TypeError}
 */
export function assertPages(pages: object): void {
  if (typeof (pages as { readonly answer?: unknown } | undefined)?.answer !== 'function')
    throw new TypeError('servePages() needs the pages of a catalogue: servePages(problemPages(catalogue)).')
}
