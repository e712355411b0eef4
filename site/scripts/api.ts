import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { Application } from 'typedoc'
import { PUBLISHED } from '../workspace.ts'

const ROOT = join(import.meta.dirname, '../..')

/** Writes the API reference from the doc comments in the sources. */
export async function writeApi(folder: string): Promise<void> {
  const app = await Application.bootstrapWithPlugins({
    plugin: ['typedoc-plugin-markdown'],
    entryPoints: PUBLISHED.flatMap(({ entries }) => entries),
    tsconfig: join(ROOT, 'tsconfig.json'),
    readme: 'none',
    name: 'API',
    skipErrorChecking: true,
    excludeInternal: true,
    excludeExternals: true,
    disableSources: true,
    logLevel: 'Error',
    // One page per entry: a page per function would add thousands of bytes of layout each.
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
  for (const path of filesOf(folder)) writeFileSync(path, withoutDeadAnchors(path))
}

/**
 * For a name that is both a value and a type, or a property of several interfaces, the plugin counts more headings than it
 * writes. The broken links mean the last heading.
 */
function withoutDeadAnchors(path: string): string {
  const links = /\]\(([^)#:]*)#([^)]+?)-(\d+)\)/g
  return readFileSync(path, 'utf8').replace(links, (link, file: string, name: string, number: string) => {
    const target = readFileSync(file === '' ? path : join(dirname(path), file), 'utf8')
    const headings = [...target.matchAll(/^#+ (.+)$/gm)].filter(([, heading = '']) => slugOf(heading) === name)
    const last = headings.length - 1
    if (Number(number) <= last) return link
    return last > 0 ? `](${file}#${name}-${last})` : `](${file}#${name})`
  })
}

function slugOf(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/\(\)$/, '')
    .replace(/[^\w-]+/g, '-')
}

function filesOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.md'))
    .map((path) => join(folder, path))
}

/** The import specifier of an entry: `core/src/render` is `@statuskit/core/render`. */
function importName(path: string): string {
  return `@statuskit/${path.replace(/\/src(?=\/|$)/, '').replace(/\/index$/, '')}`
}
