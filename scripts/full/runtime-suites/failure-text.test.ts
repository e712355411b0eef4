import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { ROOT } from '../../workspace/packages.mjs'
import { failureText } from './failure-text.mjs'

const FOLDERS = { '/home/me/statuskit': '', '/tmp': 'tmp/', '/home/me': '~/' }

it.each([
  [
    'a.test.ts: adds: AssertionError: expected 1 to be 2\n    at /home/me/statuskit/a.test.ts:3:24\n    at file:///home/me/x.js:1:2',
    'a.test.ts: adds: AssertionError: expected 1 to be 2',
  ],
  ['Error: no\n    at new Promise (<anonymous>)\n    at run (node:internal/x:1:2)', 'Error: no'],
  [
    'Error: Property failed after 2 tests\nCounterexample: ["/"]\n\nStack trace:\n  more',
    'Error: Property failed after 2 tests Counterexample: ["/"]',
  ],
  ["Cannot find '/home/me/statuskit/packages/a.ts'", "Cannot find 'packages/a.ts'"],
  ['Cannot import file:///home/me/statuskit/node_modules/b.js', 'Cannot import node_modules/b.js'],
  ['in /home/me/.cache/x and /tmp/y', 'in ~/.cache/x and tmp/y'],
  ['expected /fault/reset at the end\nat once', 'expected /fault/reset at the end at once'],
])('a failure has no stack and no folder of this machine: %j', (text, shown) => {
  expect(failureText(text, FOLDERS)).toBe(shown)
})

it('knows the folder of the workspace, and cuts long texts', () => {
  expect(failureText(`in ${join(ROOT, 'packages/core')}`)).toBe('in packages/core')
  expect(failureText('x'.repeat(1000))).toHaveLength(240)
})

it.each(['runtimes.json', 'runtimes.md'])('%s names no folder of a machine', (file) => {
  const report = readFileSync(join(ROOT, 'docs/reports', file), 'utf8')
  expect(report).not.toMatch(/\bat (?:file:\/\/)?\/|file:\/\/|\/(?:home|root|tmp|work|Users)\//)
})
