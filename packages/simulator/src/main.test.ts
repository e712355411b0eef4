import { type ChildProcess, execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:net'
import { fileURLToPath } from 'node:url'
import { describe, expect, it, onTestFinished } from 'vitest'
import { HAS_CURL, runSimulator } from '../test/running.ts'
import { HELP } from './program/arguments.ts'
import { commandsFor, formatCommand } from './program/commands.ts'

const HERE = fileURLToPath(new URL('.', import.meta.url))
const simulator = runSimulator()

interface Run {
  readonly child: ChildProcess
  /** What it has written to standard output by the time that it has written this text. */
  printed(text: string): Promise<string>
  readonly ended: Promise<{ code: number | null; stdout: string; stderr: string }>
}

function run(args: readonly string[]): Run {
  const child = spawn(process.execPath, ['--import', 'tsx', 'main.ts', ...args], {
    cwd: HERE,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  onTestFinished(() => {
    child.kill('SIGKILL')
  })
  const output = { stdout: '', stderr: '' }
  for (const name of ['stdout', 'stderr'] as const) {
    child[name].setEncoding('utf8').on('data', (text: string) => {
      output[name] += text
    })
  }
  const closed = once(child, 'close')
  return {
    child,
    async printed(text) {
      while (!output.stdout.includes(text)) {
        await Promise.race([once(child.stdout, 'data'), closed])
        if (child.exitCode !== null) throw new Error(`it ended: ${output.stderr}`)
      }
      return output.stdout
    },
    ended: closed.then(([code]) => ({ code, ...output })),
  }
}

describe.skipIf(!HAS_CURL)('a command that is printed (needs sh and curl)', () => {
  const cases = commandsFor('http://127.0.0.1', 'http://127.0.0.1').map(({ comment }, index) => ({ comment, index }))

  it.each(cases)('gives what it says: $comment', async ({ index }) => {
    const { url, proxyUrl } = simulator()
    const { command = '', expected } = commandsFor(url, proxyUrl)[index] ?? {}
    const { code, stdout } = await new Promise<{ code: number; stdout: string }>((resolve) => {
      const env = { ...process.env, http_proxy: '', NO_PROXY: '' }
      execFile('sh', ['-c', command], { env }, (error, stdout) => resolve({ code: Number(error?.code ?? 0), stdout }))
    })
    expect(code).toBe(expected?.exitCode ?? 0)
    if (expected?.printed !== undefined) expect(stdout).toMatch(expected.printed)
    if (expected?.statuses !== undefined) {
      expect([...stdout.matchAll(/^HTTP\/1\.1 (\d+)/gm)].map(([, status]) => Number(status))).toEqual(expected.statuses)
    }
  })
})

describe('the program', () => {
  it.each(['SIGINT', 'SIGTERM'] as const)('prints what to try, answers, and stops at %s', async (signal) => {
    const program = run([])
    const printed = await program.printed('Ctrl+C stops it.\n')
    const [, url = '', proxyUrl = ''] = /^Simulator on (\S+), its proxy on (\S+)\n/.exec(printed) ?? []
    expect((await fetch(`${url}/api/status/404`)).status).toBe(404)
    expect((await fetch(`${proxyUrl}/`)).status).toBe(400)
    // A response that hangs must not hold it up.
    const hanging = await fetch(`${url}/fault/stall`)
    program.child.kill(signal)
    await expect(hanging.text()).rejects.toThrow()
    expect(await program.ended).toEqual({
      code: 0,
      stderr: '',
      stdout: `${[
        `Simulator on ${url}, its proxy on ${proxyUrl}`,
        'Try it from another terminal.',
        ...commandsFor(url, proxyUrl).map(formatCommand),
        'Ctrl+C stops it.',
      ].join('\n\n')}\nStopped.\n`,
    })
  })

  it.each([
    [['--help'], 0, `${HELP}\n`, ''],
    [['--port', 'abc'], 1, '', '--port "abc" is no port: give a whole number from 0 to 65535; 0 takes a free one.\n'],
    [['--host', '192.0.2.1'], 1, '', '--host "192.0.2.1" is no address of this machine: leave it out for loopback.\n'],
  ])('ends by itself with %j', async (args, code, stdout, stderr) => {
    expect(await run(args).ended).toEqual({ code, stdout, stderr })
  })

  it('says that a port is in use', async () => {
    const other = createServer().listen(0, '127.0.0.1')
    await once(other, 'listening')
    onTestFinished(() => void other.close())
    const { port } = other.address() as { port: number }
    expect(await run(['--port', String(port)]).ended).toEqual({
      code: 1,
      stdout: '',
      stderr: `Port ${port} is in use: give another with --port or --proxy-port, or leave it out for a free one.\n`,
    })
  })
})
