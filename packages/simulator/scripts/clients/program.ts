import { type ChildProcessByStdio, spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import type { Readable, Writable } from 'node:stream'
import { type Client, ProgramEnded } from './client.ts'

/** A program's process and the lines that it prints. */
interface Running {
  readonly child: ChildProcessByStdio<Writable, Readable, null>
  readonly lines: AsyncIterator<string>
}

/**
 * A client in another language: a program that prints the version of the client, reads one URL a line, and prints the result
 * for each.
 */
export async function startProgram(name: string, command: string, args: readonly string[]): Promise<Client> {
  let running = open()
  function open(): Running {
    const env = { ...process.env, NO_PROXY: '127.0.0.1', no_proxy: '127.0.0.1' }
    const child = spawn(command, args, { stdio: ['pipe', 'pipe', 'ignore'], env })
    // The end of its output reports it.
    child.on('error', () => undefined)
    child.stdin.on('error', () => undefined)
    return { child, lines: createInterface(child.stdout)[Symbol.asyncIterator]() }
  }
  async function nextLine({ lines }: Running): Promise<string> {
    const { value, done } = await lines.next()
    if (done) throw new ProgramEnded(`${command} ${args.join(' ')} ended without a result`)
    return value
  }

  const version = await nextLine(running)
  return {
    name,
    version,
    atOnce: 1,
    get(url) {
      running.child.stdin.write(`${url}\n`)
      return nextLine(running)
    },
    abandon() {
      running.child.kill('SIGKILL')
      running = open()
      // The new process prints the version first.
      void nextLine(running).catch(() => undefined)
    },
    async close() {
      running.child.stdin.end()
    },
  }
}
