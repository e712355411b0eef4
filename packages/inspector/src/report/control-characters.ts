/**
 * Replaces control characters, because a text from outside must not control a terminal. Terminals obey those above U+007F as
 * well, such as U+009B, which begins a command as ESC [ does.
 */
export function withoutControls(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are replaced
  return text.replace(/[\0-\x1f\x7f-\x9f]/g, '\ufffd')
}

/** JSON that controls no terminal. `JSON.stringify` escapes only the control characters below U+0020. */
export function toSafeJson(value: unknown, indent?: number): string {
  return JSON.stringify(value, undefined, indent).replace(
    /[\x7f-\x9f]/g,
    (character) => `\\u00${character.charCodeAt(0).toString(16)}`,
  )
}
