import { fileURLToPath } from 'node:url'
import { createContext, runInContext } from 'node:vm'
import { build } from 'esbuild'
import { expect, it } from 'vitest'
import { sourceAliases } from '../../../scripts/workspace/packages.mjs'
import { inspect } from '../src/inspect/inspect.ts'
import type { HttpMessage } from '../src/message/message.ts'
import { withDigests } from '../src/readers/digests.ts'
import { CASES } from '../src/rules/all-cases.ts'
import { type Case, parseCase } from '../src/rules/cases.ts'
import { RULES } from '../src/rules/catalogue.ts'
import { inspectSession } from '../src/session/inspect-session.ts'
import { SESSION_CASES } from '../src/session/session.cases.ts'

/** What a host adds to the language. A bare engine has none of it. */
const HOST = [
  'URL',
  'URLSearchParams',
  'TextDecoder',
  'TextEncoder',
  'atob',
  'btoa',
  'performance',
  'structuredClone',
  'setTimeout',
  'queueMicrotask',
  'process',
  'Buffer',
  'fetch',
  'crypto',
]

const PROGRAM = `
  import * as entry from './index.ts'
  import { inspectPart } from './stream/part.ts'
  import { formatGithub, formatJson, formatSarif, formatTerminal, summarize } from './report.ts'
  import { explainRule } from './rules.ts'
  engine = { ...entry, inspectPart, formatGithub, formatJson, formatSarif, formatTerminal, summarize, explainRule }
`

/** The sources as one script, in a context that has only what the language has. */
async function bareEngine(globals: Record<string, string>): Promise<(program: string) => unknown> {
  const { outputFiles } = await build({
    stdin: { contents: PROGRAM, resolveDir: fileURLToPath(new URL('../src', import.meta.url)) },
    alias: Object.fromEntries(sourceAliases().map(({ find, replacement }) => [nameOf(find), replacement])),
    bundle: true,
    platform: 'neutral',
    format: 'iife',
    write: false,
    logLevel: 'silent',
  })
  const context = createContext({ ...globals, engine: undefined })
  // Every engine that Node starts has a console. Without it, a use of it fails here.
  runInContext('delete globalThis.console', context)
  runInContext(outputFiles[0]?.text ?? '', context)
  return (program) => runInContext(program, context)
}

/** The specifier that an alias stands for. */
function nameOf(find: string | RegExp): string {
  return typeof find === 'string' ? find : find.source.replace(/^\^|\$$/g, '').replaceAll('\\', '')
}

/** Bytes as lists, since the context has classes of its own. */
function withLists(message: HttpMessage): object {
  return { ...message, ...(message.rawBody && { rawBody: [...message.rawBody] }) }
}

const messageOf = (given: Case) => withDigests(parseCase(given))
const EVERY_RULE = { rules: Object.fromEntries(RULES.map(({ id, severity }) => [id, severity])) }

it('finds the same in an engine without a host: all cases of all rules, sessions, streams, reports and readers', async () => {
  const all = Object.values(CASES).flatMap(({ fires, silent, skipped = [] }) => [...fires, ...silent, ...skipped])
  // Messages go into the context as JSON, which has no NaN.
  const messages = all.map(messageOf).filter(({ status }) => !Number.isNaN(status))
  const sessions = Object.values(SESSION_CASES).flatMap(({ fires, silent, skipped }) => [
    ...[...fires, ...silent, ...skipped].map((session) => session.map(messageOf)),
  ])
  const run = await bareEngine({
    messages: JSON.stringify(messages.map(withLists)),
    sessions: JSON.stringify(sessions.map((session) => session.map(withLists))),
    options: JSON.stringify(EVERY_RULE),
  })
  for (const name of HOST) expect(run(`typeof ${name}`), name).toBe('undefined')

  run(`
    const read = (value) => ({ ...value, ...(value.rawBody && { rawBody: Uint8Array.from(value.rawBody) }) })
    const given = JSON.parse(messages).map(read)
    const chosen = JSON.parse(options)
  `)
  const found = messages.map((message) => inspect(message, EVERY_RULE))
  expect(messages.length).toBeGreaterThan(900)
  expect(JSON.parse(String(run('JSON.stringify(given.map((each) => engine.inspect(each, chosen)))')))).toEqual(found)
  expect(
    JSON.parse(
      String(run('JSON.stringify(JSON.parse(sessions).map((each) => engine.inspectSession(each.map(read), chosen)))')),
    ),
  ).toEqual(sessions.map((session) => inspectSession(session, EVERY_RULE)))
  const results = run(`
    const lines = given.map(({ rawBody, ...rest }) => JSON.stringify(rest)).join('\\n')
    const part = engine.inspectPart(lines, 1, {})
    const results = given.map(({ status, url }, index) => ({ status, url, findings: engine.inspect(given[index]) }))
    const summary = engine.summarize(results)
    const reports = [
      engine.formatTerminal(results, summary, true),
      engine.formatJson(results, summary),
      engine.formatSarif(results, '1.0.0'),
      engine.formatGithub(results),
      engine.explainRule('etag-invalid'),
    ]
    const har = { entries: [{ request: {}, response: { status: 405, headers: [{ name: 'Date', value: 'Sun, 06 Nov 1994 08:49:37 GMT' }],
      content: { text: 'Y2Fmw6k=', encoding: 'base64' } } }] }
    const read405 = [
      engine.readHar(JSON.stringify({ log: har }))[0],
      engine.readHttp('HTTP/1.1 405 x\\r\\n\\r\\ncaf\\u00e9'),
      engine.readCurl('HTTP/1.1 405 x\\r\\n\\r\\n')[0],
      engine.readJsonMessage('{"status":405,"headers":{},"rawBody":"Y2Fmw6k="}'),
    ]
    JSON.stringify({
      failed: part.failed,
      lines: part.lines,
      reports: reports.filter((text) => text.length > 100).length,
      body: read405[0].body,
      ids: read405.map((each) => engine.inspect(each)[0].id),
    })
  `)
  expect(JSON.parse(String(results))).toEqual({
    failed: 0,
    lines: messages.length,
    reports: 5,
    body: 'caf\u00e9',
    ids: Array.from({ length: 4 }, () => 'status-405-missing-allow'),
  })
})
