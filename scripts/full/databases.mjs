/**
 * Checks the output of the cookbook's programs that need PostgreSQL: starts a server from Debian's package in a temporary
 * folder and checks the page like the gate for READMEs. The last line counts the programs.
 */
import { execFileSync, spawn, spawnSync } from 'node:child_process'
import { chmodSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { freePort } from '../workspace/free-port.mjs'
import { ROOT } from '../workspace/packages.mjs'

const PAGE = join(ROOT, 'docs/cookbook-databases.md')
/** The folder of the server's programs on Debian, by version. */
const VERSIONS = '/usr/lib/postgresql'

const programs = readFileSync(PAGE, 'utf8').match(/^```ts postgres$/gm)?.length ?? 0
if (programs === 0) throw new Error(`${PAGE} has no program for PostgreSQL`)
const version = existsSync(VERSIONS)
  ? readdirSync(VERSIONS)
      .sort((a, b) => Number(a) - Number(b))
      .at(-1)
  : undefined
if (version === undefined) {
  console.log('skipped: PostgreSQL is not installed; run apt-get install postgresql')
  console.log(`0 passed, 0 failed, ${programs} skipped`)
} else {
  const passed = await withServer(join(VERSIONS, version, 'bin'), checkPage)
  console.log(passed ? `${programs} passed, 0 failed` : `0 passed, ${programs} failed`)
}

function checkPage(env) {
  const { status } = spawnSync('npx', ['--yes', 'pnpm@12.21.0', 'exec', 'node', 'scripts/checks/readme.mjs', PAGE], {
    cwd: ROOT,
    env: { ...process.env, ...env },
    stdio: 'inherit',
  })
  return status === 0
}

/** Runs an action with an environment in which clients connect to a new server. */
async function withServer(bin, action) {
  const folder = mkdtempSync(join(tmpdir(), 'statuskit-postgres-'))
  const port = await freePort()
  try {
    if (isRoot()) execFileSync('chown', ['postgres', folder])
    else chmodSync(folder, 0o700)
    const data = join(folder, 'data')
    execFileSync(...asServer(join(bin, 'initdb'), ['-D', data, '-U', 'postgres', '--auth=trust', '--no-sync']))
    const options = ['-D', data, '-p', port, '-k', folder, '-c', 'listen_addresses=127.0.0.1', '-c', 'fsync=off']
    const server = spawn(...asServer(join(bin, 'postgres'), options.map(String)), { stdio: 'ignore' })
    try {
      await listening(port, server)
      return action({ PGHOST: '127.0.0.1', PGPORT: String(port), PGUSER: 'postgres', PGDATABASE: 'postgres' })
    } finally {
      const ended = new Promise((resolve) => server.on('exit', resolve))
      execFileSync(...asServer(join(bin, 'pg_ctl'), ['stop', '-D', data, '-m', 'immediate']))
      await ended
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** PostgreSQL refuses to run as root. */
function asServer(command, args) {
  return isRoot() ? ['runuser', ['-u', 'postgres', '--', command, ...args]] : [command, args]
}

function isRoot() {
  return process.getuid?.() === 0
}

async function listening(port, server) {
  while (server.exitCode === null) {
    const open = await new Promise((resolve) => {
      const socket = connect(port, '127.0.0.1', () => resolve(true)).on('error', () => setTimeout(resolve, 50, false))
      socket.on('connect', () => socket.destroy())
    })
    if (open) return
  }
  throw new Error(`PostgreSQL ended with exit code ${server.exitCode}`)
}
