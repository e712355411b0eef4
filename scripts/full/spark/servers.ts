import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { isInstalled, type RealServer, startServer } from '../../../packages/inspector/test/real-server.ts'
import { REAL_SERVERS } from '../../../packages/inspector/test/real-servers.ts'
import { createSimulator } from '../../../packages/simulator/src/index.ts'
import { examplePrograms, ROOT } from '../../workspace/packages.mjs'
import { HEADER_REQUESTS, NGINX_WITH_HEADERS } from './nginx-with-headers.ts'
import { type Asked, FILE_REQUESTS, ORDER_REQUESTS, SIMULATOR_REQUESTS } from './requests.ts'

/** A server on a port of loopback, and what to request from it. */
export interface Recorded {
  readonly name: string
  readonly port: number
  readonly requests: readonly Asked[]
  stop(): Promise<void>
}

/** Servers that are installed, the example services and the simulator. */
export async function startAll(): Promise<Recorded[]> {
  const running: Recorded[] = []
  for (const server of installable()) {
    if (!isInstalled(server.command)) continue
    const { port, stop } = await startServer(server)
    running.push({
      name: server.name,
      port,
      stop,
      requests: server === NGINX_WITH_HEADERS ? HEADER_REQUESTS : FILE_REQUESTS,
    })
  }
  for (const { name } of examplePrograms()) running.push(await startExample(name))
  const simulator = await createSimulator()
  running.push({
    name: 'simulator',
    port: Number(new URL(simulator.url).port),
    requests: SIMULATOR_REQUESTS,
    stop: () => simulator.close(),
  })
  return running
}

/** The names of servers that aren't installed, so that the corpus lacks their responses. */
export function missingServers(): string[] {
  return installable().flatMap(({ name, command }) => (isInstalled(command) ? [] : [name]))
}

function installable(): RealServer[] {
  return [...REAL_SERVERS, NGINX_WITH_HEADERS, PHP, PYTHON]
}

const PHP: RealServer = {
  name: 'php',
  command: 'php',
  args: (folder) => ['-S', addressOf(folder), '-t', `${folder}/site`],
  config: (_, port) => ({ address: `127.0.0.1:${port}`, 'site/index.php': '<?php session_start(); echo "<p>a</p>";' }),
}

const PYTHON: RealServer = {
  name: 'python',
  command: 'python3',
  args: (folder) => [
    '-m',
    'http.server',
    '--bind',
    '127.0.0.1',
    '--directory',
    `${folder}/site`,
    addressOf(folder).split(':')[1] ?? '',
  ],
  config: (_, port) => ({ address: `127.0.0.1:${port}` }),
}

function addressOf(folder: string): string {
  return readFileSync(join(folder, 'address'), 'utf8')
}

/** An orders service on a free port. It has to be built. */
async function startExample(name: string): Promise<Recorded> {
  const child = spawn('node', [join(ROOT, 'examples', name, 'dist/main.js'), '--port', '0'], {
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  const ended = once(child, 'close')
  let printed = ''
  child.stdout.setEncoding('utf8')
  const port = await new Promise<number>((resolve, reject) => {
    child.once('close', () => reject(new Error(`examples/${name} ended. Run \`pnpm build\` first.\n${printed}`)))
    child.stdout.on('data', (text: string) => {
      if (printed.length < 4096) printed += text
      const found = /^Orders API on http:\/\/[^:]+:(\d+)/m.exec(printed)
      if (found !== null) resolve(Number(found[1]))
    })
  })
  return {
    name,
    port,
    requests: ORDER_REQUESTS,
    async stop() {
      child.kill()
      await ended
    },
  }
}
