import { execFileSync, spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { inspect, readJsonMessage } from '@statuskit/inspector'
import { mergeSummaries, type Summary } from '@statuskit/inspector/report'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

/** The built command. The threads of a stream run a separate file. */
const BUILT = fileURLToPath(new URL('../../dist/main.js', import.meta.url))
const HTTP = 'HTTP/1.1 429 Too Many Requests\r\nContent-Length: 0\r\n\r\n'

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'statuskit-built-'))
  if (!existsSync(BUILT)) throw new Error('the command is not built: pnpm build')
})
afterAll(() => {
  rmSync(folder, { recursive: true })
})

function file(name: string, text: string): string {
  const path = join(folder, name)
  writeFileSync(path, text)
  return path
}

describe('the built command', () => {
  it('runs as it is built, and colors a terminal alone', () => {
    const { status, stdout, stderr } = spawnSync('node', [BUILT, 'inspect'], {
      input: HTTP,
      encoding: 'utf8',
      cwd: folder,
    })
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    expect(stdout).toContain('status-429-missing-retry-after')
    expect(stdout).not.toContain('\u001b')
    expect(execFileSync('node', [BUILT, '--version'], { encoding: 'utf8' })).toMatch(/^\d+\.\d+\.\d+\n$/)
  })

  it('ends quietly when its reader has enough', async () => {
    const path = file('many.ndjson', '{"status":401,"headers":[]}\n'.repeat(20_000))
    const command = spawn('node', [BUILT, 'inspect', path, '-f', 'ndjson', '--workers', '0'], {
      cwd: folder,
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    let errors = ''
    command.stderr.on('data', (chunk) => {
      errors += chunk
    })
    command.stdout.once('data', () => command.stdout.destroy())
    const code = await new Promise((resolve) => command.on('exit', resolve))
    expect({ code, errors }).toEqual({ code: 0, errors: '' })
  })
})

describe('a stream through the built command', () => {
  const statuses = [200, 401, 204, 429, 405, 503]
  const lines = Array.from({ length: 9000 }, (_, index) =>
    JSON.stringify({
      status: statuses[index % 6],
      headers: [['X-Pad', 'x'.repeat(index % 400)]],
      url: `https://h${index % 5}.example/${index}`,
    }),
  )
  lines[4321] = 'no message'
  const text = `${lines.join('\n')}\n`

  function expected(): string {
    return lines
      .map((line, index) => {
        if (index === 4321) return undefined
        const { method, url, status, ...rest } = readJsonMessage(line) as never as {
          method?: string
          url: string
          status: number
          headers: []
        }
        return JSON.stringify({ place: index + 1, method, url, status, findings: inspect({ status, url, ...rest }) })
      })
      .filter(Boolean)
      .join('\n')
  }

  it('keeps order with any number of threads, and its summary adds up', async () => {
    const path = file('stream.ndjson', text)
    const whole = expected()
    for (const workers of ['0', '1', '3']) {
      const { stdout, status } = spawnSync('node', [BUILT, 'inspect', path, '-f', 'ndjson', '--workers', workers], {
        encoding: 'utf8',
        maxBuffer: 1e9,
      })
      // A line that is not a message is reported at its place and as a failure.
      expect(status).toBe(2)
      const output = stdout.trim().split('\n')
      expect(JSON.parse(output[4321] ?? '')).toEqual({ place: 4322, error: expect.stringContaining('not JSON') })
      expect(output.filter((_, index) => index !== 4321).join('\n')).toBe(whole)
    }
    const half = text.indexOf('\n', text.length / 2) + 1
    const summaries = [text, text.slice(0, half), text.slice(half)].map((part, index) => {
      const { stdout } = spawnSync(
        'node',
        [BUILT, 'inspect', file(`part-${index}.ndjson`, part), '--summary', '-f', 'json', '--workers', '2'],
        {
          encoding: 'utf8',
        },
      )
      return JSON.parse(stdout) as Summary
    })
    const [all, first, second] = summaries as [Summary, Summary, Summary]
    expect(mergeSummaries(first, second)).toEqual(all)
    expect(all.messages).toBe(8999)
  })
})
