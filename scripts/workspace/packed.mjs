import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { publishedPackages, ROOT } from './packages.mjs'

/** Runs an action in a new folder outside the workspace with the tarballs of all published packages. */
export async function withTarballs(action) {
  const folder = mkdtempSync(join(tmpdir(), 'statuskit-packed-'))
  try {
    const filters = publishedPackages().flatMap(({ manifest }) => ['--filter', manifest.name])
    run('pnpm', [...filters, 'pack', '--pack-destination', folder], ROOT)
    const tarballs = readdirSync(folder)
      .filter((file) => file.endsWith('.tgz'))
      .map((file) => join(folder, file))
    const expected = publishedPackages().length
    if (tarballs.length !== expected) throw new Error(`${tarballs.length} tarballs for ${expected} packages`)
    return await action(tarballs, folder)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Runs a command to its end; shows its output if it fails. */
export function run(command, args, cwd, env = process.env) {
  try {
    return execFileSync(command, args, { cwd, env, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] })
  } catch (error) {
    const output = `${error.stdout ?? ''}${error.stderr ?? ''}`.trim()
    throw new Error(`${command} ${args.join(' ')} failed: ${error.message}\n${output}`)
  }
}

/** Creates a project outside the workspace with the tarballs, and tools and frameworks at the workspace's versions. */
export function createProject(project, type, tarballs, more = []) {
  mkdirSync(project)
  writeFileSync(join(project, 'package.json'), JSON.stringify({ name: 'consumer', private: true, type }))
  const others = ['typescript', 'express', '@types/express', '@types/node', ...more].map(catalogVersion)
  run('npm', ['install', '--no-fund', '--no-audit', '--no-package-lock', ...tarballs, ...others], project)
}

/** A package with its version in the catalog, unless it has one. */
export function catalogVersion(name) {
  if (/.@/.test(name)) return name
  const workspace = readFileSync(join(ROOT, 'pnpm-workspace.yaml'), 'utf8')
  const version = new RegExp(`^  ["']?${name}["']?: (\\S+)$`, 'm').exec(workspace)?.[1]
  if (version === undefined) throw new Error(`${name} is not in the catalog of pnpm-workspace.yaml`)
  return `${name}@${version}`
}
