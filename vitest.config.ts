import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config'
import { BuiltFirst } from './scripts/workspace/built-first.ts'
import { readExamples, readPackages, sourceAliases } from './scripts/workspace/packages.mjs'

/** The tests that run what was built, in threads or processes of their own. */
const BUILT = '**/*.built.test.ts'

/** A project whose tests need no build. */
function project(name: string, root: string): TestProjectInlineConfiguration {
  return { extends: true, test: { name, root, exclude: ['**/node_modules/**', '**/dist/**', BUILT] } }
}

export default defineConfig({
  // Packages come from their sources, so that a test needs no build and fails in the line that is wrong.
  resolve: {
    alias: sourceAliases(),
    // The adapter of NestJS runs on the version of the project that tests it.
    dedupe: ['@nestjs/common', '@nestjs/core', '@nestjs/platform-express', '@nestjs/platform-fastify'],
  },
  test: {
    // By default, a machine with two cores uses one of them.
    maxWorkers: '100%',
    sequence: { sequencer: BuiltFirst },
    testTimeout: 60_000,
    hookTimeout: 120_000,
    // Tests that `-t` leaves out aren't worth a line each when another one fails.
    hideSkippedTests: process.argv.some((word) => /^(?:-t|--testNamePattern)\b/.test(word)),
    reporters: ['default', './scripts/workspace/closing-line.ts'],
    projects: [
      ...readPackages().map(({ name, path }) => project(name, path)),
      ...readExamples().map(({ name, path }) => project(`example-${name}`, path)),
      project('workspace', 'scripts'),
      project('benchmarks', 'benchmarks'),
      { extends: true, test: { name: 'built', include: [`packages/${BUILT}`, `examples/${BUILT}`] } },
      project('site', 'site'),
      // The site as it is built, in a browser.
      { extends: true, test: { name: 'site-built', root: 'site', include: [BUILT], globalSetup: 'test/setup.ts' } },
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
