/**
 * What registers tests: `describe` and `it` of vitest, of `node:test`, or of any runner that has them with these
 * parameters.
 */
export interface Runner {
  describe(name: string, define: () => void): unknown
  readonly it: Register & { readonly skip: Register }
}

/** Registers a test. */
export type Register = (name: string, run: () => Promise<void>) => unknown
