import { readFileSync } from 'node:fs'
import { relative } from 'node:path'
import { ROOT } from '../../workspace/packages.mjs'
import { COLUMNS } from './output.mjs'

/**
 * Checks that code doesn't have to be scrolled sideways, on the site or on npm.
 *
 * @throws {Error} if a line of code on the page is too wide; the message names it and says how to break it
 */
export function checkWidth(page) {
  const wide = wideLines(readFileSync(page, 'utf8'))
  if (wide.length === 0) return
  const lines = wide.map(
    ({ line, width, text }) => `${relative(ROOT, page)}:${line} has ${width} columns: ${text.trim()}`,
  )
  throw new Error(
    `Code must fit into ${COLUMNS} columns. Break commands with a backslash, and JSON and output where it fits.\n${lines.join('\n')}`,
  )
}

/** The lines of a text's code blocks that are too wide. A single word can't be broken, such as a long URL. */
export function wideLines(text) {
  const found = []
  let fence
  for (const [index, line] of text.split('\n').entries()) {
    const [, marker, language] = /^\s*(`{3,})(.*)$/.exec(line) ?? []
    if (fence === undefined) fence = marker
    else if (marker === fence && language === '') fence = undefined
    else if ([...line].length > COLUMNS && /\S\s+\S/.test(line))
      found.push({ line: index + 1, width: [...line].length, text: line })
  }
  return found
}
