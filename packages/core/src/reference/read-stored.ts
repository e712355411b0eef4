import type { StatusCode } from '../status/types.ts'
import { CITATIONS } from './citations.gen.ts'
import type { ReferenceBlock, ReferenceSection, RelatedStatus, StoredBlock, StoredText } from './types.ts'

type Kinds<Name extends string> = Readonly<Record<Name, { readonly heading: string; readonly advice: boolean }>>

/** The sections of a stored text. */
export function readSections<Name extends string>(
  text: StoredText<Name>,
  kinds: Kinds<Name>,
): readonly ReferenceSection<Name>[] {
  return text.sections.map(([name, ...blocks]) => ({ name, ...kinds[name], blocks: blocks.map(readBlock) }))
}

/** The related codes of a stored text. */
export function readRelated(related: readonly (readonly [code: StatusCode, difference: string])[]): RelatedStatus[] {
  return related.map(([code, difference]) => ({ code, difference }))
}

function readBlock([text, ...keys]: StoredBlock): ReferenceBlock {
  const isItem = text.startsWith('- ')
  return {
    form: isItem ? 'item' : 'paragraph',
    text: isItem ? text.slice(2) : text,
    citations: keys.flatMap((key) => CITATIONS[key] ?? []),
  }
}
