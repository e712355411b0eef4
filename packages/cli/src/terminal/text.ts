import { wrapAnsi } from 'fast-wrap-ansi'
import { createColors } from 'picocolors'

/** Formats text for a terminal. */
export interface Text {
  bold(text: string): string
  dim(text: string): string
  /** The colour of a status, by its class. */
  status(code: number, text: string): string
  /** Prose; text in backticks is shown as code. */
  prose(text: string): string
  /** Wraps a text into indented lines; the first one begins with `first`, if set. */
  wrap(text: string, indent?: number, first?: string): string
}

const CLASS_COLOURS = ['cyan', 'green', 'blue', 'yellow', 'red'] as const

/** Text of a given width, with or without colours. */
export function createText(columns: number, colour: boolean): Text {
  const colours = createColors(colour)
  return {
    bold: colours.bold,
    dim: colours.dim,
    status(code, text) {
      const name = CLASS_COLOURS[Math.floor(code / 100) - 1]
      return name === undefined ? text : colours.bold(colours[name](text))
    },
    prose: (text) => (colour ? text.replace(/`([^`]+)`/g, (_, code: string) => colours.cyan(code)) : text),
    wrap(text, indent = 0, first = '') {
      const margin = ' '.repeat(indent)
      const lines = wrapAnsi(text, Math.max(20, columns - indent)).split('\n')
      return lines.map((line, at) => `${at === 0 ? first.padEnd(indent) : margin}${line}`).join('\n')
    },
  }
}
