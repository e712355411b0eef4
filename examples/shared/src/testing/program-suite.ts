import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { connect } from 'node:net'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it, onTestFinished } from 'vitest'
import { commandsFor, formatCommand } from '../program/commands.ts'
import type { Start } from '../program/listen.ts'
import { serve, serveApp } from './serve.ts'

const HAS_CURL = spawnSync('sh', ['-c', 'curl --version']).status === 0

interface Run {
  readonly child: ChildProcess
  /** Its standard output up to this text. */
  printed(text: string): Promise<string>
  readonly ended: Promise<{ code: number | null; stdout: string; stderr: string }>
}

function run(command: string, args: readonly string[], more: NodeJS.ProcessEnv = {}, cwd = process.cwd()): Run {
  const { PORT: _, ...env } = process.env
  const child = spawn(command, args, {
    cwd,
    // Don't send requests for this machine through a proxy.
    env: { ...env, NO_PROXY: '*', ...more },
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

/** The tests for the program of an example, and for the commands that it prints. */
export function describeProgram(main: URL, start: Start): void {
  const file = fileURLToPath(main)
  function runMain(args: readonly string[], env?: NodeJS.ProcessEnv): Run {
    return run(process.execPath, ['--import', 'tsx', file, ...args], env, dirname(file))
  }

  describe.skipIf(!HAS_CURL)('a printed command (needs sh and curl)', () => {
    const cases = commandsFor('http://127.0.0.1').map(({ comment }, index) => ({ comment, index }))
    it.each(cases)('does what it says: $comment', async ({ index }) => {
      const { command = '', expected } = commandsFor(await serveApp(start))[index] ?? {}
      const { code, stdout } = await run('sh', ['-c', command]).ended
      const last = stdout.slice(stdout.lastIndexOf('HTTP/1.1 '))
      const [statusLine, ...fields] = last.slice(0, last.indexOf('\r\n\r\n')).split('\r\n')
      expect(statusLine?.split(' ')[1]).toBe(String(expected?.status))
      expect(code).toBe(expected?.exitCode ?? 0)
      const lower = fields.map((field) => field.toLowerCase())
      if (expected?.header !== undefined) expect(lower).toContain(expected.header.toLowerCase())
      if (expected !== undefined && expected.status >= 400)
        expect(lower).toContain('content-type: application/problem+json')
      expect(stdout).not.toContain('hunter2')
    })
  })

  describe('the program', () => {
    it.each(['SIGINT', 'SIGTERM'] as const)('prints commands to try, answers, and stops on %s', async (signal) => {
      const program = runMain([])
      const printed = await program.printed('Press Ctrl+C to stop.\n')
      const origin = /http:\/\/127\.0\.0\.1:\d+/.exec(printed)?.[0] ?? ''
      expect((await fetch(`${origin}/orders`)).status).toBe(200)
      // An idle open connection must not delay it.
      const idle = connect(Number(new URL(origin).port), '127.0.0.1')
      await once(idle, 'connect')
      program.child.kill(signal)
      const { code, stdout, stderr } = await program.ended
      idle.destroy()
      // The framework's logger writes lines of JSON in between.
      expect(stdout.replace(/^\{.*\}\n/gm, '')).toBe(
        `${[
          `Orders API on ${origin}`,
          `OpenAPI document: ${origin}/openapi.json`,
          'Try these commands in another terminal. Every 4xx and 5xx is Content-Type: application/problem+json.',
          ...commandsFor(origin).map(formatCommand),
          'Press Ctrl+C to stop.',
        ].join('\n\n')}\nStopped.\n`,
      )
      expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
      await expect(fetch(`${origin}/orders`)).rejects.toThrow('fetch failed')
    })

    // `readPort` has tests for each way to get it wrong.
    it.each([
      [['--port', 'abc'], {}, '--port "abc"'],
      [[], { PORT: '' }, 'PORT ""'],
    ])('rejects %j and %j with a message', async (args, env, given) => {
      expect(await runMain(args, env).ended).toEqual({
        code: 1,
        stdout: '',
        stderr: `${given} is not a port. Use a whole number from 0 to 65535; 0 picks a free port.\n`,
      })
    })

    it('reports a port in use', async () => {
      const { port } = new URL(await serve(() => undefined))
      expect(await runMain(['--port', port]).ended).toEqual({
        code: 1,
        stdout: '',
        stderr: `Port ${port} is in use. Set another one with --port, or leave it out to use a free one.\n`,
      })
    })
  })
}
