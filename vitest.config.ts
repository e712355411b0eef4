import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    testTimeout: 60_000,
    hookTimeout: 120_000,
    reporters: ['default', './scripts/closing-line.ts'],
    projects: [
      { extends: true, test: { name: 'core', root: 'packages/core' } },
      { extends: true, test: { name: 'express', root: 'packages/express' } },
      { extends: true, test: { name: 'fastify', root: 'packages/fastify' } },
      { extends: true, test: { name: 'koa', root: 'packages/koa' } },
      { extends: true, test: { name: 'testkit', root: 'packages/testkit' } },
      { extends: true, test: { name: 'example-shared', root: 'examples/shared' } },
      { extends: true, test: { name: 'simulator', root: 'packages/simulator' } },
      { extends: true, test: { name: 'inspector', root: 'packages/inspector' } },
      { extends: true, test: { name: 'snippets', root: 'packages/snippets' } },
      { extends: true, test: { name: 'cli', root: 'packages/cli' } },
      { extends: true, test: { name: 'example-express', root: 'examples/express' } },
      { extends: true, test: { name: 'example-fastify', root: 'examples/fastify' } },
      { extends: true, test: { name: 'example-koa', root: 'examples/koa' } },
      { extends: true, test: { name: 'examples-compare', root: 'examples/compare' } },
      { extends: true, test: { name: 'workspace', root: 'scripts' } },
      { extends: true, test: { name: 'site', root: 'site', globalSetup: 'test/setup.ts' } },
      {
        extends: true,
        test: {
          name: 'types',
          // The type check of all sources is a gate of its own.
          typecheck: {
            enabled: true,
            only: true,
            include: ['packages/*/src/**/*.test-d.ts'],
            ignoreSourceErrors: true,
          },
        },
      },
    ],
    coverage: {
      provider: 'v8',
      include: ['packages/*/src/**'],
      exclude: ['**/*.gen.ts', '**/*.test.ts', '**/*.test-d.ts'],
    },
  },
})
