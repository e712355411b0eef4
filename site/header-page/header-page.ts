import { findStatus } from '@statuskit/core'
import { listReferences } from '@statuskit/core/reference'
import type { SnippetStatus } from '@statuskit/snippets'
import { type HeaderValue, valuesOf } from '../../packages/inspector/scripts/header-values.ts'
import type { ResponseHeader } from '../../packages/inspector/scripts/response-headers.ts'
import { RULES } from '../../packages/inspector/src/rules/catalogue.ts'
import { twoColumns } from '../sheet/columns.ts'
import { codeToken, escaped, icon, section } from '../sheet/html.ts'
import { linkedText } from '../sheet/linked-text.ts'
import { type OutlineEntry, outlineOf } from '../sheet/outline.ts'
import { samplePanel } from '../sheet/sample-panel.ts'
import type { Tools } from '../status-page/status-page.ts'
import { tryNote, tryPanel } from '../status-page/try-panel.ts'
import { headerFacts } from './header-facts.ts'
import { knownHeaders } from './known-headers.ts'
import { lead } from './lead.ts'
import { meaningList, meaningsOf } from './meanings.ts'
import { sampleStatus } from './sample-status.ts'
import { sourceName, verified } from './verified.ts'
import { reasonOf } from './wrong-value.ts'

/** How many values beside the facts leave room for the examples. */
const LONG = 6

const REQUIREMENTS = { required: 'MUST', recommended: 'SHOULD', optional: 'MAY' } as const

/** The page of a response header, as HTML without an empty line, and its outline. */
export function headerPageOf(
  header: ResponseHeader,
  rulePages: Readonly<Record<string, string>>,
  tools: Tools,
): { html: string; outline: OutlineEntry[] } {
  const { name } = header
  const statuses = statusTable(name)
  const top = `${crumbs(header)}<div class="title"><h1 id="top"><code>${escaped(name)}</code></h1><p class="lead">${linkedText(lead(header), name)}</p></div>${headerFacts(header)}`
  const sections = [
    section('syntax', 'Syntax', syntax(header)),
    section('sending', 'When you send it', list(header, 'sender_level')),
    section('invalid', 'If the value is wrong', invalid(header)),
    section('statuses', 'With which statuses', statuses),
    section('rules', 'Inspector rules', ruleList(header, rulePages)),
    section('others', 'With other headers', list(header, 'conflicts')),
    section('mistakes', 'Common mistakes', list(header, 'mistakes'), ' <small class="advised">our advice</small>'),
    section('support', 'Support', support(header)),
  ]
  const meanings = meaningList(name)
  // Beside a long list, the examples stand below the facts.
  const own = meaningsOf(name).length > LONG ? `${top}<div class="beside">${examples(header)}</div>` : top
  const beside = own === top ? `${meanings}${examples(header)}` : meanings
  const html = `<div class="two"><div>${own}</div><div class="beside">${beside}</div></div>${sample(name, tools)}${twoColumns(sections.filter((each) => each !== ''))}`
  return { html, outline: outlineOf(html) }
}

/** The code that sends the header with a status, and the response to a request for that status. */
function sample(name: string, { paint, recording }: Tools): string {
  const code = sampleStatus(name, recording)
  if (code === undefined) return ''
  const recorded = recording.get(code) ?? []
  const heading = (text: string) => `${text} <small>with a <a href="/status/${code}">${codeToken(code)}</a></small>`
  const left = section('code', heading('Code'), samplePanel(code as SnippetStatus, paint))
  const right = section('try', heading('Try it'), `${tryPanel(code, recorded, paint)}${tryNote(code, recorded)}`)
  return `<div class="two stretch"><div>${left}</div><div>${right}</div></div>`
}

function crumbs({ name }: ResponseHeader): string {
  const all = knownHeaders()
  const at = all.findIndex((each) => each.name === name)
  const link = (header: ResponseHeader | undefined, rel: string, [left, right]: readonly [string, string]) =>
    header === undefined
      ? ''
      : `<a href="/headers/${header.name.toLowerCase()}" rel="${rel}" title="${escaped(header.name)}">${left}<span>${escaped(header.name)}</span>${right}</a>`
  const before = link(all[at - 1], 'prev', [icon('left'), ''])
  const after = link(all[at + 1], 'next', ['', icon('right')])
  return `<div class="crumbs" data-only="page"><a href="/headers/">Headers</a><nav class="pager" aria-label="Previous and next header">${before}${after}</nav></div>`
}

