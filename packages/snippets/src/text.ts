/** Indents all lines except empty ones. */
export function indent(text: string, by = '  '): string {
  return text.replace(/^(?=.)/gm, by)
}

/** Joins blocks with an empty line, and leaves out empty blocks. */
export function blocks(...texts: readonly string[]): string {
  return texts.filter((text) => text !== '').join('\n\n')
}

/** A long number with underscores, which TypeScript, Python, Java and Go all accept. */
export function groupDigits(value: number): string {
  return value < 10_000 ? String(value) : String(value).replace(/\B(?=(\d{3})+$)/g, '_')
}
