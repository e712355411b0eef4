import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { PUBLISHED } from '../../workspace.ts'
import type { Page } from '../write-pages.ts'
import { frontmatter } from './markdown.ts'

/** The README of each published package, which is tested in its folder. */
export function packagePages(): Page[] {
  return PUBLISHED.map(({ id, name, folder }): Page => {
    const text = readFileSync(join(folder, 'README.md'), 'utf8')
    // The command has the name of the site.
    const title = name.startsWith('@') ? name : `The ${name} command`
    return [`packages/${id}.md`, `${frontmatter({ title, outline: 2 })}\n${text}`]
  })
}
