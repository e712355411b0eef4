import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const source = (path: string) => fileURLToPath(new URL(`packages/${path}`, import.meta.url))

/**
 * The tests that mutants of the adapters and of core's render are shown to, by scripts/mutation.mjs. All packages come from
 * their sources: what node_modules has is built, and is not mutated.
 */
export default defineConfig({
  resolve: {
    alias: [
      { find: /^@statuskit\/core$/, replacement: source('core/src/index.ts') },
      { find: /^@statuskit\/core\/(.+)$/, replacement: source('core/src/$1.ts') },
      { find: /^@statuskit\/(testkit|express|fastify|koa)$/, replacement: source('$1/src/index.ts') },
    ],
  },
  test: {
    // Many mutants leave a request without an answer: the sooner a test gives up on it, the sooner the mutant is killed.
    testTimeout: 10_000,
    include: process.env.MUTATION_TESTS?.split(';') ?? [],
  },
})
