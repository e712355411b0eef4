import { stripVTControlCharacters } from 'node:util'
import { wrapAnsi } from 'fast-wrap-ansi'
import { createColors } from 'picocolors'

/** Formats text for a terminal. */
export interface Text {
  readonly columns: number
  bold(text: string): string
  dim(text: string): string
  /** The color of a status, by its class. */
  status(code: number, text: string): string
  /** The color of what is right, and of what is wrong. */
  good(text: string): string
  bad(text: string): string
  /** Prose; text in backticks is shown as code. */
  prose(text: string): string
  /** Wraps a text into indented lines; the first one begins with `first`, if set. */
  wrap(text: string, indent?: number, first?: string): string
  /** Wraps the lines of a finished text. Continued lines begin where the text after a line's indent and label does. */
  rewrap(text: string): string
}

const CLASS_COLORS = ['cyan', 'green', 'blue', 'yellow', 'red'] as const

/** The indent of a line and its label, which ends before two spaces or is a dash or a dot: `  fix  `, `  - `. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: escape sequences for colors begin like this.
const LABEL = /^ *(?:\u001b\[\d+m)?(?:[^\s\u001b]{1,8}(?:\u001b\[\d+m)? {2,}|[-\u00b7](?:\u001b\[\d+m)? )?/

/** Text of a given width, with or without colors. */
export function createText(columns: number, color: boolean): Text {
  const colors = createColors(color)
  function wrap(text: string, indent = 0, first = ''): string {
    const margin = ' '.repeat(indent)
    const lines = wrapAnsi(text, Math.max(20, columns - indent)).split('\n')
    return lines
      .map((line, at) => {
        if (at === 0) return `${first.padEnd(indent)}${line}`
        // A URL that is too long for the indent is moved to the left if it fits then, so that it stays whole.
        const { length } = stripVTControlCharacters(line)
        return `${length > columns ? margin : margin.slice(Math.max(0, indent + length - columns))}${line}`
      })
      .join('\n')
  }
  return {
    columns,
    bold: colors.bold,
    dim: colors.dim,
    good: colors.green,
    bad: colors.red,
    status(code, text) {
      const name = CLASS_COLORS[Math.floor(code / 100) - 1]
      return name === undefined ? text : colors.bold(colors[name](text))
    },
    prose: (text) => (color ? text.replace(/`([^`\n]+)`/g, (_, code: string) => colors.cyan(code)) : text),
    wrap,
    rewrap: (text) =>
      text
        .split('\n')
        .map((line) => {
          const [label = ''] = LABEL.exec(line) ?? []
          const indent = stripVTControlCharacters(label).length
          return `${label}${wrap(line.slice(label.length), indent).slice(indent)}`
        })
        .join('\n'),
  }
}
