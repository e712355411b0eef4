import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { PUBLISHED } from '../workspace.ts'
import { frontmatter } from './markdown.ts'
import type { Page } from './write-pages.ts'

/** Each published package's own README, which is tested where it lies. */
export function packagePages(): Page[] {
  return PUBLISHED.map(({ id, folder }): Page => {
    const text = readFileSync(join(folder, 'README.md'), 'utf8')
    return [`packages/${id}.md`, `${frontmatter({ outline: 2 })}\n${text}`]
  })
}
