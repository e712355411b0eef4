import type { Fact } from './facts.ts'

/** A module for each column of `languages.csv` but the code: its path below `src/` and its text. */
export function languageFiles(rows: readonly Fact[], header: string): [path: string, text: string][] {
  const tags = Object.keys(rows[0] ?? {}).filter((column) => column !== 'code')
  return tags.map((tag) => [`languages/${tag}.gen.ts`, languageFile(tag, rows, header)])
}

function languageFile(tag: string, rows: readonly Fact[], header: string): string {
  const language = new Intl.DisplayNames('en', { type: 'language' }).of(tag)
  const phrases = rows.map((row) => `  ${row.code}: '${(row[tag] ?? '').replaceAll("'", "\\'")}',`)
  return `${header}import type { Catalogue } from '../render/request/catalogue.ts'

/**
 * ${language} phrases of the registered 4xx and 5xx codes, for the option \`languages\`.
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc9457#section-4.2.1 | RFC 9457, section 4.2.1}
 * @example
 * problems({ languages: { ${tag} } })
 */
export const ${tag}: Catalogue = {
${phrases.join('\n')}
}
`
}
