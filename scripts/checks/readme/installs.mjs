import { readFileSync } from 'node:fs'
import { builtinModules } from 'node:module'
import { relative } from 'node:path'
import { ROOT } from '../../workspace/packages.mjs'
import { blocksOf, isProgram } from './blocks.mjs'
import { dependencies } from './dependencies.mjs'

/**
 * Checks that a page which says what to install names everything that its programs import.
 *
 * @throws {Error} if a package is missing; the message names it
 */
export function checkInstalls(page) {
  const programs = blocksOf(page).filter(isProgram)
  const missing = missingPackages(
    readFileSync(page, 'utf8'),
    programs.map(({ text }) => text),
    dependencies(),
  )
  if (missing.length === 0) return
  throw new Error(
    `${relative(ROOT, page)} says what to install, but not all that its programs import. Add to an \`npm install\`: ${missing.join(' ')}`,
  )
}

/**
 * The packages that programs import and no `npm install` of the text names; none if the text installs nothing. A
 * pre-release needs its version, because npm would install another one. `tested` has the packages that the programs are run
 * with, each as `name` or `name@version`.
 */
export function missingPackages(text, programs, tested = []) {
  const installs = [...text.matchAll(/\bnpm install ([^\n`]+)/g)].flatMap(([, names]) => names.split(' '))
  if (installs.length === 0) return []
  const imported = programs.flatMap((program) =>
    [...program.matchAll(/(?:\bfrom|\bimport|\bimport\(|\brequire\() ?'([^'.][^']*)'/g)].map(([, name]) => name),
  )
  const packages = imported
    .filter((name) => !name.startsWith('node:') && !builtinModules.includes(name))
    .map((name) => /^(?:@[^/]+\/)?[^/]+/.exec(name)[0])
    .map((name) => tested.find((each) => each.startsWith(`${name}@`) && each.includes('-', name.length)) ?? name)
  return [...new Set(packages)].filter((name) => !installs.includes(name)).sort()
}
