import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, it } from 'vitest'

const SITE = join(import.meta.dirname, '../dist')
/** Paths that the simulator answers. */
const SIMULATOR = /^\/api\/(?:status|capabilities)\b/

const pages = readdirSync(SITE, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.html'))
const texts = new Map(pages.map((path) => [path, readFileSync(join(SITE, path), 'utf8')]))

/** The file for a path of the site. */
function fileOf(path: string): string | undefined {
  const plain = decodeURIComponent(path).replace(/^\//, '')
  return [`${plain}.html`, join(plain, 'index.html'), plain].find((file) => texts.has(file) || isAsset(file))
}

function isAsset(file: string): boolean {
  return /\.\w+$/.test(file) && existsSync(join(SITE, file))
}

it('has no link of its own that leads nowhere, to a page or within one', () => {
  const dead = new Set<string>()
  let followed = 0
  for (const [page, text] of texts) {
    for (const [, href = ''] of text.matchAll(/<a\b[^>]*\shref="([^"]*)"/g)) {
      if (/^[a-z]+:/.test(href) || SIMULATOR.test(href)) continue
      followed++
      const base = new URL(join(dirname(page), '_'), 'http://site/')
      const { pathname, hash } = href.startsWith('#') ? { pathname: '', hash: href } : new URL(href, base)
      const target = pathname === '' ? page : fileOf(pathname)
      if (target === undefined) dead.add(`${page}: ${href}`)
      // The inspector and the comparison parse their own fragments.
      else if (
        hash !== '' &&
        !/^(?:inspect|which-status|compare\/index)\.html$/.test(target) &&
        !hasId(target, hash.slice(1))
      ) {
        dead.add(`${page}: ${href}`)
      }
    }
  }
  expect([...dead]).toEqual([])
  expect(followed).toBeGreaterThan(2000)
})

function hasId(page: string, id: string): boolean {
  return texts.get(page)?.includes(` id="${decodeURIComponent(id)}"`) === true
}
