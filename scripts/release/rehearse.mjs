/**
 * Rehearses a release: versions and builds a copy of the last commit, publishes all packages to a registry on this machine, and
 * follows every package's README as a new user would, in an empty folder with npm, pnpm, Yarn and Bun. Each entry is imported
 * and required, and both have to have the same exports. Nothing leaves this machine, except requests for other packages.
 */
import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { blocksOf } from '../checks/readme/blocks.mjs'
import { dependencies, readmeDependencies } from '../checks/readme/dependencies.mjs'
import { showsOutput } from '../checks/readme/output.mjs'
import { checkPage } from '../checks/readme/page.mjs'
import { publishedPackages, ROOT } from '../workspace/packages.mjs'
import { catalogVersion, run } from '../workspace/packed.mjs'
import { REPOSITORY } from '../workspace/repository.mjs'
import { DENO, MANAGERS } from './managers.mjs'
import { withRegistry } from './registry.mjs'

const folder = mkdtempSync(join(tmpdir(), 'statuskit-release-'))
let passed = 0
let failed = 0
try {
  const copy = join(folder, 'copy')
  say('a copy of the last commit')
  run('git', ['clone', '--quiet', '--local', ROOT, copy], folder)
  pnpm(copy, 'install', '--frozen-lockfile', '--prefer-offline')
  say('versions')
  pnpm(copy, 'exec', 'changeset', 'version')
  const { version } = readManifest(join(copy, 'packages/core'))
  say(`building ${version}`)
  pnpm(copy, 'exec', 'turbo', 'run', 'build', '--filter=./packages/*')
  await withRegistry(join(folder, 'registry'), async ({ url, env }) => {
    say(`publishing to ${url}`)
    const options = ['--recursive', '--filter=./packages/*', '--no-git-checks', '--access=public', `--registry=${url}`]
    run('npx', ['--yes', 'pnpm@12.21.0', 'publish', ...options], copy, { ...process.env, ...env })
    for (const { name: manager, add } of MANAGERS)
      for (const each of publishedPackages())
        await attempt(`${manager}: ${each.manifest.name}`, () => follow(each, add, version, env))
    await attempt('Deno: npm:@statuskit/core', () => runDeno(version, env))
  })
} finally {
  rmSync(folder, { recursive: true, force: true })
}
console.log(`\nnote: the packages say that they live at ${REPOSITORY}. Confirm the address before the first release.`)
console.log(`\n${passed} passed, ${failed} failed`)
if (failed > 0) process.exitCode = 1

/** Follows a README in an empty folder: its install command, its programs, and every entry in both module formats. */
async function follow(each, add, version, env) {
  const { folder: source, manifest, entries } = each
  const project = mkdtempSync(join(folder, 'user-'))
  const install = (packages) => {
    const [program, ...args] = add(packages)
    run(program, args, project, { ...process.env, ...env })
  }
  writeFileSync(join(project, 'package.json'), JSON.stringify({ name: 'user', private: true, type: 'module' }))
  const page = join(source, 'README.md')
  const command = blocksOf(page).find(({ language }) => language === 'sh').text
  install(command.trim().split(' ').slice(2))
  // What the reader of this README already has.
  const imported = blocksOf(page).flatMap(({ text }) =>
    [...text.matchAll(/ from '((?:@[^/']+\/)?[^/']+)/g)].map(([, name]) => name),
  )
  const more = dependencies().filter((name) => imported.includes(name.replace(/(.)@.*$/, '$1')))
  const others = [...new Set([...readmeDependencies(each), ...more])].map(catalogVersion)
  if (others.length > 0) install(others)
  // Yarn leaves peers to the user.
  const peers = missingPeers(more, project)
  if (peers.length > 0) install(peers)
  const installed = readManifest(join(project, 'node_modules', manifest.name))
  if (installed.version !== version) throw new Error(`${installed.version} was installed, not ${version}`)
  await checkPage(page, project)
  for (const { name } of entries) compareFormats(name, project)
}

/** What installed packages need beside them and isn't there, each with its range. */
function missingPeers(packages, project) {
  const path = (name) => join(project, 'node_modules', name)
  return packages.flatMap((each) => {
    const { peerDependencies = {}, peerDependenciesMeta = {} } = readManifest(path(each.replace(/(.)@.*$/, '$1')))
    return Object.entries(peerDependencies)
      .filter(([name]) => peerDependenciesMeta[name]?.optional !== true && !existsSync(path(name)))
      .map(([name, range]) => `${name}@${range}`)
  })
}

/** An entry has the same exports for `import` and for `require`. */
function compareFormats(name, project) {
  const program = `const imported = Object.keys(await import('${name}')).filter((each) => each !== 'default' && each !== 'module.exports').sort()
import { createRequire } from 'node:module'
const required = Object.keys(createRequire(process.cwd() + '/x.js')('${name}')).filter((each) => each !== 'default').sort()
if (imported.join() !== required.join()) throw new Error('import: ' + imported + '\\nrequire: ' + required)
if (imported.length === 0) throw new Error('no exports')`
  run('node', ['--input-type=module', '-e', program], project)
}

function runDeno(version, env) {
  const project = mkdtempSync(join(folder, 'deno-'))
  const program = join(project, 'program.ts')
  const [block, output] = blocksOf(join(ROOT, 'packages/core/README.md')).filter(({ language }) => language !== 'sh')
  writeFileSync(program, block.text.replaceAll(/'(@statuskit\/core)(\/\w+)?'/g, `'npm:$1@${version}$2'`))
  const [command, ...args] = DENO
  const printed = run(command, [...args, program], project, { ...process.env, ...env })
  if (!showsOutput(output.text, printed)) throw new Error(`it printed\n${printed}`)
}

async function attempt(name, action) {
  try {
    await action()
    passed++
    console.log(`ok   ${name}`)
  } catch (error) {
    failed++
    console.log(`FAIL ${name}\n${String(error.message).replace(/^/gm, '     ')}`)
  }
}

function pnpm(cwd, ...args) {
  execFileSync('npx', ['--yes', 'pnpm@12.21.0', ...args], { cwd, stdio: ['ignore', 'ignore', 'inherit'] })
}

function readManifest(path) {
  return JSON.parse(readFileSync(join(path, 'package.json'), 'utf8'))
}

function say(step) {
  console.log(`== ${step}`)
}
