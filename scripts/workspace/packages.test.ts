import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import ts from 'typescript'
import { describe, expect, it, onTestFinished } from 'vitest'
import {
  adapters,
  examplePrograms,
  frameworksOf,
  publishedPackages,
  ROOT,
  readExamples,
  readPackages,
  sourceAliases,
} from './packages.mjs'

/** A workspace with these files, in a new folder. */
function makeWorkspace(files: Readonly<Record<string, object>>): string {
  const root = mkdtempSync(join(tmpdir(), 'statuskit-workspace-'))
  onTestFinished(() => rmSync(root, { recursive: true }))
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), JSON.stringify(content))
  }
  return root
}

const names = (members: readonly { readonly name: string }[]) => members.map(({ name }) => name)

describe('a new package', () => {
  const exports = { '.': {}, './client': {}, './languages/de': {}, './package.json': './package.json' }
  const files = {
    'packages/core/package.json': { name: '@statuskit/core', exports: { '.': {} } },
    'packages/hono/package.json': {
      name: '@statuskit/hono',
      exports,
      peerDependencies: { '@types/hono': '*', hono: '^4.0.0' },
    },
    'packages/hono/workspace.json': { importOrder: ['context', 'send'] },
    'packages/testkit/package.json': { name: '@statuskit/testkit', private: true },
    'packages/types/package.json': { name: '@statuskit/types', peerDependencies: { '@types/node': '>=20' } },
    'packages/store/package.json': {
      name: '@statuskit/store',
      peerDependencies: { redis: '>=5' },
      peerDependenciesMeta: { redis: { optional: true } },
    },
    'packages/left-over/dist/index.js': {},
    'examples/hono/package.json': { name: '@statuskit/example-hono', scripts: { start: 'node dist/main.js' } },
    'examples/shared/package.json': { name: '@statuskit/example-shared' },
  }

  it('is in every list because of its folder', () => {
    const root = makeWorkspace(files)
    expect(names(readPackages(root))).toEqual(['core', 'hono', 'store', 'testkit', 'types'])
    expect(names(publishedPackages(root))).toEqual(['core', 'hono', 'store', 'types'])
    expect(names(adapters(root))).toEqual(['hono'])
    expect(adapters(root).flatMap(({ manifest }) => frameworksOf(manifest))).toEqual(['hono'])
    expect(names(readExamples(root))).toEqual(['hono', 'shared'])
    expect(names(examplePrograms(root))).toEqual(['hono'])
  })

  it('has its own settings', () => {
    const [core, hono] = readPackages(makeWorkspace(files))
    expect(core?.settings).toEqual({})
    expect(hono?.settings).toEqual({ importOrder: ['context', 'send'] })
  })

  it('is imported from its sources, only by its entries', () => {
    const root = makeWorkspace(files)
    const sourceOf = (name: string) => sourceAliases(root).find(({ find }) => find.test(name))?.replacement
    expect(sourceOf('@statuskit/hono')).toBe(join(root, 'packages/hono/src/index.ts'))
    expect(sourceOf('@statuskit/hono/client')).toBe(join(root, 'packages/hono/src/client.ts'))
    expect(sourceOf('@statuskit/hono/languages/de')).toBe(join(root, 'packages/hono/src/languages/de.ts'))
    for (const name of ['@statuskit/hono/other', '@statuskit/hono/package.json', '@statuskit/honolulu', 'hono']) {
      expect(sourceOf(name)).toBeUndefined()
    }
  })
})

describe('the workspace', () => {
  const { config } = ts.readConfigFile(join(ROOT, 'tsconfig.json'), ts.sys.readFile)
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, ROOT)
  const packages = readPackages()

  it.each(packages.flatMap(({ entries }) => entries))(
    'has $source for $name, for TypeScript too',
    ({ name, source }) => {
      const { resolvedModule } = ts.resolveModuleName(name, join(ROOT, 'packages/other/src/index.ts'), options, ts.sys)
      expect(resolvedModule?.resolvedFileName).toBe(join(ROOT, source))
    },
  )

  it.each(
    packages.flatMap(({ path, settings }) => (settings.importOrder ?? []).map((folder) => `${path}/src/${folder}`)),
  )('has the folder %s, which an import order names', (folder) => {
    expect(existsSync(join(ROOT, folder))).toBe(true)
  })

  it.each(publishedPackages().filter(({ entries }) => entries.length > 0))(
    'limits the size of $path, which others bundle',
    ({ settings }) => {
      expect(settings.sizeLimits?.[0]?.path).toMatch(/^dist\/.+\.js$/)
    },
  )
})
