import rulePages from './.vitepress/theme/rule-pages.gen.json' with { type: 'json' }

/** A link between files of the workspace, as a link between pages; any other as it is. */
export function pageOf(href: string): string {
  const rule = /^(?:\/|(?:\.\.\/)*(?:docs\/)?)rules(?:\.md)?(?:#(.*))?$/.exec(href)
  if (rule) return rule[1] === undefined ? '/rules/' : rulePage(rule[1])
  return href
    .replace(/^(?:\.\.\/)+docs\/([\w-]+)\.md(#.*)?$/, '/$1$2')
    .replace(/^(?:\.\.\/)+(?:packages\/)?(\w+)(?:\/README\.md|\/)?(#.*)?$/, '/packages/$1$2')
}

/** Whether a link leads to what the site has, or away from it; files of the repository that are no texts are not in it. */
export function isPage(href: string): boolean {
  return !/^\.{1,2}\/[^#]*\.(?:[cm]?[jt]s|json|csv)$/.test(href)
}

/** The page of a rule of the inspector. */
export function rulePage(id: string): string {
  const page = (rulePages as Readonly<Record<string, string>>)[id]
  return page === undefined ? '/rules/' : `/rules/${page}#${id}`
}
