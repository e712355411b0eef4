import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { SECTIONS, VENDOR_SECTIONS } from '../src/reference/sections.ts'
import { readFacts } from './facts.ts'
import { parseText, type Rules, readStatusTexts, readVendorTexts, type Text } from './reference-texts.ts'
import { mergeSections, sectionsOf } from './sections.ts'

const statusTexts = readStatusTexts()
const vendorTexts = readVendorTexts()
const allTexts = [...statusTexts, ...vendorTexts]
/** How many words a text has, at least and at most. */
const WORDS = { vendor: [30, 130], full: [180, 650], short: [50, 230] } as const
const isFull = (text: Text) => text.head.depth === 'full'

describe('the texts of registered codes', () => {
  it('are one for each code', () => {
    expect(statusTexts.map((text) => text.head.code)).toEqual(readFacts('statuses').map((row) => row.code))
    for (const { path, head } of statusTexts) expect(path).toBe(`statuses/${head.code}.md`)
  })

  it.each(statusTexts)('$path has the sections of its depth', (text) => {
    expect(['full', 'short']).toContain(text.head.depth)
    const names = [...text.sections.keys()]
    const needed = Object.keys(SECTIONS).filter((name) => name !== 'meaning')
    if (isFull(text)) expect(names).toEqual(expect.arrayContaining(needed))
    else expect(names.length).toBeGreaterThanOrEqual(2)
    expect(text.related.size).toBeGreaterThanOrEqual(1)
  })

  it.each(statusTexts)('$path cites the document that defines the code', ({ head, sections }) => {
    const row = readFacts('statuses').find(({ code }) => code === head.code)
    const cited = [...sections.values()].flat().flatMap((block) => block.citations)
    expect(cited).toContain(`${row?.document} ${row?.section}`)
  })

  it('name in the text each field that the code requires', () => {
    for (const { code, field } of readFacts('response-fields').filter(
      ({ requirement }) => requirement === 'required',
    )) {
      const response = statusTexts.find(({ head }) => head.code === code)?.sections.get('response') ?? []
      expect(response.map((block) => block.text).join(' '), `${code} ${field}`).toContain(field)
    }
  })
})

describe('the texts of vendor codes', () => {
  it('are one for each row', () => {
    const rows = readFacts('vendor-statuses').map((row) => `vendors/${row.vendor}-${row.code}.md`)
    expect(vendorTexts.map((text) => text.path).sort()).toEqual(rows.sort())
    for (const { path, head } of vendorTexts) expect(path).toBe(`vendors/${head.vendor}-${head.code}.md`)
  })

  it.each(vendorTexts)('$path says what to do, and which registered code comes near', (text) => {
    expect([...text.sections.keys()]).toContain('remedies')
    expect(text.related.size).toBeGreaterThanOrEqual(1)
  })
})

