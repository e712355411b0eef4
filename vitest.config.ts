import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    testTimeout: 60_000,
    hookTimeout: 120_000,
    projects: [
      { extends: true, test: { name: 'core', root: 'packages/core', typecheck: types() } },
      { extends: true, test: { name: 'express', root: 'packages/express', typecheck: types() } },
      { extends: true, test: { name: 'example-express', root: 'examples/express' } },
      { extends: true, test: { name: 'workspace', root: 'scripts' } },
    ],
    coverage: {
      provider: 'v8',
      include: ['packages/*/src/**'],
      exclude: ['**/*.gen.ts', '**/*.test.ts', '**/*.test-d.ts'],
    },
  },
})

function types() {
  return { include: ['src/**/*.test-d.ts'], tsconfig: '../../tsconfig.json' }
}
