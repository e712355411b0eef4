import { type Fact, readFacts } from './facts.ts'
import { type Block, readStatusTexts, readVendorTexts, type Text, VENDOR_PAGE } from './reference-texts.ts'

/** The generated files of `src/reference`: their paths below `src/` and their texts. */
export function referenceFiles(header: string): [path: string, text: string][] {
  const statuses = readStatusTexts()
  const vendors = readVendorTexts().map(namePage)
  return [
    ['reference/texts.gen.ts', statusTextsFile(statuses, header)],
    ['reference/vendor-texts.gen.ts', vendorTextsFile(vendors, header)],
    ['reference/next-steps.gen.ts', nextStepsFile(header)],
    ['reference/citations.gen.ts', citationsFile([...statuses, ...vendors], header)],
  ]
}

/** The text with the page of its own vendor code in place of the word `vendor`: a key of one text means nothing to others. */
function namePage(text: Text): Text {
  const page = `${text.head.vendor} ${text.head.code}`
  const name = (block: Block): Block => ({
    ...block,
    citations: block.citations.map((key) => (key === VENDOR_PAGE ? page : key)),
  })
  return { ...text, sections: new Map([...text.sections].map(([key, blocks]) => [key, blocks.map(name)])) }
}

function statusTextsFile(texts: readonly Text[], header: string): string {
  const facts = readFacts('statuses')
  const entries = texts.map((text) => {
    const fact = facts.find((row) => row.code === text.head.code)
    const phrases = [fact?.phrase ?? '', ...(fact?.former_phrases ?? '').split('|')]
    return `  {
    code: ${text.head.code},
    depth: ${quote(text.head.depth)},
${body(text, phrases)}  },`
  })
  return `${header}import type { StoredStatusText } from './types.ts'

/** The texts of the registered codes, in ascending order. */
export const STATUS_TEXTS: readonly StoredStatusText[] = [
${entries.join('\n')}
]
`
}

function vendorTextsFile(texts: readonly Text[], header: string): string {
  const facts = readFacts('vendor-statuses')
  const entries = texts.map((text) => {
    const fact = facts.find((row) => row.vendor === text.head.vendor && row.code === text.head.code)
    return `  {
    vendor: ${quote(text.head.vendor)},
    code: ${text.head.code},
${body(text, [fact?.phrase ?? ''])}  },`
  })
  return `${header}import type { StoredVendorText } from './types.ts'

/** The texts of the vendor codes, by code. Where several vendors use one, the vendor whose code most people see comes first. */
export const VENDOR_TEXTS: readonly StoredVendorText[] = [
${entries.join('\n')}
]
`
}

function body(text: Text, phrases: readonly string[]): string {
  const sections = [...text.sections].map(
    ([name, blocks]) => `      [${quote(name)},\n${blocks.map(storedBlock).join('')}      ],\n`,
  )
  const related = [...text.related].map(([code, difference]) => `      [${code}, ${quote(difference)}],\n`)
  const symptoms = [...phrases, ...(text.head.symptoms ?? '').split('|')]
    .map((symptom) => symptom.trim().toLowerCase())
    .filter((symptom) => symptom !== '' && symptom !== '(unused)')
  return `    symptoms: [${[...new Set(symptoms)].map(quote).join(', ')}],
    related: [
${related.join('')}    ],
    sections: [
${sections.join('')}    ],
`
}

function storedBlock({ item, text, citations }: Block): string {
  return `        [${[`${item ? '- ' : ''}${text}`, ...citations].map(quote).join(', ')}],\n`
}

function nextStepsFile(header: string): string {
  const entries = readFacts('statuses').map((row) => `  ${row.code}: ${quote(row.action_note)},`)
  return `${header}
/** What a client does after each registered code, or what it should know then. */
export const NEXT_STEPS: Readonly<Record<number, string>> = {
${entries.join('\n')}
}
`
}

function citationsFile(texts: readonly Text[], header: string): string {
  const cited = texts.flatMap((text) => [...text.sections.values()].flat().flatMap((block) => block.citations))
  const titles = new Map(readFacts('sections').map((row) => [`${row.document} ${row.section}`.trim(), row.title ?? '']))
  const pages = readFacts('vendor-statuses').map((row): [string, Fact] => [
    `${row.vendor} ${row.code}`,
    { kind: 'page', title: row.source_title ?? '', url: row.source_url ?? '' },
  ])
  const sources = new Map([
    ...readFacts('reference/sources').map((row): [string, Fact] => [row.key ?? '', row]),
    ...pages,
  ])
  const entries = [...new Set(cited)]
    .sort((a, b) => a.localeCompare(b, 'en', { numeric: true }))
    .map((key) => `  ${quote(key)}: ${citation(titles.get(key), sources.get(key))},`)
  return `${header}import type { StoredCitation } from './types.ts'

/** What the texts cite, by the key that they use; of a standard's section the title, as its key has the rest. */
export const CITATIONS: Readonly<Record<string, StoredCitation>> = {
${entries.join('\n')}
}
`
}

function citation(title: string | undefined, source: Fact | undefined): string {
  if (source?.kind === 'measurement') {
    return `{ kind: 'measurement', title: ${quote(source.title)}, date: ${quote(source.date)} }`
  }
  if (source) return `{ kind: 'page', title: ${quote(source.title)}, url: ${quote(source.url)} }`
  return quote(title)
}

function quote(text: string | undefined): string {
  return `'${(text ?? '').replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`
}
