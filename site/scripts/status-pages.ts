import { findStatus, type Status } from '@statuskit/core'
import {
  describeStatus,
  listReferences,
  type RelatedStatus,
  type StatusFact,
  type StatusReference,
} from '@statuskit/core/reference'
import { SAVED_COMPARISONS } from '../compare/comparisons.ts'
import { exchangeSection } from './exchange.ts'
import { attribute, frontmatter, prose, sectionsToMarkdown } from './markdown.ts'
import type { Page } from './write-pages.ts'

/** The sections before the samples; the others come after them. */
const BEFORE_SAMPLES = ['meaning', 'use', 'avoid', 'response']

/** A page for every registered status, and the index of them. */
export function statusPages(): Page[] {
  return [index(), ...listReferences().flatMap((reference) => page(reference) ?? [])]
}

function index(): Page {
  const text = `${frontmatter({ title: 'Statuses', description: 'Every HTTP status: what it means, its headers, its caching, and code that sends and handles it.', aside: false, pageClass: 'wide' })}
# Statuses

<StatusIndex />
`
  return ['status/index.md', text]
}

function page(reference: StatusReference): Page[] {
  const status = findStatus(reference.code)
  if (status === undefined) return []
  const { code, phrase, summary } = status
  const before = reference.sections.filter(({ name }) => BEFORE_SAMPLES.includes(name))
  const after = reference.sections.filter(({ name }) => !BEFORE_SAMPLES.includes(name))
  const text = `${frontmatter({ title: `${code} ${phrase}`, description: summary })}
# <span class="code ${status.class}">${code}</span> ${prose(phrase)}

<p class="summary" id="summary">${attribute(summary)}</p>

${factList(status)}

${exchangeSection(code)}
${sectionsToMarkdown(before)}

## Code {#code}

<StatusSamples :code="${code}" />

## Try it {#try}

<TryStatus :code="${code}" />

${sectionsToMarkdown(after)}

${related(code, reference.related)}

<p class="symptoms">Also searched for as: ${attribute(reference.symptoms.join(' · '))}.</p>
`
  return [[`status/${code}.md`, text]]
}

function factList(status: Status): string {
  const facts = describeStatus(status).map(({ label, values }) => {
    const value = values.map(factValue).join('<br>')
    const linked = label === 'defined in' ? `<a href="${status.reference.url}">${value}</a>` : value
    return `<dt>${label}</dt><dd>${linked}</dd>`
  })
  return `<dl class="facts">\n${facts.join('\n')}\n</dl>`
}

function factValue({ text, field }: StatusFact['values'][number]): string {
  return field === undefined ? attribute(text) : `<code>${field}</code>${attribute(text)}`
}

function related(code: number, statuses: readonly RelatedStatus[]): string {
  if (statuses.length === 0) return ''
  const lines = statuses.map(
    (each) => `- [${each.code} ${findStatus(each.code)?.phrase}](./${each.code}): ${prose(each.difference)}`,
  )
  const saved = SAVED_COMPARISONS.filter((codes) => codes.includes(code)).map(
    (codes) => `[${codes.join(', ')}](/compare/${codes.join('-')})`,
  )
  const all = [code, ...statuses.map((each) => each.code)].slice(0, 4)
  const beside = saved.length > 0 ? saved.join(' · ') : `[${all.join(', ')}](/compare/#${all.join(',')})`
  return `## Not to be confused with {#related}\n\n${lines.join('\n')}\n\nSide by side: ${beside}\n`
}
