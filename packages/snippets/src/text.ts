/** Lines, each but the empty ones with an indentation. */
export function indent(text: string, by = '  '): string {
  return text.replace(/^(?=.)/gm, by)
}

/** Blocks with an empty line between them; those without text are left out. */
export function blocks(...texts: readonly string[]): string {
  return texts.filter((text) => text !== '').join('\n\n')
}

/** A long number with underscores, as TypeScript, Python, Java and Go all read it. */
export function groupDigits(value: number): string {
  return value < 10_000 ? String(value) : String(value).replace(/\B(?=(\d{3})+$)/g, '_')
}
