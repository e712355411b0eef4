import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { adapters, publishedPackages, ROOT } from '../scripts/workspace/packages.mjs'

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

const ADAPTERS = new Set(adapters().map(({ name }) => name))

/** The packages that are published, by name. */
export const PUBLISHED: readonly PublishedPackage[] = publishedPackages()
  .map(({ name: id, folder, manifest, entries }) => ({
    id,
    name: String(manifest.name),
    folder,
    isAdapter: ADAPTERS.has(id),
    entries: entries.map(({ source }) => join(ROOT, source)).filter((path) => existsSync(path)),
  }))
  .sort((a, b) => a.name.localeCompare(b.name, 'en'))
