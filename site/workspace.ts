import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const ROOT = join(import.meta.dirname, '..')

/** The guides, by hand, and the reports, which scripts write. */
export const DOCS: string = join(ROOT, 'docs')
/** The site's own pages: its home and its tools. */
export const CONTENT: string = join(import.meta.dirname, 'content')
/** Where the pages are that VitePress builds: copied or generated, and not kept. */
export const PAGES: string = join(import.meta.dirname, 'pages')

/** A published package. */
export interface PublishedPackage {
  /** Its folder below `packages`, which is its name on the site. */
  readonly id: string
  /** What it is installed by. */
  readonly name: string
  readonly folder: string
  /** Whether it is for one framework, which it leaves to the service to install. */
  readonly isAdapter: boolean
  /** The sources of its entries; a command has none. */
  readonly entries: readonly string[]
}

interface Manifest {
  readonly name: string
  readonly private?: boolean
  readonly peerDependencies?: object
  readonly exports?: object
}

/** The packages that are published, by name. */
export const PUBLISHED: readonly PublishedPackage[] = readdirSync(join(ROOT, 'packages'))
  .map((id) => ({ id, folder: join(ROOT, 'packages', id) }))
  .filter(({ folder }) => existsSync(join(folder, 'package.json')))
  .flatMap(({ id, folder }) => {
    const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest
    if (manifest.private) return []
    const { name, peerDependencies } = manifest
    return { id, name, folder, isAdapter: peerDependencies !== undefined, entries: entriesOf(folder, manifest) }
  })
  .sort((a, b) => a.name.localeCompare(b.name, 'en'))

function entriesOf(folder: string, { exports = {} }: Manifest): string[] {
  return Object.keys(exports)
    .map((entry) => join(folder, 'src', `${entry === '.' ? 'index' : entry.slice(2)}.ts`))
    .filter((path) => existsSync(path))
}
