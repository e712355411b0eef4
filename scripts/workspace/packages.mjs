/** What the workspace holds, read from its folders: the tests, the gates and the tools take their lists of packages from here. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The folder of the workspace. */
export const ROOT = fileURLToPath(new URL('../..', import.meta.url))

/**
 * What a package says about itself in `workspace.json`, a file that is not published.
 *
 * @typedef {object} Settings
 * @property {string[]} [importOrder] The folders of `src`, each of which may import only from those before it.
 * @property {({ name: string, path: string, limit: string } & Record<string, unknown>)[]} [sizeLimits]
 *   Limits as size-limit takes them; a `path` is relative to the package.
 * @property {{ entry?: string[], ignoreDependencies?: string[] }} [knip] More entries, and dependencies that knip cannot see.
 * @property {string[]} [readme] The dependencies that the README's programs import, beside the peer dependencies.
 */

/**
 * @typedef {object} Entry
 * @property {string} name What is imported: `@statuskit/core/render`.
 * @property {string} source The file that it is built from, relative to the workspace: `packages/core/src/render.ts`.
 */

/**
 * @typedef {object} Member
 * @property {string} name The folder's name, which is the name of the test project too.
 * @property {string} path The folder, relative to the workspace: `packages/core`.
 * @property {string} folder The folder, absolute.
 * @property {Record<string, any>} manifest Its package.json.
 * @property {Entry[]} entries What other packages import.
 * @property {Settings} settings Its workspace.json, or nothing.
 */

/**
 * The packages: every folder of `packages` that has a package.json.
 *
 * @param {string} [root]
 */
export function readPackages(root = ROOT) {
  return readMembers(root, 'packages')
}

/**
 * The examples, read as packages are.
 *
 * @param {string} [root]
 */
export function readExamples(root = ROOT) {
  return readMembers(root, 'examples')
}

/**
 * The examples that are programs.
 *
 * @param {string} [root]
 */
export function examplePrograms(root = ROOT) {
  return readExamples(root).filter(({ manifest }) => manifest.scripts?.start !== undefined)
}

/**
 * The packages that are published.
 *
 * @param {string} [root]
 */
export function publishedPackages(root = ROOT) {
  return readPackages(root).filter(({ manifest }) => manifest.private !== true)
}

/**
 * The adapters: what is published for a framework that the service brings, so that the framework is a peer dependency.
 *
 * @param {string} [root]
 */
export function adapters(root = ROOT) {
  return publishedPackages(root).filter(({ manifest }) => frameworksOf(manifest).length > 0)
}

/**
 * The frameworks of a package: its peer dependencies, without those that only hold types.
 *
 * @param {Record<string, any>} manifest
 */
export function frameworksOf({ peerDependencies = {} }) {
  return Object.keys(peerDependencies).filter((name) => !name.startsWith('@types/'))
}

/**
 * Vite's aliases from each entry of the workspace to its source.
 *
 * @param {string} [root]
 * @returns {{ find: RegExp, replacement: string }[]}
 */
export function sourceAliases(root = ROOT) {
  return [...readPackages(root), ...readExamples(root)].flatMap(({ entries }) =>
    entries.map(({ name, source }) => ({ find: new RegExp(`^${name}$`), replacement: join(root, source) })),
  )
}

/**
 * @param {string} root
 * @param {string} parent
 * @returns {Member[]}
 */
function readMembers(root, parent) {
  if (!existsSync(join(root, parent))) return []
  return readdirSync(join(root, parent))
    .map((name) => ({ name, path: `${parent}/${name}`, folder: join(root, parent, name) }))
    .filter(({ folder }) => existsSync(join(folder, 'package.json')))
    .map((member) => {
      const manifest = readJson(join(member.folder, 'package.json'))
      const settings = join(member.folder, 'workspace.json')
      return {
        ...member,
        manifest,
        entries: entriesOf(manifest, member.path),
        settings: existsSync(settings) ? readJson(settings) : {},
      }
    })
}

/**
 * @param {Record<string, any>} manifest
 * @param {string} path
 * @returns {Entry[]}
 */
function entriesOf({ name, exports = {} }, path) {
  return Object.keys(exports)
    .filter((entry) => entry !== './package.json')
    .map((entry) => ({
      name: `${name}${entry.slice(1)}`,
      source: `${path}/src/${entry === '.' ? 'index' : entry.slice(2)}.ts`,
    }))
}

/** @param {string} path */
function readJson(path) {
  return JSON.parse(readFileSync(path, 'utf8'))
}
