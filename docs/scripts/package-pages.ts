import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { frontmatter } from './markdown.ts'
import type { Page } from './write-pages.ts'

const PACKAGES = join(import.meta.dirname, '../../packages')
/** The packages that are published, as the guide lists them. */
const PUBLISHED = ['core', 'express', 'fastify', 'koa', 'simulator', 'inspector', 'cli']

/** Each package's own README, which is tested where it lies. */
export function packagePages(): Page[] {
  return PUBLISHED.map((name): Page => {
    const text = readFileSync(join(PACKAGES, name, 'README.md'), 'utf8')
    return [`packages/${name}.md`, `${frontmatter({ outline: 2 })}\n${text}`]
  })
}
