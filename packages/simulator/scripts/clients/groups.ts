import type { Startable } from './client.ts'
import { COMMAND_LINE } from './command-line.ts'
import { JAVASCRIPT } from './javascript.ts'
import { GO, JAVA, PHP, PYTHON } from './other-languages.ts'

/** The tables of the page: their headings and their clients. */
export const GROUPS: Readonly<Record<string, readonly Startable[]>> = {
  'Command line': COMMAND_LINE,
  JavaScript: JAVASCRIPT,
  Python: PYTHON,
  'Go and Java': [...GO, ...JAVA],
  PHP,
}
