/** The contents of the workspace, read from its folders. Tests, gates and tools get their lists of packages from here. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The folder of the workspace. */
export const ROOT = fileURLToPath(new URL('../..', import.meta.url))

/**
 * The settings of a package in `workspace.json`, which is not published.
 *
 * @typedef {object} Settings
 * @property {string[]} [importOrder] The folders of `src`; each may import only from those before it.
 * @property {({ name: string, path: string, limit: string } & Record<string, unknown>)[]} [sizeLimits]
 *   Limits in the format of size-limit; a `path` is relative to the package.
 * @property {{ entry?: string[], ignoreDependencies?: string[] }} [knip] Additional entries, and dependencies that knip can't detect.
 * @property {string[]} [readme] The dependencies that programs in the README and the guide import, in addition to peer dependencies.
 */

/**
 * @typedef {object} Entry
 * @property {string} name The import specifier: `@statuskit/core/render`.
 * @property {string} source Its source file, relative to the workspace: `packages/core/src/render.ts`.
 */

/**
 * @typedef {object} Member
 * @property {string} name The name of the folder, and of the test project.
 * @property {string} path The folder, relative to the workspace: `packages/core`.
 * @property {string} folder The folder, absolute.
 * @property {Record<string, any>} manifest Its package.json.
 * @property {Entry[]} entries The entries that other packages can import.
 * @property {Settings} settings Its workspace.json, or an empty object.
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
 * The examples, read like packages.
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
 * The published packages.
 *
 * @param {string} [root]
 */
export function publishedPackages(root = ROOT) {
  return readPackages(root).filter(({ manifest }) => manifest.private !== true)
}

/**
 * The adapters: published packages that have a framework as a peer dependency.
 *
 * @param {string} [root]
 */
export function adapters(root = ROOT) {
  return publishedPackages(root).filter(({ manifest }) => frameworksOf(manifest).length > 0)
}

/**
 * The frameworks of a package: its peer dependencies, except packages of types and those that it can do without.
 *
 * @param {Record<string, any>} manifest
 */
export function frameworksOf({ peerDependencies = {}, peerDependenciesMeta = {} }) {
  return Object.keys(peerDependencies).filter(
    (name) => !name.startsWith('@types/') && !peerDependenciesMeta[name]?.optional,
  )
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
