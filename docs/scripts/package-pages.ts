import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { publishedPackages } from '../../scripts/workspace/packages.mjs'
import { frontmatter } from './markdown.ts'
import type { Page } from './write-pages.ts'

/** Each package's own README, which is tested where it lies. */
export function packagePages(): Page[] {
  return publishedPackages().map(({ name, folder }): Page => {
    const text = readFileSync(join(folder, 'README.md'), 'utf8')
    return [`packages/${name}.md`, `${frontmatter({ outline: 2 })}\n${text}`]
  })
}
