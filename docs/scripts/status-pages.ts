import { type Reference, type Status, findStatus } from '@statuskit/core'
import { listReferences, type RelatedStatus, type StatusReference } from '@statuskit/core/reference'
import { SAVED_COMPARISONS } from '../comparison/comparisons.ts'
import { factsInWords } from '../status-facts.ts'
import { attribute, frontmatter, prose, sectionsToMarkdown } from './markdown.ts'
import type { Page } from './write-pages.ts'

/** What a text is about comes before the samples, the rest after them. */
const BEFORE_SAMPLES = ['meaning', 'use', 'avoid', 'response']

/** A page for every registered status, and the index of them. */
export function statusPages(): Page[] {
  return [index(), ...listReferences().flatMap((reference) => page(reference) ?? [])]
}

function index(): Page {
  const text = `${frontmatter({ title: 'Statuses', description: 'All HTTP statuses: meaning, header fields, caching, code.', aside: false })}
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
  const text = `${frontmatter({ title: `${code} ${phrase}`, description: summary, code })}
# <span class="code ${status.class}">${code}</span> ${prose(phrase)}

<p class="summary">${attribute(summary)}</p>

${factList(status)}

${sectionsToMarkdown(before)}

## Code {#code}

<StatusSamples :code="${code}" />

## Try it {#try}

<TryStatus :code="${code}" />

${sectionsToMarkdown(after)}

${related(code, reference.related)}

${searchedAs(status, reference.symptoms)}
`
  return [[`status/${code}.md`, text]]
}

function factList(status: Status): string {
  const facts = factsInWords(status)
    .map(({ label, values }) => `<dt>${label}</dt><dd>${values.map(factValue).join('<br>')}</dd>`)
    .join('\n')
  const { document, section, url }: Reference = status.reference
  const source = `<dt>Defined in</dt><dd><a href="${url}">${[document, section].filter(Boolean).join(', section ')}</a></dd>`
  return `<dl class="facts">\n${facts}\n${source}\n</dl>`
}

function factValue({ text, code }: { readonly text: string; readonly code?: string }): string {
  return code === undefined ? attribute(text) : `<code>${attribute(code)}</code>${attribute(text)}`
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

function searchedAs({ formerPhrases }: Status, symptoms: readonly string[]): string {
  const former =
    formerPhrases.length === 0 ? '' : `<p class="former">Formerly called ${attribute(formerPhrases.join(', '))}.</p>\n\n`
  return `${former}<p class="symptoms">People look for it as: ${attribute(symptoms.join(' · '))}.</p>`
}
