/**
 * How each package manager installs, in the versions that were tried.
 *
 * @typedef {{ readonly name: string, readonly add: (packages: readonly string[]) => readonly string[] }} Manager
 */

/** The command line of Yarn 4. */
const YARN = '@yarnpkg/cli-dist@4.18.1'

/** @type {readonly Manager[]} */
export const MANAGERS = [
  { name: 'npm', add: (packages) => ['npm', 'install', '--no-fund', '--no-audit', ...packages] },
  { name: 'pnpm', add: (packages) => ['npx', '--yes', 'pnpm@12.21.0', 'add', '--ignore-scripts', ...packages] },
  { name: 'Yarn', add: (packages) => ['npx', '--yes', `--package=${YARN}`, 'yarn', 'add', ...packages] },
  { name: 'Bun', add: (packages) => ['npx', '--yes', 'bun@1.4.5', 'add', '--ignore-scripts', ...packages] },
]

/** Runs a program with Deno, which resolves imports of `npm:` packages by itself, and holds back versions of the last day. */
export const DENO = ['npx', '--yes', 'deno@2.9.6', 'run', '--allow-all', '--minimum-dependency-age=0']
