import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { DOCS } from '../workspace.ts'
import { frontmatter } from './markdown.ts'
import type { Page } from './write-pages.ts'

/** The page of each rule. */
export function rulePageIndex(): Readonly<Record<string, string>> {
  const index = rulePages().find(([path]) => path === 'rule-pages.json')
  return JSON.parse(index?.[1] ?? '{}')
}

/** Splits the rule reference into a page per group, and lists the page of each rule for the inspector's page. */
export function rulePages(): Page[] {
  const text = readFileSync(join(DOCS, 'reports/rules.md'), 'utf8')
  const [head = '', rules = ''] = text.split(/^## Rules$/m)
  const sections = new Map(
    rules
      .split(/^(?=### )/m)
      .filter((section) => section.startsWith('### '))
      .map((section) => [/^### (\S+)/.exec(section)?.[1] ?? '', section]),
  )
  const [introduction = '', ...families] = head.replace(/^<!--.*-->\n/, '').split(/^### /m)
  const where: Record<string, string> = {}
  const groups = families.map((family) => {
    const name = /^\S+/.exec(family)?.[0] ?? ''
    const ids = [...family.matchAll(/\(#([\w-]+)\)/g)].map(([, id]) => id as string)
    for (const id of ids) where[id] = name
    return { name, ids }
  })
  const relinked = (part: string) => part.replace(/\(#([\w-]+)\)/g, (_, id) => `(./${where[id]}#${id})`)
  const pages = groups.map(({ name, ids }): Page => {
    const parts = ids.map((id) => relinked(sections.get(id) ?? '').replace(/^### /, '## '))
    return [
      `rules/${name}.md`,
      `${frontmatter({ title: `Rules: ${name}`, outline: 2 })}\n# Rules: ${name}\n\n${vueSafe(parts.join('\n'))}`,
    ]
  })
  const lost = [...sections.keys()].filter((id) => where[id] === undefined)
  if (lost.length > 0)
    throw new Error(`These rules are missing from the index of docs/reports/rules.md: ${lost.join(', ')}.`)
  const index = relinked([introduction, ...families].join('### '))
  return [
    ['rules/index.md', `${frontmatter({ title: 'Rules of the inspector', outline: 3 })}\n${vueSafe(index)}`],
    ...pages,
    ['rule-pages.json', `${JSON.stringify(where)}\n`],
  ]
}

/** Escapes what a Vue template would interpret. In code, Markdown escapes it. */
function vueSafe(text: string): string {
  return text
    .split('\n')
    .map((line) =>
      line.startsWith('    ')
        ? line
        : line
            .split(/(`[^`]*`)/)
            .map((part) =>
              part.startsWith('`') ? part : part.replace(/<(?!https?:)/g, '&lt;').replaceAll('{{', '&#123;&#123;'),
            )
            .join(''),
    )
    .join('\n')
}
