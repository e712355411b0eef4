import { fileURLToPath } from 'node:url'
import { createContext, runInContext } from 'node:vm'
import { build } from 'esbuild'
import { expect, it } from 'vitest'
import { sourceAliases } from '../../../scripts/workspace/packages.mjs'
import { inspectRow } from '../src/bigquery.ts'
import { CASES } from '../src/rules/all-cases.ts'
import { parseCase } from '../src/rules/cases.ts'
import { RULES } from '../src/rules/catalogue.ts'

const ALL = { rules: Object.fromEntries(RULES.map(({ id, severity }) => [id, severity])) }

/** The script as it is built, in a context without a host. */
async function script(): Promise<(program: string) => unknown> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL('../src/bigquery.ts', import.meta.url))],
    alias: Object.fromEntries(
      sourceAliases().map(({ find, replacement }) => [
        typeof find === 'string' ? find : find.source.replace(/^\^|\$$/g, '').replaceAll('\\', ''),
        replacement,
      ]),
    ),
    bundle: true,
    minify: true,
    platform: 'neutral',
    format: 'iife',
    globalName: 'statuskit',
    write: false,
    logLevel: 'silent',
  })
  const text = outputFiles[0]?.text ?? ''
  expect(text).not.toMatch(/\bimport\s*[({"']|\brequire\(/)
  const context = createContext({})
  runInContext('delete globalThis.console', context)
  runInContext(text, context)
  return (program) => runInContext(program, context)
}

it('finds in rows what the inspector finds, without a host, for the cases of all rules', async () => {
  const run = await script()
  const rows = Object.values(CASES)
    .flatMap(({ fires, silent, skipped = [] }) => [...fires, ...silent, ...skipped])
    .map(parseCase)
    .filter(({ status }) => !Number.isNaN(status))
    .map(({ status, url = null, headers, hidden = [] }) => ({
      status,
      url,
      headers: headers.map(([name, value]) => ({ name, value })),
      hidden,
    }))
  const expected = rows.map(({ status, url, headers, hidden }) => inspectRow(status, url, headers, ALL, hidden))
  expect(expected.filter((found) => found.length > 0).length).toBeGreaterThan(400)
  const found = run(`
    JSON.stringify(${JSON.stringify(rows)}.map(({ status, url, headers, hidden }) =>
      statuskit.inspectRow(status, url, headers, ${JSON.stringify(ALL)}, hidden)))`)
  expect(JSON.parse(String(found))).toEqual(expected)
})

it('takes nulls as a table has them, and the status as any number', () => {
  expect(inspectRow(null, null, null)).toEqual([])
  expect(inspectRow(0, 'https://a.example/', [])).toEqual([])
  expect(inspectRow('405', null, [null, { name: null, value: 'x' }, { name: 'Date', value: null }])).toMatchObject([
    { rule: 'status-405-missing-allow', severity: 'error', level: 'MUST', section: 'RFC 9110 15.5.6' },
    { rule: 'date-invalid' },
  ])
})

it('refuses a misspelled rule or option', () => {
  const inspectWith = (options: object) => () => inspectRow(405, null, [], options)
  expect(inspectWith({ rules: { 'etag-invlid': 'off' } })).toThrow('Did you mean "etag-invalid"?')
  expect(inspectWith({ rulse: {} })).toThrow('There is no "rulse" in options. Use profile, rules, ignore.')
  expect(inspectWith({ profile: null, rules: { 'status-405-missing-allow': 'off' } })()).toEqual([])
})

it('knows that a browser hides the connection and joins lines', () => {
  const headers = [
    { name: 'connection', value: 'x, y' },
    { name: 'transfer-encoding', value: 'chunked' },
  ]
  expect(inspectRow(204, 'https://a.example/', headers)).toEqual([])
  expect(inspectRow(204, 'https://a.example/', headers, null, [])).not.toEqual([])
})
