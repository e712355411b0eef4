import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { builtinModules, createRequire } from 'node:module'
import { dirname, join, relative } from 'node:path'
import { build } from 'esbuild'
import { ROOT, readPackages, sourceAliases } from '../../workspace/packages.mjs'

/** The packages that promise to run without Node. */
export const PORTABLE = ['core', 'hono', 'inspector', 'simulator']
/** What the shim of Vitest lacks. */
const LACKING = /vi\.(?!fn\b|spyOn\b|restoreAllMocks\b)\w+|Snapshot\(|expectTypeOf|expect\.(?:poll|soft)/
const BUILTINS = new Set(builtinModules)
const SHIM = join(import.meta.dirname, 'vitest-shim.mjs')
const RUNNER = join(import.meta.dirname, 'run-files.mjs')

/**
 * A package's tests that need no module of Node, in one module, and how many test files were left out for what reason.
 *
 * @typedef {{ name: string, bundle: string, files: number, left: { vitest: number, node: number } }} Suite
 */

/**
 * Bundles the tests of each package, with the sources of the packages.
 *
 * @param {string} folder where the bundles go
 * @returns {Promise<Suite[]>}
 */
export async function bundleSuites(folder) {
  mkdirSync(folder, { recursive: true })
  const suites = []
  for (const { name, folder: home } of readPackages().filter((each) => PORTABLE.includes(each.name))) {
    const paths = testsIn(home)
    const ofVitest = paths.filter((path) => LACKING.test(readFileSync(path, 'utf8')))
    const files = await withoutNode(paths.filter((path) => !ofVitest.includes(path)))
    if (files.length === 0) continue
    const left = { vitest: ofVitest.length, node: paths.length - ofVitest.length - files.length }
    const imports = files.map(
      (path) => `${JSON.stringify(relative(ROOT, path))}: () => import(${JSON.stringify(path)})`,
    )
    const entry = `import { runFiles } from ${JSON.stringify(RUNNER)}\nexport const run = (skip) => runFiles({ ${imports.join(', ')} }, skip)\n`
    const bundle = join(folder, `${name}.mjs`)
    const { outputFiles } = await build({ ...OPTIONS, stdin: { contents: entry, resolveDir: ROOT, loader: 'js' } })
    writeFileSync(bundle, outputFiles[0].text)
    suites.push({ name, bundle, files: files.length, left })
  }
  return suites
}

function testsIn(home) {
  return readdirSync(home, { recursive: true, encoding: 'utf8' })
    .filter((path) => /^(?:src|test)\/.*\.test\.ts$/.test(path) && !path.endsWith('.built.test.ts'))
    .map((path) => join(home, path))
    .sort()
}

/** The test files that import no module of Node, themselves or through what they import. */
async function withoutNode(paths) {
  const candidates = paths.filter((path) => !/from 'node:/.test(readFileSync(path, 'utf8')))
  const { metafile } = await build({ ...OPTIONS, entryPoints: candidates, outdir: ROOT, metafile: true })
  const needing = Object.values(metafile.outputs)
    .filter(({ imports }) => imports.some(({ external }) => external))
    .map(({ entryPoint }) => join(ROOT, entryPoint))
  return candidates.filter((path) => !needing.includes(path))
}

/** Resolves the packages that Vitest itself depends on as Vitest does. */
const VITEST = dirname(createRequire(join(ROOT, 'package.json')).resolve('vitest/package.json'))
const ALIASES = sourceAliases()

/** Marks what this plugin resolves itself. */
const HERE = 'here'

/** @type {import('esbuild').Plugin} */
const resolving = {
  name: 'resolving',
  setup(bundler) {
    bundler.onResolve({ filter: /^vitest$/ }, () => ({ path: SHIM }))
    bundler.onResolve({ filter: /^@vitest\/(?:runner|expect|spy)$/ }, ({ path, kind, pluginData }) =>
      pluginData === HERE ? undefined : bundler.resolve(path, { kind, resolveDir: VITEST, pluginData: HERE }),
    )
    // The assertions extend this one.
    bundler.onResolve({ filter: /^chai$/ }, async ({ path, kind, pluginData }) => {
      if (pluginData === HERE) return undefined
      const expect = await bundler.resolve('@vitest/expect', { kind, resolveDir: VITEST, pluginData: HERE })
      return bundler.resolve(path, { kind, resolveDir: dirname(expect.path), pluginData: HERE })
    })
    bundler.onResolve({ filter: /^(?:@statuskit\/|statuskit$)/ }, ({ path }) => {
      const alias = ALIASES.find(({ find }) => find.test(path))
      return alias === undefined ? undefined : { path: alias.replacement }
    })
    bundler.onResolve({ filter: /^(?:node:)?[\w/]+$/ }, ({ path }) =>
      path.startsWith('node:') || BUILTINS.has(path) ? { path, external: true } : undefined,
    )
  },
}

const OPTIONS = {
  bundle: true,
  write: false,
  format: 'esm',
  platform: 'neutral',
  mainFields: ['module', 'main'],
  conditions: ['import', 'default'],
  // As bundlers for browsers replace it; some libraries that tests use ask for it.
  define: { 'process.env.NODE_ENV': '"production"' },
  logLevel: 'silent',
  absWorkingDir: ROOT,
  plugins: [resolving],
}
