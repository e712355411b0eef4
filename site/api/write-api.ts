import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { Application, type DeclarationReflection, type ProjectReflection } from 'typedoc'
import { frontmatter } from '../scripts/pages/markdown.ts'
import { PUBLISHED, ROOT } from '../workspace.ts'
import { type Split, slugOf, splitPage } from './split.ts'

/** A page with more lines is split by the folders of its sources. */
const LONGEST = 800

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
    // A page per function would add thousands of bytes of layout each.
    outputs: [{ name: 'markdown', path: folder }],
    ...{
      outputFileStrategy: 'modules',
      entryFileName: 'index',
      hidePageHeader: true,
      hideBreadcrumbs: true,
      parametersFormat: 'table',
      // The index has a line about each module.
      indexFormat: 'table',
    },
  })
  const project = await app.convert()
  if (project === undefined) throw new Error('the sources could not be read')
  for (const entry of project.children ?? []) entry.name = importName(entry.name)
  await app.generateOutputs(project)
  for (const path of filesOf(folder)) writeFileSync(path, withoutDeadAnchors(path))
  splitLongPages(folder, project)
  for (const path of filesOf(folder)) {
    if (path !== join(folder, 'index.md')) writeFileSync(path, titled(readFileSync(path, 'utf8')))
  }
}

/** Splits the pages that are too long, and leads the links of all pages to the parts. */
function splitLongPages(folder: string, project: ProjectReflection): void {
  const splits = new Map<string, Split>()
  for (const entry of project.children ?? []) {
    const path = join(folder, `${entry.name}.md`)
    const markdown = filesOf(folder).includes(path) ? readFileSync(path, 'utf8') : ''
    if (markdown.split('\n').length <= LONGEST) continue
    const split = splitPage(markdown, entry.name, modulesOf(entry, project))
    if (split.parts.length < 2) continue
    splits.set(path, split)
    for (const part of split.parts) {
      const description = `The part of ${entry.name} about ${words(part.module)}: ${part.names.map((each) => each.name).join(', ')}.`
      writeFileSync(partPath(path, part.module), `${frontmatter({ description })}${part.markdown}`)
    }
    writeFileSync(path, contentsOf(entry.name, path, split))
  }
  for (const path of filesOf(folder)) {
    if (splits.has(path)) continue
    writeFileSync(path, relinked(path, splits))
  }
}

/** A page with a title of its own: its heading is also that of the package's README. */
function titled(markdown: string): string {
  const heading = /^# (.+)$/m.exec(markdown)?.[1]?.replaceAll('\\', '') ?? ''
  const head = frontmatter({ title: `API of ${heading}` })
  return markdown.startsWith('---\n') ? head.replace(/---\n$/, '') + markdown.slice('---\n'.length) : head + markdown
}

/** The page of an entry that was split: its modules with what they export. */
function contentsOf(name: string, path: string, { parts }: Split): string {
  const lists = parts.map(({ module, names }) => {
    const file = `./${relative(dirname(path), partPath(path, module)).replaceAll('\\', '/')}`
    const links = names.map(({ name, anchor }) => `[\`${name.replaceAll('\\', '')}\`](${file}#${anchor})`)
    return `## [${words(module)}](${file})\n\n${links.join(', ')}\n`
  })
  return `# ${name}\n\nEverything that this entry exports, by the part of the package that has it.\n\n${lists.join('\n')}`
}

/** The page of a module of an entry. */
function partPath(path: string, module: string): string {
  return path.replace(/\.md$/, `-${module}.md`)
}

function words(module: string): string {
  return module.replaceAll('-', ' ')
}

/** The text of a page with the links into split pages changed. */
function relinked(path: string, splits: ReadonlyMap<string, Split>): string {
  const own = [...splits.keys()].find((each) => path.startsWith(`${each.slice(0, -3)}-`))
  return readFileSync(path, 'utf8').replace(/\]\(([^)#:\s]*)#([^)\s]+)\)/g, (link, file: string, anchor: string) => {
    const target = file === '' ? own : resolve(dirname(path), file)
    const place = target === undefined ? undefined : splits.get(target)?.moved.get(anchor)
    if (target === undefined || place === undefined) return link
    const page = partPath(target, place.module)
    const to = page === path ? '' : `./${relative(dirname(path), page).replaceAll('\\', '/')}`
    return `](${to}#${place.anchor})`
  })
}

/** The module of each name of an entry: the folder in `src` that its source is in, or the file. */
function modulesOf(entry: DeclarationReflection, project: ProjectReflection): (name: string) => string {
  const modules = new Map<string, string>()
  for (const child of entry.children ?? []) {
    const target = child.isReference() ? child.getTargetReflectionDeep() : child
    const file = project.getSymbolIdFromReflection(target)?.fileName ?? ''
    const [, place] = /\/src\/(.+)\.ts$/.exec(file.replaceAll('\\', '/')) ?? []
    const [first = 'other', second] = (place ?? 'other').split('/')
    modules.set(child.name, second === undefined ? 'other' : first)
  }
  return (name) => modules.get(name.replaceAll('\\', '').replace(/<.*$/, '')) ?? 'other'
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

function filesOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.md'))
    .map((path) => join(folder, path))
}

/** The import specifier of an entry: `core/src/render` is `@statuskit/core/render`. */
function importName(path: string): string {
  return `@statuskit/${path.replace(/\/src(?=\/|$)/, '').replace(/\/index$/, '')}`
}
