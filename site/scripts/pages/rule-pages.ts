import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { RULES } from '../../../packages/inspector/src/rules/catalogue.ts'
import { knownHeaders } from '../../header-page/known-headers.ts'
import { DOCS } from '../../workspace.ts'
import type { Page } from '../write-pages.ts'
import { frontmatter } from './markdown.ts'

/** The group of rules that are about no header of the response. */
const OTHER = 'Status, body and request'
/** The group of rules that are about several headers: the message in the list is about one of them. */
const SEVERAL = 'Several headers'
/** The most headers of a rule that is listed under its first one. */
const FEW = 2

/** The page of each rule. */
export function rulePageIndex(): Readonly<Record<string, string>> {
  const index = rulePages().find(([path]) => path === 'rule-pages.json')
  return JSON.parse(index?.[1] ?? '{}')
}

/** Splits the rule reference into a page per group, and lists the page of each rule for the inspector's page. */
export function rulePages(): Page[] {
  const text = readFileSync(join(DOCS, 'reports/rules.md'), 'utf8')
  const [start = '', rules = ''] = text.split(/^## Rules$/m)
  const sections = new Map(
    rules
      .split(/^(?=### )/m)
      .filter((section) => section.startsWith('### '))
      .map((section) => [/^### (\S+)/.exec(section)?.[1] ?? '', section]),
  )
  const [introduction = '', ...families] = start.replace(/^<!--.*-->\n/, '').split(/^### /m)
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
  const lines = families.join('\n').match(/^- \[.*$/gm) ?? []
  const index = byHeader(lines.map((line) => vueSafe(relinked(line))))
  const [, title = '', grades = ''] = /^(# .+)$([\s\S]*)/m.exec(introduction.replace(/^## Index$/m, '')) ?? []
  const head = `${title}\n\n${folded('grades', 'What severity and level mean', vueSafe(grades))}`
  const description = `The ${lines.length} rules of the inspector by header, with their severity and what the standards require.`
  return [
    [
      'rules/index.md',
      `${frontmatter({ title: 'Rules of the inspector', description, outline: false, aside: false, pageClass: 'wide' })}\n${head}\n<RuleList>\n\n${index}\n</RuleList>\n`,
    ],
    ...pages,
    ['rule-pages.json', `${JSON.stringify(where)}\n`],
  ]
}

/** The lines of the index under the headers that the rules are about. The page can filter them. */
function byHeader(lines: readonly string[]): string {
  const headers = knownHeaders().map(({ name }) => name)
  const groups = new Map<string, string[]>()
  for (const line of lines) {
    const id = /`([\w-]+)`/.exec(line)?.[1]
    const rule = RULES.find((each) => each.id === id)
    const { fields = [], absence = [] } = rule?.side === 'request' ? {} : (rule ?? {})
    // A rule about a header that is missing says what that header is for.
    const [field] = absence.length === 1 ? absence : [...fields, ...absence]
    const own = headers.find((each) => each.toLowerCase() === field) ?? field ?? OTHER
    const name = fields.length > FEW ? SEVERAL : own
    const count = `$1, about ${fields.length} headers, for example: `
    const text = name === SEVERAL ? line.replace(/(\(\w+, \w+\)): /, count) : line
    groups.set(name, [...(groups.get(name) ?? []), text])
  }
  const last = [SEVERAL, OTHER]
  const names = [...groups.keys()].filter((name) => !last.includes(name)).sort((a, b) => a.localeCompare(b, 'en'))
  const parts = [...names, ...last].map((name) => {
    const link = headers.includes(name) ? `[The header ${name}](/headers/${name.toLowerCase()})\n\n` : ''
    const rules = groups.get(name) ?? []
    const heading = `<h2 id="${name.toLowerCase().replace(/\W+/g, '-')}">${name}</h2><span>${rules.length}</span>`
    return folded('group', heading, `${link}${rules.join('\n')}`)
  })
  return parts.join('\n')
}

/** Markdown under a row that unfolds. */
function folded(name: string, summary: string, text: string): string {
  return `<details class="rules-${name}"><summary>${summary}</summary>\n\n${text.trim()}\n\n</details>\n`
}

/** Escapes what a Vue template would interpret. In code, Markdown escapes it. */
function vueSafe(text: string): string {
  return text
    .split('\n')
    .map((line) =>
      line.startsWith('    ') || line === '<!-- -->'
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
