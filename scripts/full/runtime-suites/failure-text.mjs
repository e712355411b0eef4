import { homedir, tmpdir } from 'node:os'
import { ROOT } from '../../workspace/packages.mjs'

/** The first line of a stack, or the title that fast-check gives one. */
const STACK = /^\s*(?:at .*(?::\d+|native|<anonymous>)\)?|Stack trace:)\s*$/

/** The longest text that is shown. */
const LIMIT = 240

/** The folders of this machine. The workspace comes first, since it can be in one of the others. */
const FOLDERS = {
  [ROOT.replace(/\/$/, '')]: '',
  [tmpdir()]: 'tmp/',
  [homedir()]: '~/',
}

/**
 * The text of a failure in one line for a report that is committed: without the stack, and without the folders of this machine.
 *
 * @param {string} text
 * @param {Readonly<Record<string, string>>} folders what is shown in the place of a folder and its slash
 * @returns {string}
 */
export function failureText(text, folders = FOLDERS) {
  const lines = text.split('\n')
  const stack = lines.findIndex((line) => STACK.test(line))
  let shown = (stack < 0 ? lines : lines.slice(0, stack)).join(' ').replaceAll('file:///', '/')
  for (const [folder, name] of Object.entries(folders)) {
    shown = shown.replaceAll(`${folder}/`, name)
  }
  return shown.replace(/\s+/g, ' ').trim().slice(0, LIMIT)
}
