import { findStatus, type Status } from '@statuskit/core'
import type { RelatedStatus, SectionName, StatusReference } from '@statuskit/core/reference'
import { SAVED_COMPARISONS } from '../compare/comparisons.ts'
import { blocks, type Subject, sourceList } from '../sheet/citation.ts'
import { twoColumns } from '../sheet/columns.ts'
import { codeToken, escaped, folded, icon, section } from '../sheet/html.ts'
import { linkedText } from '../sheet/linked-text.ts'
import { type OutlineEntry, outlineOf } from '../sheet/outline.ts'
import type { Painter } from '../sheet/painted-code.ts'
import { samplePanel } from '../sheet/sample-panel.ts'
import { clientTable } from './client-table.ts'
import { exchangePanel } from './exchange.ts'
import type { Recording } from './recorded.ts'
import { aliases, titleBlock } from './title-block.ts'
import { tryNote, tryPanel } from './try-panel.ts'

/** The compact sections, in order of need. */
const NOTES: readonly SectionName[] = ['caching', 'response', 'api-design', 'clients', 'mistakes', 'security']

/** What all status pages are made with. */
export interface Tools {
  readonly paint: Painter
  readonly recording: Recording
}

/** The page of a status, as HTML without an empty line, and its outline. */
export function statusPage(
  status: Status,
  reference: StatusReference,
  tools: Tools,
): { html: string; outline: OutlineEntry[] } {
  const { code } = status
  const subject: Subject = { own: code, document: status.reference.document }
  const text = (name: SectionName) =>
    blocks(reference.sections.find((each) => each.name === name)?.blocks ?? [], subject)
  const recorded = tools.recording.get(code) ?? []
  const rows = [
    two(titleBlock(status, reference, subject), `${exchangePanel(code, tools.paint)}${aliases(status, reference)}`),
    two(
      section('use', `${icon('check', 'good')}When to use it`, text('use')),
      section('avoid', `${icon('cross', 'bad')}When not to use it`, text('avoid')),
    ),
    two(
      section('code', 'Code', samplePanel(code as Parameters<typeof samplePanel>[0], tools.paint)),
      section('try', 'Try it', `${tryPanel(code, recorded, tools.paint)}${tryNote(code, recorded)}`),
      'stretch',
    ),
    notes(reference, subject),
    related(code, reference.related),
    ends(reference, text('history')),
  ]
  const html = rows.join('')
  return { html, outline: outlineOf(html) }
}

function two(left: string, right: string, mark = ''): string {
  // Some statuses are never to be sent.
  if (left === '') return two(right, '', mark)
  return `<div class="two ${mark}"><div>${left}</div><div>${right}</div></div>`
}

/** The compact sections in two columns of about the same height. */
function notes(reference: StatusReference, subject: Subject): string {
  const made = NOTES.flatMap((name) => {
    const found = reference.sections.find((each) => each.name === name)
    const table = name === 'clients' ? clientTable(reference.code) : ''
    const content = `${blocks(found?.blocks ?? [], subject)}${table}`
    if (content === '') return []
    const advice = found?.advice ? ' <small class="advised">our advice</small>' : ''
    const html = section(name, found?.heading ?? 'What clients do', `<div class="para">${content}</div>`, advice)
    return [html]
  })
  return twoColumns(made)
}

function related(code: number, statuses: readonly RelatedStatus[]): string {
  if (statuses.length === 0) return ''
  const cards = statuses.map(
    (each) =>
      `<a class="card" href="/status/${each.code}"><b>${codeToken(each.code)} <span>${escaped(findStatus(each.code)?.phrase ?? '')}</span></b>${plain(each.difference)}</a>`,
  )
  const all = [code, ...statuses.map((each) => each.code)].slice(0, 4)
  const saved = SAVED_COMPARISONS.filter((codes) => codes.includes(code))
  const pages = saved.length > 0 ? saved : [all]
  const compare = pages.map(
    (codes) =>
      `<a href="${saved.length > 0 ? `/compare/${codes.join('-')}` : `/compare/#${codes.join(',')}`}">Compare ${codes.join(', ')}</a>`,
  )
  return `<section class="part"><div class="head"><h2 id="related">Easily confused with</h2><span>${compare.join(' ')}</span></div><div class="cards">${cards.join('')}</div></section>`
}

/** A card is one link, so its text has none. */
function plain(text: string): string {
  return linkedText(text).replace(/<\/?a\b[^>]*>/g, '')
}

function ends(reference: StatusReference, history: string): string {
  const { count, html } = sourceList(
    reference.sections.flatMap(({ blocks: all }) => all.flatMap(({ citations }) => citations)),
  )
  const sources = folded('sources', `Sources <span>${count}</span>`, html)
  return history === ''
    ? `<div class="two folds"><div>${sources}</div></div>`
    : `<div class="two folds"><div>${folded('history', 'History', history)}</div><div>${sources}</div></div>`
}