/** Values to write and not to write. */
function examples(header: ResponseHeader): string {
  const rows = (values: readonly HeaderValue[], picture: string, word: string) =>
    values.map(({ lines, note }) => {
      if (lines.length === 0) return `<li>${picture}<span>${linkedText(note, header.name)}</span></li>`
      const code = lines.map((line) => `<code v-pre>${escaped(`${header.name}: ${line}`)}</code>`).join('<br>')
      // What is wrong with a value is a sentence on a line of its own.
      const fault = word === 'Wrong' ? (reasonOf(header, lines.join('\\n')) ?? sentenceOf(note)) : undefined
      const why = fault === undefined ? '' : `<br><small>${linkedText(fault, header.name)}</small>`
      const beside = note === '' || fault === sentenceOf(note) ? '' : ` <small>${linkedText(note)}</small>`
      return `<li>${picture}<span class="visually-hidden">${word}: </span><span>${code}${beside}${why}</span></li>`
    })
  const values = valuesOf(header)
  const right = rows(values.right, icon('check', 'good'), 'Right')
  const wrong = rows(values.wrong, icon('cross', 'bad'), 'Wrong')
  if (right.length + wrong.length === 0) return ''
  return `<h2 id="examples">What to write</h2><ul class="values">${[...right, ...wrong].join('')}</ul>`
}

function syntax({ name, syntax: form, values }: ResponseHeader): string {
  const kinds = verified(form, '|')
  const lead = kinds.length === 0 ? '' : `<p>${linkedText(`${kinds.join('. ')}.`)}</p>`
  const explained = new Set(meaningsOf(name).map(({ value }) => value))
  const others = verified(values, '|').filter((value) => !explained.has(codeAndNote(value)[0]))
  const items = others.map((value) => `<li>${alternative(value)}</li>`)
  return items.length === 0 ? lead : `<div class="para">${lead}<ul class="says">${items.join('')}</ul></div>`
}

function sentenceOf(note: string): string | undefined {
  return note === '' ? undefined : `${note.charAt(0).toUpperCase()}${note.slice(1)}.`
}

/** A value as code, with the note in parentheses that follows it; what is only a note is a sentence. */
function alternative(value: string): string {
  const [code, note] = codeAndNote(value)
  if (code === '') return linkedText(`${note}.`)
  return `<code v-pre>${escaped(code)}</code>${note === '' ? '' : ` <small>${linkedText(note)}</small>`}`
}

function codeAndNote(value: string): [code: string, note: string] {
  const [, code = value, note = ''] = /^(.*?)(?:(?:^| )\(([^()<>]+)\))?$/.exec(value) ?? []
  return [code, note]
}

function invalid(header: ResponseHeader): string {
  const effects = verified(header.effect, '; ').filter((text) => text !== 'ambiguous')
  const texts = [...verified(header.on_invalid, '|'), ...effects.map((effect) => `With a wrong value, ${effect}.`)]
  if (texts.length === 0) return ''
  const source = verified(header.on_invalid_source, '; ')
  const cited =
    source.length === 0 ? '' : ` <span class="cited">${escaped([...new Set(source.map(sourceName))].join('; '))}</span>`
  return `<ul class="says">${texts.map((text, at) => `<li>${linkedText(text, header.name)}${at === texts.length - 1 ? cited : ''}</li>`).join('')}</ul>`
}

/** The statuses whose facts name the header. */
function statusTable(name: string): string {
  const rows = listReferences().flatMap(({ code }) => {
    const field = findStatus(code)?.responseFields.find((each) => each.name === name)
    if (field === undefined) return []
    const sources = field.references.map(
      ({ document, section: number, url }) =>
        `<a class="cited" href="${escaped(url)}">${escaped([document, number].filter(Boolean).join(' §'))}</a>`,
    )
    return [
      `<tr><td><a href="/status/${code}">${codeToken(code)} ${escaped(findStatus(code)?.phrase ?? '')}</a></td><td>${REQUIREMENTS[field.requirement]}${field.when === undefined ? '' : ` <small>${linkedText(field.when, name)}</small>`} ${sources.join(' ')}</td></tr>`,
    ]
  })
  if (rows.length === 0) return ''
  return `<table class="small-table"><thead><tr><th scope="col">Status</th><th scope="col">Send it</th></tr></thead><tbody>${rows.join('')}</tbody></table>`
}

function ruleList({ name, rule }: ResponseHeader, rulePages: Readonly<Record<string, string>>): string {
  const own = name.toLowerCase()
  const found = RULES.filter(
    (each) =>
      each.side !== 'request' &&
      (each.id === rule || [each.fields, each.absence].some((fields) => fields?.includes(own))),
  )
  const items = found.map(
    ({ id, severity }) => `<li><a href="/rules/${rulePages[id] ?? ''}#${id}">${id}</a> <small>${severity}</small></li>`,
  )
  return items.length === 0 ? '' : `<ul class="says">${items.join('')}</ul>`
}

function list(header: ResponseHeader, column: 'mistakes' | 'sender_level' | 'conflicts'): string {
  return listOf(header, header[column])
}

/** What browsers support; BCD is MDN's browser-compat-data. */
function support(header: ResponseHeader): string {
  const own = header.status.replace(/^BCD: /, '')
  const note = own === header.status ? '' : `<p class="note">From MDN's browser-compat-data, August 2026.</p>`
  return `${listOf(header, own)}${note}`
}

function listOf({ name }: ResponseHeader, cell: string): string {
  const items = verified(cell, '|').map((text) => `<li>${linkedText(text, name)}</li>`)
  return items.length === 0 ? '' : `<ul class="says">${items.join('')}</ul>`
}
