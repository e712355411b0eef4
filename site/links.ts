import { pathInRepository, REPOSITORY } from '../scripts/workspace/repository.mjs'
import { rulePage } from './inspect/rule-page.ts'
import { PUBLISHED } from './workspace.ts'

/** Turns a link between files of the project, relative or absolute, into a link between pages. Others stay as they are. */
export function pageOf(href: string): string {
  const path = pathInRepository(href)
  if (path !== undefined) {
    const page = pageOf(`../../${path}`)
    return page.startsWith('/') ? page : href
  }
  const rule = /^(?:\/|(?:\.\.\/)*(?:docs\/)?(?:reports\/)?)rules(?:\.md)?(?:#(.*))?$/.exec(href)
  if (rule) return rule[1] === undefined ? '/rules/' : rulePage(rule[1])
  const engine = /^(?:\.\.\/)+(engines\/.+)$/.exec(href)
  if (engine) return `${REPOSITORY}/blob/main/${engine[1]}`
  const page = /^(?:(?:\.\.\/)+docs\/(?:reports\/)?|(?:\.\.\/)*reports\/)((?:[\w-]+\/)?[\w-]+)\.md(#.*)?$/.exec(href)
  if (page) return `/${page[1]}${page[2] ?? ''}`
  const [, id, hash = ''] = /^(?:\.\.\/)+(?:packages\/)?([\w-]+)(?:\/README\.md|\/)?(#.*)?$/.exec(href) ?? []
  return PUBLISHED.some((each) => each.id === id) ? `/packages/${id}${hash}` : href
}

/** Whether a link leads to a page of the site or to another site; other files of the repository are not published. */
export function isPage(href: string): boolean {
  return !/^\.{1,2}\/[^#]*\.(?:[cm]?[jt]s|json|csv)$/.test(href) && !/^(?:\.\.\/)+packages\//.test(pageOf(href))
}
