import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { publishedPackages, ROOT } from '../scripts/workspace/packages.mjs'

export { ROOT }

/** The handwritten guides, and the reports that scripts write. */
export const DOCS: string = join(ROOT, 'docs')
/** The site's own pages: its home and its tools. */
export const CONTENT: string = join(import.meta.dirname, 'content')
/** The folder of pages for VitePress: copied or generated, and ignored by Git. */
export const PAGES: string = join(import.meta.dirname, 'pages')

/** The picture that stands for a page where it is linked. */
export const CARD: string = join(CONTENT, 'public/card.png')
/** The built site. */
export const DIST: string = join(import.meta.dirname, 'dist')
/** Whether the build is for one's own machine: then it leaves out what takes long and only other readers need. */
export const QUICK: boolean = process.env.STATUSKIT_BUILD === 'quick'

/** A published package. */
export interface PublishedPackage {
  /** Its folder in `packages`, and its name on the site. */
  readonly id: string
  /** Its name in the registry. */
  readonly name: string
  readonly folder: string
  /** The source files of its entries; a command has none. */
  readonly entries: readonly string[]
}

/** The published packages, by name. */
export const PUBLISHED: readonly PublishedPackage[] = publishedPackages()
  .map(({ name: id, folder, manifest, entries }) => ({
    id,
    name: String(manifest.name),
    folder,
    entries: entries.map(({ source }) => join(ROOT, source)).filter((path) => existsSync(path)),
  }))
  .sort((a, b) => a.name.localeCompare(b.name, 'en'))
