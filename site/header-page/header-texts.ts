import { valuesOf } from '../../packages/inspector/scripts/header-values.ts'
import { symptomsOf } from './header-symptoms.ts'
import { knownHeaders } from './known-headers.ts'
import { lead } from './lead.ts'
import { verified } from './verified.ts'

/** The source of `texts.gen.ts` of the command: what the pages say first about each header. */
export function headerTexts(): string {
  const rows = knownHeaders().map((header) => {
    const text = {
      name: header.name,
      purpose: lead(header),
      symptoms: symptomsOf(header.name),
      syntax: verified(header.syntax, '|'),
      ...valuesOf(header),
    }
    return `  ${JSON.stringify(header.name.toLowerCase())}: ${JSON.stringify(text)},\n`
  })
  return `// Made by site/scripts/generate.ts from the inspector's data/response-headers.csv and data/header-symptoms.csv. Do not edit.
import type { HeaderText } from './header-text.ts'

/** The response headers that have a page in the site, by their names in lower case. */
export const HEADER_TEXTS: Readonly<Record<string, HeaderText>> = {
${rows.join('')}}
`
}
