import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { findStatus } from '@statuskit/core'
import { describeStatus, listReferences, listVendorReferences } from '@statuskit/core/reference'
import { findVendorStatus } from '@statuskit/core/vendor'
import { symptomsOf } from '../header-page/header-symptoms.ts'
import { pathOf } from '../publishing/address.ts'
import { describe } from '../publishing/describe.ts'
import type { Kind, SearchRecord } from './record.ts'
import { bodyOf } from './words.ts'

/** Writes the records for the search of the site. */
export function writeRecords(folder: string): void {
  writeFileSync(join(folder, 'search-records.json'), JSON.stringify(collectRecords(folder)))
}

/** Pages that have records of their own, or that only list other pages. */
const OTHERWISE = /^(?:status\/|vendor\/\w|rules\/|index\.md)/

/** What the changelog is also called, and what it is searched for. */
const CHANGELOG = ['release notes', 'breaking changes', 'history of versions']

/** Everything that can be found on the site, from the data and from the pages in a folder. */
function collectRecords(folder: string): SearchRecord[] {
  const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.md') && !OTHERWISE.test(path))
    .sort()
  return [
    ...statuses(),
    ...vendorCodes(),
    ...rules(readFileSync(join(folder, 'rules/index.md'), 'utf8')),
    ...pages.flatMap((page) => recordsOf(page, readFileSync(join(folder, page), 'utf8'))),
  ]
}

function statuses(): SearchRecord[] {
  return listReferences().flatMap(({ code, symptoms }) => {
    const status = findStatus(code)
    if (status === undefined) return []
    const { phrase, summary, formerPhrases, responseFields } = status
    const facts = describeStatus(status)
    const caching = facts.find(({ label }) => label === 'caching')?.values[0]?.text
    const required = responseFields.filter(({ requirement }) => requirement === 'required').map(({ name }) => name)
    return [
      {
        kind: 'status' as const,
        href: `status/${code}`,
        title: phrase,
        summary,
        code,
        aliases: [...formerPhrases, ...symptoms],
        names: responseFields.map(({ name }) => name),
        facts: [
          ...(required.length > 0 ? [['Must send', required.join(', ')] as const] : []),
          ...(caching === undefined ? [] : [['Caching', caching] as const]),
          ...(symptoms.length > 0 ? [['Also called', symptoms.slice(0, 3).join(', ')] as const] : []),
        ],
      },
    ]
  })
}

function vendorCodes(): SearchRecord[] {
  return listVendorReferences().flatMap(({ vendor, code, symptoms }) => {
    const status = findVendorStatus(vendor, code)
    if (status === undefined) return []
    const { phrase, vendorName, summary } = status
    return [
      {
        kind: 'status' as const,
        href: `vendor/${vendor}#${code}`,
        title: phrase === '' ? `${vendorName} ${code}` : phrase,
        summary,
        code,
        tag: vendorName,
        aliases: symptoms,
        facts: [['Used by', vendorName] as const, ['Also called', symptoms.slice(0, 3).join(', ')] as const],
      },
    ]
  })
}

/** The rules, from the list of all of them. */
function rules(list: string): SearchRecord[] {
  const lines = list.matchAll(/^- \[`([\w-]+)`\]\(\.\/([\w-]+#[\w-]+)\) \((\w+), \w+\): (.*)$/gm)
  return [...lines].map(([, id = '', place, severity = '', message = '']) => ({
    kind: 'rule' as const,
    href: `rules/${place}`,
    title: id,
    summary: message.replaceAll('`', ''),
    tag: severity,
  }))
}

/** The record of a page, and for a text one of each section. */
function recordsOf(page: string, markdown: string): SearchRecord[] {
  const path = pathOf(page)
  const kind = kindOf(path)
  const title = (titleOf(markdown) ?? path).replace(/^(\S+) header$|^API of /, '$1')
  const own = /^description: "?(.*?)"?$/m.exec(markdown)?.[1]?.replaceAll('\\"', '"')
  const names = kind === 'api' ? [...markdown.matchAll(/^### (\w+)/gm)].map(([, name = '']) => name) : undefined
  const whole: SearchRecord = {
    kind,
    href: path,
    title,
    // The description of a header's page begins with its name, as other sites show it.
    summary: (own ?? describe(markdown) ?? '').replace(`${title}: `, ''),
    ...(names && { names }),
  }
  if (kind === 'api' || path === 'headers/') return [whole]
  const text = markdown.replace(/^---\n[\s\S]*?^---$/m, '').replace(/^(`{3,})[\s\S]*?^\1$/gm, '')
  if (kind === 'header') return [{ ...whole, aliases: symptomsOf(title), body: bodyOf(plain(headerText(text))) }]
  // A section of the changelog is a package.
  if (path === 'changelog') return [{ ...whole, aliases: CHANGELOG, body: bodyOf(plain(text)) }]
  const [intro = '', ...parts] = text.split(/^## /m)
  const sections = parts.map((section): SearchRecord => {
    const [heading = '', ...lines] = section.split('\n')
    const [, text = '', id] = /^(.*?)(?: \{#([\w-]+)\})?$/.exec(heading) ?? []
    const name = text.replace(/[`\\]/g, '')
    return {
      kind,
      href: `${path}#${id ?? slugOf(text)}`,
      title: `${title}: ${name}`,
      summary: describe(lines.join('\n')) ?? whole.summary,
      names: lines.filter((line) => line.startsWith('### ')).map((line) => line.slice(4)),
      body: bodyOf(plain(lines.join('\n'))),
    }
  })
  return [{ ...whole, body: bodyOf(plain(intro)) }, ...sections]
}

/** Markdown without marks, addresses and tags. */
function plain(markdown: string): string {
  return markdown
    .replace(/<!--[\s\S]*?-->|<[^>]+>/g, ' ')
    .replace(/\]\([^)]*\)/g, ' ')
    .replace(/https?:\S+/g, ' ')
    .replace(/&[a-z]+;|&#\d+;/g, ' ')
}

/** What only the page of a header says: not its headings and labels, its controls, and its samples. */
function headerText(html: string): string {
  return html
    .replace(/<(h1|h2|dt|nav|svg|pre|button|table)\b[\s\S]*?<\/\1>/g, ' ')
    .replace(/<(span|a) class="cited"[\s\S]*?<\/\1>|<p class="lead">[\s\S]*?<\/p>/g, ' ')
}

function kindOf(path: string): Kind {
  if (/^headers?\//.test(path)) return 'header'
  if (path.startsWith('packages/')) return 'package'
  return path.startsWith('api/') ? 'api' : 'guide'
}

function titleOf(markdown: string): string | undefined {
  const own = /^title: "?(.*?)"?$/m.exec(markdown)?.[1]
  return own ?? /^# (.*)$/m.exec(markdown)?.[1]?.replace(/[`\\]/g, '')
}

/** The id that VitePress gives to a heading. */
function slugOf(heading: string): string {
  return heading
    .replace(/[`*]/g, '')
    .normalize('NFKD')
    .replace(/[\u0300-\u036F]/g, '')
    .replace(/[\s~`!@#$%^&*()\-_+=[\]{}|\\;:"'\u201c\u201d\u2018\u2019<>,.?/]+/g, '-')
    .replace(/-{2,}/g, '-')
    .replace(/^-+|-+$/g, '')
    .replace(/^(\d)/, '_$1')
    .toLowerCase()
}
