import { spawn } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { freePort } from '../workspace/free-port.mjs'
import { run } from '../workspace/packed.mjs'

/** A version that runs on Node 20; 6.10.4 does not. It asks for a tag of node-fetch that not every mirror of npm's registry has. */
const VERDACCIO = { dependencies: { verdaccio: '6.1.6' }, overrides: { 'node-fetch': '2.7.0' } }

/**
 * Runs an action beside a registry on this machine. It has our packages as they were published to it, and passes on everything
 * else to npm's registry.
 *
 * @param {string} folder An empty folder for its files.
 * @param {(registry: { url: string, env: Record<string, string> }) => Promise<void>} action `env` makes npm, pnpm, Yarn, Bun
 *   and Deno use the registry, with caches of their own.
 */
export async function withRegistry(folder, action) {
  mkdirSync(folder)
  const port = await freePort()
  const url = `http://127.0.0.1:${port}/`
  writeFileSync(join(folder, 'config.yaml'), configOf(folder))
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ private: true, ...VERDACCIO }))
  run('npm', ['install', '--no-fund', '--no-audit', '--no-package-lock'], folder)
  const args = ['--config', join(folder, 'config.yaml'), '--listen', `127.0.0.1:${port}`]
  const program = join(folder, 'node_modules/verdaccio/bin/verdaccio')
  const server = spawn(process.execPath, [program, ...args], { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] })
  let output = ''
  for (const stream of [server.stdout, server.stderr]) {
    stream.on('data', (chunk) => {
      output += chunk
    })
  }
  try {
    while (!(await isReady(url))) {
      if (server.exitCode !== null) throw new Error(`the registry ended with exit code ${server.exitCode}\n${output}`)
      await new Promise((resolve) => setTimeout(resolve, 200))
    }
    await action({ url, env: environment(url, folder) })
  } finally {
    server.kill()
  }
}

async function isReady(url) {
  try {
    return (await fetch(`${url}-/ping`)).ok
  } catch {
    return false
  }
}

function configOf(folder) {
  const own = (pattern) => `  '${pattern}':\n    access: $all\n    publish: $anonymous\n    unpublish: $anonymous\n`
  return `storage: ${join(folder, 'storage')}
auth:
  htpasswd:
    file: ${join(folder, 'htpasswd')}
uplinks:
  npmjs:
    url: https://registry.npmjs.org/
    timeout: 60s
max_body_size: 50mb
packages:
${own('@statuskit/*')}${own('statuskit')}  '**':
    access: $all
    proxy: npmjs
log: { type: stdout, format: pretty, level: warn }
`
}

function environment(url, folder) {
  const host = new URL(url).host
  return {
    npm_config_registry: url,
    NPM_CONFIG_REGISTRY: url,
    // npm doesn't publish without a token, not even to a registry that ignores it.
    [`npm_config_//${host}/:_authToken`]: 'anonymous',
    npm_config_cache: join(folder, 'npm-cache'),
    YARN_NPM_REGISTRY_SERVER: url,
    YARN_UNSAFE_HTTP_WHITELIST: '127.0.0.1',
    YARN_GLOBAL_FOLDER: join(folder, 'yarn'),
    YARN_NODE_LINKER: 'node-modules',
    // pnpm and Yarn hold back versions of the last day.
    pnpm_config_registry: url,
    pnpm_config_minimum_release_age: '0',
    YARN_NPM_MINIMAL_AGE_GATE: '0',
    YARN_ENABLE_IMMUTABLE_INSTALLS: 'false',
    BUN_CONFIG_REGISTRY: url,
    BUN_INSTALL_CACHE_DIR: join(folder, 'bun-cache'),
    DENO_DIR: join(folder, 'deno'),
  }
}
