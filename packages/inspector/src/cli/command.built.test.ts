import { execFileSync, spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, describe, expect, it } from 'vitest'
import { BROKEN_LINE, MANY_LINES } from '../../test/many-lines.ts'
import { inspect } from '../inspect/inspect.ts'
import { readJsonMessage } from '../readers/json-message.ts'
import { mergeSummaries, type Summary } from '../report/summary.ts'

/** The command in a process of its own; its threads need the built file. */
const BUILT = fileURLToPath(new URL('../../test/command.mjs', import.meta.url))
const HTTP = 'HTTP/1.1 429 Too Many Requests\r\nContent-Length: 0\r\n\r\n'

const folder = mkdtempSync(join(tmpdir(), 'statuskit-cli-'))
afterAll(() => {
  rmSync(folder, { recursive: true })
})

function file(name: string, text: string): string {
  const path = join(folder, name)
  writeFileSync(path, text)
  return path
}

describe('the built command', () => {
  it('runs, and colours a terminal alone', () => {
    const { status, stdout, stderr } = spawnSync('node', [BUILT, '-'], { input: HTTP, encoding: 'utf8', cwd: folder })
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    expect(stdout).toContain('status-429-missing-retry-after')
    expect(stdout).not.toContain('\u001b')
    expect(execFileSync('node', [BUILT, '--version'], { encoding: 'utf8' })).toMatch(/^\d+\.\d+\.\d+\n$/)
  })

  it('ends quietly when its reader has enough', async () => {
    const path = file('many.ndjson', '{"status":401,"headers":[]}\n'.repeat(20_000))
    const command = spawn('node', [BUILT, path, '-f', 'ndjson', '--workers', '0'], {
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

  it('keeps order with any number of threads, and its summary adds up', async () => {
    const text = `${MANY_LINES.join('\n')}\n`
    const path = file('stream.ndjson', text)
    const whole = MANY_LINES.flatMap((line, index) => (index === BROKEN_LINE ? [] : [inspected(line, index)])).join(
      '\n',
    )
    for (const workers of ['0', '1', '3']) {
      const { stdout, status } = spawnSync('node', [BUILT, path, '-f', 'ndjson', '--workers', workers], {
        encoding: 'utf8',
        maxBuffer: 1e9,
      })
      // A line that is no message is told in its place, and as a failure.
      expect(status).toBe(2)
      const output = stdout.trim().split('\n')
      expect(JSON.parse(output[BROKEN_LINE] ?? '')).toEqual({
        place: BROKEN_LINE + 1,
        error: expect.stringContaining('not JSON'),
      })
      expect(output.filter((_, index) => index !== BROKEN_LINE).join('\n')).toBe(whole)
    }
    const half = text.indexOf('\n', text.length / 2) + 1
    const summaries = [text, text.slice(0, half), text.slice(half)].map((part, index) => {
      const { stdout } = spawnSync('node', [BUILT, file(`part-${index}.ndjson`, part), '--summary', '--workers', '2'], {
        encoding: 'utf8',
      })
      return JSON.parse(stdout) as Summary
    })
    const [all, first, second] = summaries as [Summary, Summary, Summary]
    expect(mergeSummaries(first, second)).toEqual(all)
    expect(all.messages).toBe(8999)
  })
})

/** What the command writes for a line. */
function inspected(line: string, index: number): string {
  const { method, url, status, ...rest } = readJsonMessage(line) as never as {
    method?: string
    url: string
    status: number
    headers: []
  }
  return JSON.stringify({ place: index + 1, method, url, status, findings: inspect({ status, url, ...rest }) })
}
