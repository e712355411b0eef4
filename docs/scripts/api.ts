import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Application } from 'typedoc'

const ROOT = join(import.meta.dirname, '../..')
const PACKAGES = ['core', 'express', 'fastify', 'koa', 'simulator', 'inspector', 'snippets']

/** Writes the reference of what the packages export, from the doc blocks in their sources. */
export async function writeApi(folder: string): Promise<void> {
  const app = await Application.bootstrapWithPlugins({
    plugin: ['typedoc-plugin-markdown'],
    entryPoints: PACKAGES.flatMap(entriesOf),
    tsconfig: join(ROOT, 'tsconfig.json'),
    readme: 'none',
    name: 'API',
    skipErrorChecking: true,
    excludeInternal: true,
    excludeExternals: true,
    disableSources: true,
    logLevel: 'Error',
    // One page an entry: a page for every function would be thousands of bytes of frame each.
    outputs: [{ name: 'markdown', path: folder }],
    ...{
      outputFileStrategy: 'modules',
      entryFileName: 'index',
      hidePageHeader: true,
      hideBreadcrumbs: true,
      parametersFormat: 'table',
    },
  })
  const project = await app.convert()
  if (project === undefined) throw new Error('the sources could not be read')
  for (const entry of project.children ?? []) entry.name = importName(entry.name)
  await app.generateOutputs(project)
}

/** What an entry is imported by: `core/src/render` is `@statuskit/core/render`. */
function importName(path: string): string {
  return `@statuskit/${path.replace(/\/src(?=\/|$)/, '').replace(/\/index$/, '')}`
}

/** The sources of a package's entries. */
function entriesOf(name: string): string[] {
  const folder = join(ROOT, 'packages', name)
  const { exports } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    exports: Record<string, unknown>
  }
  return Object.keys(exports)
    .map((entry) => join(folder, 'src', `${entry === '.' ? 'index' : entry.slice(2)}.ts`))
    .filter((path) => existsSync(path))
}
