import { readdirSync, readFileSync } from 'node:fs'
import { SECTIONS, VENDOR_SECTIONS } from '../src/reference/sections.ts'
import { citationsOf, readFacts, splitCitation } from './facts.ts'

/** A paragraph or an item of a text, with the keys of what it cites. */
export interface Block {
  readonly item: boolean
  readonly text: string
  readonly citations: readonly string[]
}

/** A text of `data/reference`, as written. */
export interface Text {
  /** Below `data/reference/`: `statuses/404.md`. */
  readonly path: string
  readonly head: Readonly<Record<string, string>>
  readonly sections: ReadonlyMap<string, readonly Block[]>
  readonly related: ReadonlyMap<string, string>
}

/** What a text of a folder may say: its sections, the keys of its head, what may be cited, and which codes compared. */
export interface Rules {
  readonly kinds: Kinds
  readonly head: readonly string[]
  readonly known: ReadonlySet<string>
  readonly codes: ReadonlySet<string>
}

type Kinds = Readonly<Record<string, { readonly heading: string; readonly advice: boolean }>>

/** What a vendor's text cites for the page that its row in `vendor-statuses.csv` names. */
export const VENDOR_PAGE = 'vendor'

const RELATED = 'Related codes'
const folder = new URL('../data/reference/', import.meta.url)

/** The texts of registered codes, by code. */
export function readStatusTexts(): Text[] {
  return readFolder('statuses', SECTIONS, ['code', 'depth', 'symptoms']).sort(byCode)
}

/** The texts of vendor codes, in the order of `vendor-statuses.csv`. */
export function readVendorTexts(): Text[] {
  const order = readFacts('vendor-statuses').map(({ vendor, code }) => `${vendor} ${code}`)
  const placeOf = ({ head }: Text) => order.indexOf(`${head.vendor} ${head.code}`)
  return readFolder('vendors', VENDOR_SECTIONS, ['vendor', 'code', 'symptoms']).sort((a, b) => placeOf(a) - placeOf(b))
}

function byCode(a: Text, b: Text): number {
  return Number(a.head.code) - Number(b.head.code)
}

function readFolder(name: string, kinds: Kinds, head: readonly string[]): Text[] {
  const files = readdirSync(new URL(`${name}/`, folder)).filter((file) => file.endsWith('.md'))
  const known = new Set([...knownCitations(), ...(head.includes('vendor') ? [VENDOR_PAGE] : [])])
  const codes = new Set(readFacts('statuses').map((row) => row.code ?? ''))
  codes.delete('306')
  return files.map((file) => {
    const path = `${name}/${file}`
    return parseText(path, readFileSync(new URL(path, folder), 'utf8'), { kinds, head, known, codes })
  })
}

/** What may be cited: every section of `sections.csv`, and every key of `reference/sources.csv`. */
export function knownCitations(): ReadonlySet<string> {
  const sections = readFacts('sections').map((row) => `${row.document} ${row.section}`.trim())
  return new Set([...sections, ...readFacts('reference/sources').map((row) => row.key ?? '')])
}

/**
 * Reads a text: a head of `key: value` lines, an empty line, then sections under `## ` headings. A line is a paragraph, or an item when
 * it begins with `- `, and ends with its citations in brackets: `[RFC 9110 15.5.5; RFC 9110 15.1]`.
 *
 * @throws {Error} with the path, the line, and what to change
 */
export function parseText(path: string, source: string, { kinds, head, known, codes }: Rules): Text {
  const lines = source.split('\n')
  const fail = (line: number, message: string): never => {
    throw new Error(`${path}:${line + 1}: ${message}`)
  }
  const end = lines.indexOf('')
  const fields = readHead(lines.slice(0, end), head, fail)

  const names = new Map(Object.entries(kinds).map(([name, { heading }]) => [heading, name]))
  const order = [...names.keys(), RELATED]
  const sections = new Map<string, Block[]>()
  const related = new Map<string, string>()
  let heading = ''
  lines.forEach((line, index) => {
    if (index <= end || line === '') return
    if (line.startsWith('## ')) {
      const next = line.slice(3)
      if (!order.includes(next)) fail(index, `unknown heading "${next}"; use ${order.join(', ')}`)
      if (order.indexOf(next) <= order.indexOf(heading)) fail(index, `"${next}" comes before "${heading}"`)
      heading = next
      if (next !== RELATED) sections.set(names.get(next) ?? '', [])
      return
    }
    if (heading === '') fail(index, 'put this text under a heading')
    if (heading === RELATED) {
      const [, code = '', difference = ''] = /^- (\d{3}): (\S.*\.)$/.exec(line) ?? fail(index, 'write "- 410: Text."')
      if (!codes.has(code)) fail(index, `${code} is not a registered code that can be sent`)
      if (related.has(code)) fail(index, `${code} is listed twice`)
      related.set(code, difference)
      return
    }
    const name = names.get(heading) ?? ''
    const block = readBlock(line, (message) => fail(index, message))
    for (const citation of block.citations) {
      if (!known.has(citation))
        fail(index, `"${citation}" is not a known source. Add it to sections.csv or sources.csv.`)
    }
    if (block.citations.length === 0 && !kinds[name]?.advice)
      fail(index, `a line under "${heading}" needs a source in brackets`)
    sections.get(name)?.push(block)
  })
  for (const [name, blocks] of sections) if (blocks.length === 0) fail(end, `"${name}" is empty`)
  return { path, head: fields, sections, related }
}

function readHead(
  lines: readonly string[],
  keys: readonly string[],
  fail: (line: number, message: string) => never,
): Record<string, string> {
  const fields: Record<string, string> = {}
  lines.forEach((line, index) => {
    const [, key = '', value = ''] = /^([a-z]+): (\S|\S.*\S)$/.exec(line) ?? fail(index, 'write "key: value"')
    if (!keys.includes(key) || key in fields)
      fail(index, `unknown or repeated key "${key}"; use ${keys.join(', ')} once each`)
    fields[key] = value
  })
  const missing = keys.filter((key) => !(key in fields))
  if (missing.length > 0) fail(0, `the head lacks ${missing.join(', ')}`)
  return fields
}

function readBlock(line: string, fail: (message: string) => never): Block {
  const item = line.startsWith('- ')
  const [, text = '', cited] =
    /^(\S.*[.?])(?: \[([^\]]+)\])?$/.exec(item ? line.slice(2) : line) ??
    fail('end the line with a full stop, and put its sources in brackets after that')
  const prose = text.replace(/`[^`]*`/g, 'code')
  if (/[[\]]/.test(prose)) fail('use brackets for sources only, at the end of the line')
  if (prose.includes('`')) fail('close the backtick')
  if (/\s{2}|\t|<|\u2014/.test(prose)) fail('remove double spaces, tabs, markup and long dashes')
  const citations = citationsOf(cited)
  for (const citation of citations) if (/^(RFC |draft-)/.test(citation)) splitCitation(citation)
  return { item, text, citations }
}
