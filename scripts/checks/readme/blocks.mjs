import { readFileSync } from 'node:fs'
import { relative } from 'node:path'
import { ROOT } from '../../workspace/packages.mjs'

/**
 * The code blocks of a page. `where` names one in messages, and `file` the file that a program names in its first line, which
 * the programs and commands after it find.
 */
export function blocksOf(page) {
  const name = relative(ROOT, page)
  const found = readFileSync(page, 'utf8').matchAll(/^```(\w+)(?: (serve|postgres|redis|test|app))?\n(.*?)^```$/gms)
  return [...found].map(([, language, mark, text], index) => ({
    language,
    mark,
    text,
    where: `${name}, block ${index + 1}`,
    file: /^\/\/ ([\w-]+)\.ts\n/.exec(text)?.[1],
  }))
}

/** The languages of programs: TypeScript, and what `node` runs as it is. */
export const CODE = ['ts', 'js']

/** Whether a block is a program of one file. Those of apps need a framework's build. */
export function isProgram({ language, mark }) {
  return CODE.includes(language) && mark !== 'app'
}
