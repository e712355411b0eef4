import { type ChildProcess, execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { describe, expect, it, onTestFinished } from 'vitest'

const HERE = fileURLToPath(new URL('.', import.meta.url))
const COMMAND = [process.execPath, '--import', 'tsx', 'main.ts'] as const

/** A process of the command, without a terminal. */
function start(args: readonly string[], env: NodeJS.ProcessEnv = {}): ChildProcess {
  const [file, ...more] = COMMAND
  const { NO_COLOR: _, FORCE_COLOR: __, ...rest } = process.env
  const child = spawn(file, [...more, ...args], {
    cwd: HERE,
    stdio: ['pipe', 'pipe', 'pipe'],
    env: { ...rest, ...env },
  })
  onTestFinished(() => {
    child.kill('SIGKILL')
  })
  return child
}

async function endOf(child: ChildProcess): Promise<{ code: number | null; output: string; errors: string }> {
  let output = ''
  let errors = ''
  child.stdout?.setEncoding('utf8').on('data', (text) => {
    output += text
  })
  child.stderr?.setEncoding('utf8').on('data', (text) => {
    errors += text
  })
  const [code] = await once(child, 'close')
  return { code, output, errors }
}

describe('the process', () => {
  it('ends with the exit code, and has no colors without a terminal', async () => {
    const { code, output, errors } = await endOf(start(['405']))
    expect([code, errors]).toEqual([0, ''])
    expect(output).toMatch(/^405 Method Not Allowed\n/)
    expect(output).not.toContain('\u001b')
  })

  it.each([
    [{ FORCE_COLOR: '1' }, true],
    [{ CLICOLOR_FORCE: '1' }, true],
    [{ FORCE_COLOR: '1', NO_COLOR: '1' }, false],
  ])('has colors with %j: %s', async (env, colored) => {
    const { output } = await endOf(start(['list', '1xx'], env))
    expect(output.includes('\u001b')).toBe(colored)
  })

  it('reads standard input, and ends with 1 when something is found', async () => {
    const child = start(['inspect'])
    child.stdin?.end('HTTP/1.1 405 Method Not Allowed\r\nContent-Length: 0\r\n\r\n')
    const { code, output } = await endOf(child)
    expect(code).toBe(1)
    expect(output).toContain('status-405-missing-allow')
  })

  it('ends successfully when its reader stops reading', async () => {
    const line = [...COMMAND, 'list', '--json'].map((part) => `'${part}'`).join(' ')
    const { code, stdout, stderr } = await new Promise<{ code: number; stdout: string; stderr: string }>((resolve) => {
      execFile('sh', ['-c', `{ ${line}; echo "code $?" >&2; } | head -n 1`], { cwd: HERE }, (error, stdout, stderr) =>
        resolve({ code: Number(error?.code ?? 0), stdout, stderr }),
      )
    })
    expect([code, stdout, stderr]).toEqual([0, '[\n', 'code 0\n'])
  })

  it.each(['SIGINT', 'SIGTERM'] as const)('serves until %s, despite open connections', async (signal) => {
    const child = start(['serve'])
    const ended = endOf(child)
    const [printed] = await once(child.stdout as NodeJS.ReadableStream, 'data')
    const [, url = ''] = /^Simulator: (\S+)\/api\//m.exec(printed) ?? []
    const hanging = await fetch(`${url}/fault/stall`)
    child.kill(signal)
    await expect(hanging.text()).rejects.toThrow()
    const { code, output, errors } = await ended
    expect([code, errors]).toEqual([0, ''])
    expect(output).toMatch(/\nStopped\.\n$/)
  })

  it('serves the page of a status with --web, and prints its address if there is no browser', async () => {
    const child = start(['401', '403', '--web'], { PATH: '' })
    const ended = endOf(child)
    const complained = once(child.stderr as NodeJS.ReadableStream, 'data')
    const [printed] = await once(child.stdout as NodeJS.ReadableStream, 'data')
    const [, url = ''] = /^Serving (http:\S+)\n/.exec(printed) ?? []
    expect(new URL(url).pathname + new URL(url).hash).toBe('/compare/#401,403')
    expect((await fetch(new URL('/api/status/204', url))).status).toBe(204)
    await complained
    child.kill('SIGINT')
    const { code, errors } = await ended
    expect([code, errors]).toEqual([0, 'statuskit: No browser could be started. Open the URL yourself.\n'])
  })

  it('stops when the npx that started it ends', async () => {
    const line = COMMAND.map((part) => `'${part}'`).join(' ')
    // Like npx: a shell in between that passes on no signals.
    const parent = spawn('sh', ['-c', `${line} serve & wait`], {
      cwd: HERE,
      stdio: ['ignore', 'pipe', 'inherit'],
      env: { ...process.env, npm_lifecycle_event: 'npx' },
    })
    let output = ''
    parent.stdout.setEncoding('utf8').on('data', (text: string) => {
      if (output === '') parent.kill('SIGKILL')
      output += text
    })
    // The pipe closes when the last process that holds it ends.
    await once(parent.stdout, 'close')
    expect(output).toMatch(/\nStopped\.\n$/)
  })
})
