import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { stripVTControlCharacters } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const HERE = fileURLToPath(new URL('.', import.meta.url))
const COMMAND = `'${process.execPath}' --import tsx main.ts`
/** The `script` of util-linux gives a command a terminal and passes on its exit code. */
const HAS_SCRIPT = spawnSync('script', ['-qec', 'exit 3', '/dev/null']).status === 3

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'statuskit-terminal-'))
})
afterAll(() => {
  rmSync(folder, { recursive: true })
})

/** What a command shows on a terminal of that width. The line begins with `statuskit`, or pipes into it. */
function onTerminal(
  line: string,
  columns: number,
  env: NodeJS.ProcessEnv = {},
): { code: number | null; output: string } {
  const { NO_COLOR: _, FORCE_COLOR: __, PAGER: ___, ...rest } = process.env
  const shell = `stty cols ${columns} rows 20; ${line.replace('statuskit', COMMAND)}`
  const { status, stdout } = spawnSync('script', ['-qec', shell, '/dev/null'], {
    cwd: HERE,
    env: { ...rest, TERM: 'xterm-256color', ...env },
    encoding: 'utf8',
    input: '',
  })
  return { code: status, output: stdout.replaceAll('\r\n', '\n') }
}

describe.skipIf(!HAS_SCRIPT)('on a terminal', () => {
  it('has colors, unless NO_COLOR is set', () => {
    const colored = onTerminal('statuskit 405', 80)
    const plain = onTerminal('statuskit 405', 80, { NO_COLOR: '1' })
    expect([colored.code, plain.code]).toEqual([0, 0])
    expect(colored.output).toContain('\u001b[33m405 Method Not Allowed')
    expect(plain.output).not.toContain('\u001b')
  })

  it.each([
    'statuskit 426',
    'statuskit 407',
    'statuskit 401 403',
    'statuskit explain etag-weak-with-ranges',
    'statuskit inspect --explain openapi-missing-header',
    'statuskit inspct http://127.0.0.1:1/a/path --summary',
    'statuskit list',
    'statuskit list --vendor',
    'statuskit find proxy',
    'statuskit find zeppelin',
    'statuskit list --requires zeppelin',
    'statuskit inspect --help',
    'statuskit help',
    `printf 'HTTP/1.1 405 Method Not Allowed\\r\\nContent-Length: 0\\r\\n\\r\\n' | statuskit inspect`,
    `printf 'HTTP/1.1 405 Method Not Allowed\\r\\nContent-Length: 0\\r\\n\\r\\n' | statuskit inspect --summary`,
  ])('wraps at 60 columns between words: %s', (line) => {
    const { output } = onTerminal(line, 60)
    const long = stripVTControlCharacters(output)
      .split('\n')
      // A URL, a command and an example to copy stay whole.
      .filter(
        (each) => each.length > 60 && !/https?:\/\/\S+$|^ {2}(?:\S+ \| )?statuskit |^ {4}(?:[\w-]+: | *")/.test(each),
      )
    expect(long).toEqual([])
  })

  it('shows --full in the pager that PAGER names, with its arguments', () => {
    const { code, output } = onTerminal('statuskit 405 --full', 80, { PAGER: `sed 's/^/paged: /'`, NO_COLOR: '1' })
    expect(code).toBe(0)
    expect(
      output
        .trimEnd()
        .split('\n')
        .filter((line) => !line.startsWith('paged:')),
    ).toEqual([])
    expect(output).toContain('paged: 405 Method Not Allowed\n')
    const short = onTerminal('statuskit 405', 80, { PAGER: `sed 's/^/paged: /'` })
    expect(short.output).not.toContain('paged: ')
  })

  it('takes less without PAGER, with options that keep short texts on the screen', () => {
    writeFileSync(join(folder, 'less'), `#!/bin/sh\necho "less with $LESS"\ncat > '${join(folder, 'read')}'\n`, {
      mode: 0o755,
    })
    const { code, output } = onTerminal('statuskit 405 --full', 80, { PATH: `${folder}:${process.env.PATH}` })
    expect([code, output]).toEqual([0, 'less with FRX\n'])
    expect(readFileSync(join(folder, 'read'), 'utf8')).toContain('405 Method Not Allowed')
  })

  it.each(['', 'cat', 'no-such-pager'])('prints --full if PAGER is %j', (PAGER) => {
    const { code, output } = onTerminal('statuskit 405 --full', 80, { PAGER, NO_COLOR: '1' })
    expect(code).toBe(0)
    expect(output).toMatch(/^405 Method Not Allowed\n/m)
  })

  it('ends well when the pager is closed early', () => {
    const { code, output } = onTerminal('statuskit 405 --full', 80, { PAGER: 'head -n 1', NO_COLOR: '1' })
    expect([code, output]).toEqual([0, '405 Method Not Allowed\n'])
  })

  it('needs no pager in a pipe', () => {
    const { output } = onTerminal('statuskit 405 --full | cat', 80, { PAGER: `sed 's/^/paged: /'` })
    expect(output).not.toContain('paged: ')
    expect(output).not.toContain('\u001b')
  })
})
