import { type ChildProcess, fork, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { freePort } from '../../workspace/free-port.mjs'

/** A child process that listens on a port. */
export interface Listening {
  readonly child: ChildProcess
  readonly port: number
}

/** Starts a script of this folder, which reports its port. */
export async function start(name: string, env: Readonly<Record<string, string>> = {}): Promise<Listening> {
  const child = fork(fileURLToPath(new URL(name, import.meta.url)), {
    execArgv: ['--import', 'tsx'],
    env: { ...process.env, ...env },
  })
  const ended = once(child, 'exit').then(() => Promise.reject(new Error(`${name} ended before it listened`)))
  const [{ port }] = (await Promise.race([once(child, 'message'), ended])) as [{ port: number }]
  ended.catch(() => undefined)
  return { child, port }
}

/** Stops a process with a signal, and waits for its end. */
export async function stop({ child }: Listening, signal: NodeJS.Signals = 'SIGKILL'): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const ended = once(child, 'exit')
  child.kill(signal)
  await ended
}

/** A Redis or Valkey server on loopback that writes nothing to disk. */
export interface Redis {
  readonly url: string
  readonly process: Listening
}

/** Starts a server from Debian's package, on a free port or on a known one. */
export async function startRedis(program: string, port?: number): Promise<Redis> {
  const folder = mkdtempSync(join(tmpdir(), 'statuskit-redis-'))
  const taken = port ?? (await freePort())
  const args = ['--port', taken, '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no', '--dir', folder].map(String)
  const child = spawn(program, args, { stdio: 'ignore' })
  child.once('exit', () => rmSync(folder, { recursive: true, force: true }))
  while (!(await isOpen(taken))) {
    if (child.exitCode !== null) throw new Error(`${program} ended with exit code ${child.exitCode}`)
  }
  return { url: `redis://127.0.0.1:${taken}`, process: { child, port: taken } }
}

function isOpen(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1')
    socket.once('connect', () => {
      socket.destroy()
      resolve(true)
    })
    socket.once('error', () => setTimeout(resolve, 20, false))
  })
}
