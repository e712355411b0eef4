import { defineConfig } from 'vitest/config'
import { sourceAliases } from './scripts/workspace/packages.mjs'

/** The tests that scripts/full/mutation.mjs shows mutants to, without the projects. */
export default defineConfig({
  resolve: { alias: sourceAliases() },
  test: {
    // Many mutants leave a request without an answer: the sooner a test gives up on it, the sooner the mutant is killed.
    testTimeout: 10_000,
    include: process.env.MUTATION_TESTS?.split(';') ?? [],
  },
})
