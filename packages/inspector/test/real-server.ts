import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { type IncomingMessage, request } from 'node:http'
import type { AddressInfo } from 'node:net'
import { connect, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { HttpMessage } from '../src/message/message.ts'
import { readIncomingMessage } from '../src/readers/runtime/incoming-message.ts'

/** A server of Debian's packages that serves files. */
export interface RealServer {
  readonly name: string
  readonly command: string
  readonly args: (folder: string) => readonly string[]
  /** Its configuration for a port, with its files in `site` of the folder. */
  readonly config: (folder: string, port: number) => Readonly<Record<string, string>>
}

export interface RunningServer {
  readonly port: number
  stop(): Promise<void>
}

/** Whether a command is installed. */
export function isInstalled(command: string): boolean {
  try {
    execFileSync('sh', ['-c', `command -v ${command}`], { stdio: 'ignore', env: withAdminPath() })
    return true
  } catch {
    return false
  }
}

/** Starts a server on a free port of loopback with its own site, and waits until it listens. */
export async function startServer(server: RealServer): Promise<RunningServer> {
  const folder = mkdtempSync(join(tmpdir(), `statuskit-${server.name}-`))
  const port = await freePort()
  mkdirSync(join(folder, 'site/sub'), { recursive: true })
  mkdirSync(join(folder, 'site/secret'))
  writeFileSync(
    join(folder, 'site/index.html'),
    `<!doctype html><meta charset=utf-8><title>a</title>${'<p>text</p>'.repeat(200)}\n`,
  )
  writeFileSync(join(folder, 'site/sub/index.html'), '<!doctype html><meta charset=utf-8><title>b</title>\n')
  writeFileSync(join(folder, 'site/data.bin'), Buffer.alloc(5000, 7))
  writeFileSync(join(folder, 'site/secret/a.txt'), 'secret\n')
  // user:pass, in the form that all of them read.
  writeFileSync(join(folder, 'users'), 'user:$apr1$abcdefgh$mwBrxNoF7HpV6aJw4yqSC/\n')
  for (const [name, text] of Object.entries(server.config(folder, port))) writeFileSync(join(folder, name), text)
  // A server that gives up its rights reads as nobody.
  chmodSync(folder, 0o755)
  const child = spawn(server.command, server.args(folder), {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...withAdminPath(), HOME: folder },
  })
  let output = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += chunk))
  const log = join(folder, 'error.log')
  await listening(port, child, () => `${output}${existsSync(log) ? readFileSync(log, 'utf8') : ''}`)
  return {
    port,
    async stop() {
      const ended = new Promise((resolve) => child.once('exit', resolve))
      child.kill('SIGTERM')
      await ended
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** One exchange, with the response as it came. */
export function ask(port: number, method: string, path: string, headers: Readonly<Record<string, string>> = {}) {
  return new Promise<HttpMessage>((resolve, reject) => {
    const asked = request({
      port,
      host: '127.0.0.1',
      method,
      path,
      headers: { Accept: '*/*', ...headers },
      agent: false,
    })
    asked.on('error', reject)
    asked.on('response', async (response: IncomingMessage) => {
      const chunks: Buffer[] = []
      for await (const chunk of response) chunks.push(chunk as Buffer)
      const message = readIncomingMessage(response, Buffer.concat(chunks))
      if (message === undefined) reject(new Error('no response'))
      else resolve(message)
    })
    asked.end()
  })
}

function withAdminPath(): NodeJS.ProcessEnv {
  return { ...process.env, PATH: `${process.env.PATH}:/usr/sbin:/sbin` }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await new Promise((resolve) => server.once('listening', resolve))
  const { port } = server.address() as AddressInfo
  await new Promise((resolve) => server.close(resolve))
  return port
}

async function listening(port: number, child: ChildProcess, output: () => string): Promise<void> {
  for (;;) {
    if (child.exitCode !== null) throw new Error(`the server ended with exit code ${child.exitCode}\n${output()}`)
    const open = await new Promise((resolve) => {
      const socket = connect(port, '127.0.0.1', () => resolve(true)).on('error', () => setTimeout(resolve, 20, false))
      socket.on('connect', () => socket.destroy())
    })
    if (open) return
  }
}
