import { parseReference } from '../status/reference.ts'
import { CITATIONS } from './citations.gen.ts'
import type { Citation, ReferenceBlock, ReferenceSection, RelatedStatus, StoredBlock, StoredText } from './types.ts'

type Kinds<Name extends string> = Readonly<Record<Name, { readonly heading: string; readonly advice: boolean }>>

/** The parts that all texts have, with their headings and citations. */
export function readText<Name extends string>(
  text: StoredText<Name>,
  kinds: Kinds<Name>,
): {
  readonly sections: readonly ReferenceSection<Name>[]
  readonly related: readonly RelatedStatus[]
  readonly symptoms: readonly string[]
} {
  return {
    sections: text.sections.map(([name, ...blocks]) => ({ name, ...kinds[name], blocks: blocks.map(readBlock) })),
    related: text.related.map(([code, difference]) => ({ code, difference })),
    symptoms: text.symptoms,
  }
}

function readBlock([text, ...keys]: StoredBlock): ReferenceBlock {
  const isItem = text.startsWith('- ')
  return {
    form: isItem ? 'item' : 'paragraph',
    text: isItem ? text.slice(2) : text,
    citations: keys.flatMap(readCitation),
  }
}

function readCitation(key: string): readonly Citation[] {
  const stored = CITATIONS[key]
  if (stored === undefined) return []
  if (typeof stored !== 'string') return [stored]
  return [{ kind: 'standard', ...parseReference(key.replace('RFC ', '')), title: stored }]
}
