import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'
import { expect, it, onTestFinished } from 'vitest'

const README = readFileSync(new URL('../README.md', import.meta.url), 'utf8')
/** The adapters that the README tests, over fetch and over sockets. */
const [OVER_FETCH = '', OVER_SOCKETS = ''] = [...README.matchAll(/^```ts test\n(.*?)^```/gms)].map(([, code]) => code)

/** Runs tests by `node --test`, against the packages as they are built. */
function runTests(program: string): {
  readonly status: number | null
  readonly failed: string[]
  readonly passed: number
} {
  // Inside the package, which finds itself by its name.
  const folder = mkdtempSync(fileURLToPath(new URL('run-', import.meta.url)))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  const { outputText } = ts.transpileModule(program, {
    compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext },
  })
  const file = join(folder, 'adapter.mjs')
  writeFileSync(file, outputText)
  // A test runner says by its environment that a process is not to run tests of its own.
  const { NODE_TEST_CONTEXT, ...env } = process.env
  const args = ['--test', '--test-reporter=tap', file]
  const { status, stdout } = spawnSync(process.execPath, args, { encoding: 'utf8', env })
  const failed = [...stdout.matchAll(/^ *not ok \d+ - ([\w-]+): /gm)].map(([, id]) => id ?? '')
  return { status, failed, passed: Number(/^# pass (\d+)$/m.exec(stdout)?.[1]) }
}

it.each([
  ['over fetch', OVER_FETCH, 160],
  ['over sockets', OVER_SOCKETS, 180],
])('passes an adapter of your own under node:test: %s', (_name, program, least) => {
  const { status, failed, passed } = runTests(program)
  expect([status, failed]).toEqual([0, []])
  expect(passed).toBeGreaterThan(least)
})

it.each<[string, string, string, string[]]>([
  [
    'that answers every error alike',
    'return toResponse(thrown,',
    'return toResponse(undefined,',
    ['thrown-in-a-handler'],
  ],
  [
    'that has no Allow',
    'noRouteProblem({ method, url, methods })',
    'noRouteProblem({ method, url })',
    ['other-methods'],
  ],
  ['that loses earlier headers', 'earlier, methods', 'methods', ['abandoned-headers', 'merged-headers']],
])('fails an adapter, and names the cases: one %s', (_name, part, broken, ids) => {
  expect(OVER_FETCH).toContain(part)
  const { status, failed } = runTests(OVER_FETCH.replace(part, broken))
  expect(status).toBe(1)
  expect(failed).toEqual(expect.arrayContaining(ids))
})
