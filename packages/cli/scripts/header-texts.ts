import { lead } from '../../../site/header-page/lead.ts'
import { verified } from '../../../site/header-page/verified.ts'
import { valuesOf } from '../../inspector/scripts/header-values.ts'
import { readResponseHeaders } from '../../inspector/scripts/response-headers.ts'

/** The source of `src/header/texts.gen.ts`: what the site's pages say first about each header. */
export function headerTexts(): string {
  const rows = readResponseHeaders()
    .filter(({ evidence }) => evidence !== '?')
    .map((header) => {
      const text = {
        name: header.name,
        purpose: lead(header),
        syntax: verified(header.syntax, '|'),
        ...valuesOf(header),
      }
      return `  ${JSON.stringify(header.name.toLowerCase())}: ${JSON.stringify(text)},\n`
    })
  return `// Made by scripts/generate.ts from the inspector's data/response-headers.csv. Do not edit.
import type { HeaderText } from './header-text.ts'

/** The response headers that have a page in the site, by their names in lower case. */
export const HEADER_TEXTS: Readonly<Record<string, HeaderText>> = {
${rows.join('')}}
`
}
