/** Replaces control characters but line feeds, because a text from outside must not control the terminal. */
export function withoutControls(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are replaced
  return text.replace(/[\0-\x09\x0b-\x1f\x7f-\x9f]/g, '\ufffd')
}
