import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { readJsonMessage } from '../../src/readers/json-message.ts'
import type { ForeignCase } from './cases.ts'

/** Runs httplint's tests in a checkout with a recorder, and reads the responses that have notes. */
export function recordHttplint(checkout: string, python: string): readonly ForeignCase[] {
  const folder = mkdtempSync(join(tmpdir(), 'recall-'))
  const file = join(folder, 'messages.ndjson')
  try {
    const plugin = fileURLToPath(new URL('.', import.meta.url))
    // The tests of pickling can't pickle the recorder.
    const options = ['-q', '-k', 'not FieldTest', '-p', 'record_httplint', '--ignore', 'test/test_pickle.py']
    const run = spawnSync(python, ['-m', 'pytest', ...options], {
      cwd: checkout,
      encoding: 'utf8',
      env: { ...process.env, RECORD_TO: file, PYTHONPATH: `${plugin}:${join(checkout, 'test')}` },
    })
    if (run.status !== 0) throw new Error(`httplint's tests failed in ${checkout}:\n${run.stdout}${run.stderr}`)
    return readFileSync(file, 'utf8').trim().split('\n').flatMap(casesOf)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function casesOf(line: string): ForeignCase[] {
  const { notes } = JSON.parse(line) as { notes: [check: string, level: string][] }
  const message = readJsonMessage(line)
  return message === undefined ? [] : notes.map(([check]) => ({ check, message }))
}
