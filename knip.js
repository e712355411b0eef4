import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { readPackages } from './scripts/workspace/packages.mjs'

/** A package is entered by what it exports, and by its scripts; it adds the rest in its workspace.json. */
const packages = readPackages().map(({ path, folder, entries, settings: { knip } }) => {
  const sources = entries.map(({ source }) => source.slice(path.length + 1))
  const hasScripts =
    existsSync(join(folder, 'scripts')) && readdirSync(join(folder, 'scripts')).some((name) => name.endsWith('.ts'))
  const scripts = hasScripts ? ['scripts/*.ts'] : []
  return [
    path,
    {
      entry: [...sources, ...scripts, ...(knip?.entry ?? [])],
      project: ['{src,test,scripts}/**'],
      ignoreDependencies: knip?.ignoreDependencies ?? [],
      ignoreBinaries: knip?.ignoreBinaries ?? [],
    },
  ]
})

export default {
  workspaces: {
    '.': {
      entry: [
        'scripts/{checks,full,release,workspace}/*.mjs',
        'scripts/full/*/main.{mjs,ts}',
        'scripts/full/memory/{crawl,service,simulator}.ts',
        'scripts/full/site/*.mjs',
        'scripts/full/several-instances/{instance,proxy}.ts',
        'scripts/full/spark/corpus.ts',
        'scripts/full/mutated-inputs.ts',
        'scripts/fuzz/{main,worker}.ts',
        'scripts/full/works-with/cases/*/*.mjs',
      ],
      // The applications of the full run are installed on their own. What is bundled with tests imports parts of Vitest.
      project: [
        'scripts/**',
        '!scripts/full/openapi-clients/apps/**',
        '!scripts/full/runtime-suites/{run-files,vitest-shim}.mjs',
        '!scripts/fuzz/corpus/**',
      ],
      ignoreDependencies: ['@arethetypeswrong/cli', '@stryker-mutator/vitest-runner', 'publint', 'vue-tsc'],
      ignoreBinaries: ['java', 'taskset'],
      ignoreUnresolved: ['test/setup.ts', '/suite.mjs'],
    },
    ...Object.fromEntries(packages),
    'examples/*': {
      project: ['src/**'],
    },
    benchmarks: {
      entry: [
        'src/micro/worker.mjs',
        'src/imports/*.{mjs,cjs}',
        'src/imports/empty/src/*',
        'src/requests/{worker,server}.mjs',
        'src/simulator/*.mjs',
        'src/crawl/run-worker.mjs',
        'src/inspector/{worker,stream,linear,recorded}.mjs',
        'src/growth/worker.mjs',
      ],
      project: ['src/**'],
      ignoreDependencies: ['http-status', 'http-status-codes'],
      ignoreBinaries: ['setarch'],
    },
    site: {
      // The configuration puts the search in the place of VitePress's, and wraps what hydrates later.
      entry: [
        'scripts/*.ts',
        '{compare,inspect,status}/*.data.ts',
        'test/**/*.test.ts',
        '.vitepress/theme/components/search/SearchButton.vue',
        '.vitepress/theme/hydrated-later.ts',
      ],
      project: ['**/*.{ts,vue}'],
      // A style sheet names the fonts.
      ignoreDependencies: [
        '@fontsource-variable/inter',
        '@fontsource-variable/jetbrains-mono',
        'typedoc-plugin-markdown',
      ],
    },
  },
}