describe('all texts', () => {
  it('share no sentence, whatever numbers and names stand in it', () => {
    const places = new Map<string, string>()
    for (const text of allTexts) {
      for (const sentence of linesOf(text).flatMap(sentencesOf)) {
        const shape = sentence
          .toLowerCase()
          .replace(/`[^`]*`/g, 'x')
          .replace(/\d+/g, '#')
        expect(places.get(shape), `${text.path}: ${sentence}`).toBeUndefined()
        places.set(shape, text.path)
      }
    }
    expect(places.size).toBeGreaterThan(1500)
  })

  it.each(allTexts)('$path has a fitting length and short sentences', (text) => {
    const kind = text.path.startsWith('vendors/') ? 'vendor' : isFull(text) ? 'full' : 'short'
    const [least, most] = WORDS[kind]
    const words = linesOf(text).flatMap((line) => line.split(' ')).length
    const limits = `has ${words} words; write ${least} to ${most}`
    expect(words, limits).toBeGreaterThanOrEqual(least)
    expect(words, limits).toBeLessThanOrEqual(most)
    const sentences = linesOf(text).flatMap(sentencesOf)
    const lengths = sentences.map((sentence) => sentence.split(' ').length)
    const longest = sentences[lengths.indexOf(Math.max(...lengths))]
    expect(Math.max(...lengths), `shorten "${longest}"`).toBeLessThanOrEqual(36)
    const mean = lengths.reduce((sum, length) => sum + length, 0) / lengths.length
    expect(mean, 'the mean length of its sentences').toBeLessThanOrEqual(17)
  })

  it('have the lengths that their authors read of', () => {
    const read = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8')
    for (const [least, most] of Object.values(WORDS)) {
      expect(read('../data/reference/README.md')).toContain(`${least} to ${most}`)
    }
    expect(read('../../../CONTRIBUTING.md')).toContain(`${WORDS.vendor.join(' to ')} words`)
  })

  it('are searched by words of their own, lower case, each once a text', () => {
    for (const { path, head } of allTexts) {
      const symptoms = (head.symptoms ?? '').split(' | ')
      expect(symptoms.length, path).toBeGreaterThanOrEqual(2)
      expect(new Set(symptoms).size, path).toBe(symptoms.length)
      for (const symptom of symptoms) expect(symptom, path).toMatch(/^[a-z0-9].*[a-z0-9]$/)
      expect(head.symptoms, path).toBe(head.symptoms?.toLowerCase())
    }
  })

  it('use every source, and each source is complete', () => {
    const cited = new Set(
      allTexts.flatMap((text) => [...text.sections.values()].flat().flatMap((block) => block.citations)),
    )
    for (const { key = '', kind, title, url = '', date } of readFacts('reference/sources')) {
      expect(cited, key).toContain(key)
      expect(title).not.toBe('')
      expect(date, key).toMatch(/^\d{4}-\d{2}$/)
      expect(kind === 'measurement' ? url === '' : url.startsWith('https://'), key).toBe(true)
    }
  })
})

describe('parseText', () => {
  const rules: Rules = {
    kinds: VENDOR_SECTIONS,
    head: ['code', 'symptoms'],
    known: new Set(['RFC 9110 15.5.5', 'page']),
    codes: new Set(['404', '410']),
  }
  const head = 'code: 599\nsymptoms: a | b\n\n'
  const parse = (body: string) => parseText('x.md', head + body, rules)

  it('reads paragraphs, items, citations and related codes', () => {
    const text = parse(
      '## Meaning\n\nIt `[x]` means. [RFC 9110 15.5.5; page]\n\n## What to do\n\n- Wait.\n\n## Related codes\n\n- 404: No.\n',
    )
    expect(text.head).toEqual({ code: '599', symptoms: 'a | b' })
    expect(text.sections.get('meaning')).toEqual([
      { item: false, text: 'It `[x]` means.', citations: ['RFC 9110 15.5.5', 'page'] },
    ])
    expect(text.sections.get('remedies')).toEqual([{ item: true, text: 'Wait.', citations: [] }])
    expect(text.related).toEqual(new Map([['404', 'No.']]))
  })

  it.each([
    ['## Sense\n', 'x.md:4: unknown heading "Sense"; use Meaning, Likely causes, What to do, Related codes'],
    ['## What to do\n\nA.\n\n## Meaning\n', 'x.md:8: "Meaning" comes before "What to do"'],
    ['Text.\n', 'x.md:4: put this text under a heading'],
    ['## Meaning\n\nIt means.\n', 'x.md:6: a line under "Meaning" needs a source in brackets'],
    [
      '## Meaning\n\nIt means. [RFC 9110 99]\n',
      'x.md:6: "RFC 9110 99" is not a known source. Add it to sections.csv or sources.csv.',
    ],
    ['## Meaning\n\nIt means [page]\n', 'x.md:6: end the line with a full stop, and put its sources in brackets'],
    ['## Meaning\n\nIt [means] it. [page]\n', 'x.md:6: use brackets for sources only, at the end of the line'],
    ['## Meaning\n\nIt `means it. [page]\n', 'x.md:6: close the backtick'],
    ['## Meaning\n\nIt  means. [page]\n', 'x.md:6: remove double spaces, tabs, markup and long dashes'],
    ['## Meaning\n\n## What to do\n\nA.\n', '"meaning" is empty'],
    ['## Related codes\n\n- 410 Text.\n', 'x.md:6: write "- 410: Text."'],
    ['## Related codes\n\n- 411: Text.\n', 'x.md:6: 411 is not a registered code that can be sent'],
    ['## Related codes\n\n- 410: Text.\n- 410: More.\n', 'x.md:7: 410 is listed twice'],
  ])('tells the place of a mistake: %j', (body, message) => {
    expect(() => parse(body)).toThrow(message)
  })

  it.each([
    ['## Meaning\n\n', 'x.md:1: write "key: value"'],
    ['code: 599 \n\n', 'x.md:1: write "key: value"'],
    ['code: 599\n\n', 'x.md:1: the head lacks symptoms'],
    ['code: 599\ncode: 599\n\n', 'x.md:2: unknown or repeated key "code"; use code, symptoms once each'],
  ])('tells what is wrong with a head: %j', (source, message) => {
    expect(() => parseText('x.md', source, rules)).toThrow(message)
  })
})

describe('the index of sections', () => {
  it('reads headings of chapters and appendices, and nothing else', () => {
    const text =
      '## Abstract\n\n## 1. Introduction\n\n### 1.1. "Scope", in short\n\ntext 2. no\n\n## Appendix B. Notes\n## B.1. More\n'
    expect(sectionsOf(text)).toEqual([
      ['1', 'Introduction'],
      ['1.1', '"Scope", in short'],
      ['B', 'Notes'],
      ['B.1', 'More'],
    ])
  })

  it('replaces the rows of what was read and keeps the others', () => {
    const rows = [
      { document: 'RFC 1', section: '1', title: 'Old' },
      { document: 'RFC 2', section: '7', title: 'Kept, as it is' },
    ]
    const read = new Map([
      ['RFC 1', [['1', 'New'] as [string, string]]],
      ['RFC 3', [['A', '"Quoted"'] as [string, string]]],
    ])
    expect(mergeSections(rows, read)).toBe(
      'document,section,title\nRFC 1,1,New\nRFC 2,7,"Kept, as it is"\nRFC 3,A,"""Quoted"""\n',
    )
  })

  it('writes the table as it is when nothing was read', () => {
    expect(mergeSections(readFacts('sections'), new Map()).split('\n').length).toBe(readFacts('sections').length + 2)
  })
})

function linesOf({ sections, related }: Text): string[] {
  return [...[...sections.values()].flat().map((block) => block.text), ...related.values()]
}

function sentencesOf(line: string): string[] {
  return line.split(/(?<=[.?])\s+(?=[^a-z])/)
}
