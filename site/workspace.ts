import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { adapters, publishedPackages, ROOT } from '../scripts/workspace/packages.mjs'

/** The handwritten guides, and the reports that scripts write. */
export const DOCS: string = join(ROOT, 'docs')
/** The site's own pages: its home and its tools. */
export const CONTENT: string = join(import.meta.dirname, 'content')
/** The folder of pages for VitePress: copied or generated, and ignored by Git. */
export const PAGES: string = join(import.meta.dirname, 'pages')

/** A published package. */
export interface PublishedPackage {
  /** Its folder in `packages`, and its name on the site. */
  readonly id: string
  /** Its name in the registry. */
  readonly name: string
  readonly folder: string
  /** Whether it has a framework as a peer dependency. */
  readonly isAdapter: boolean
  /** The source files of its entries; a command has none. */
  readonly entries: readonly string[]
}

const ADAPTERS = new Set(adapters().map(({ name }) => name))

/** The published packages, by name. */
export const PUBLISHED: readonly PublishedPackage[] = publishedPackages()
  .map(({ name: id, folder, manifest, entries }) => ({
    id,
    name: String(manifest.name),
    folder,
    isAdapter: ADAPTERS.has(id),
    entries: entries.map(({ source }) => join(ROOT, source)).filter((path) => existsSync(path)),
  }))
  .sort((a, b) => a.name.localeCompare(b.name, 'en'))
