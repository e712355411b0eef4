import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'

const SITE = join(import.meta.dirname, '../dist')

/** The title of each page; the short addresses only lead to pages. */
const titles = readdirSync(SITE, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.html'))
  .map((path) => [path, readFileSync(join(SITE, path), 'utf8')] as const)
  .filter(([path, html]) => path !== '404.html' && !html.includes('http-equiv="refresh"'))
  .map(([path, html]) => ({
    path,
    title: /<title>(.*?)<\/title>/.exec(html)?.[1] ?? '',
    shared: /<meta property="og:title" content="(.*?)">/.exec(html)?.[1] ?? '',
  }))

it.each([
  ['status/407.html', '407 Proxy Authentication Required | statuskit'],
  ['headers/retry-after.html', 'Retry-After header | statuskit'],
  ['compare/401-403.html', '401 or 403? | statuskit'],
  ['packages/koa.html', '@statuskit/koa | statuskit'],
  ['packages/cli.html', 'The statuskit command | statuskit'],
  ['api/@statuskit/koa.html', 'API of @statuskit/koa | statuskit'],
])('%s has the title %s', (path, title) => {
  expect(titles.find((each) => each.path.replaceAll('\\', '/') === path)).toMatchObject({ title, shared: title })
})

it('has a title on every page that no other page has', () => {
  expect(titles.length).toBeGreaterThan(300)
  for (const name of ['title', 'shared'] as const) {
    expect(titles.filter((each) => /^(?:statuskit)?$/.test(each[name])).map(({ path }) => path)).toEqual([])
    const all = titles.map((each) => each[name])
    expect(all.filter((title, at) => all.indexOf(title) !== at)).toEqual([])
  }
})

it('names the pages in llms.txt', () => {
  expect(readFileSync(join(SITE, 'llms.txt'), 'utf8').match(/\[(?:statuskit)?\]\(.*?\)/g)).toBeNull()
})
