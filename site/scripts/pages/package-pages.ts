import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { PUBLISHED } from '../../workspace.ts'
import type { Page } from '../write-pages.ts'
import { frontmatter } from './markdown.ts'

/** The README of each published package, which is tested in its folder. */
export function packagePages(): Page[] {
  return PUBLISHED.map(({ id, folder }): Page => {
    const text = readFileSync(join(folder, 'README.md'), 'utf8')
    return [`packages/${id}.md`, `${frontmatter({ outline: 2 })}\n${text}`]
  })
}
