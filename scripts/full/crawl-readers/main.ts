/**
 * Compares the reader of WARC files with warcio and FastWARC, on samples and on files that warcio writes, and the script for
 * BigQuery in bare V8 with the inspector, over the cases of all rules. It needs Python 3.10 and PyPI.
 */
import { execFileSync, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { createReadStream, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { inspectRow } from '../../../packages/inspector/src/bigquery.ts'
import type { HttpMessage } from '../../../packages/inspector/src/message/message.ts'
import { readWarc } from '../../../packages/inspector/src/readers/warc/read-warc.ts'
import { CASES } from '../../../packages/inspector/src/rules/all-cases.ts'
import { parseCase } from '../../../packages/inspector/src/rules/cases.ts'
import { RULES } from '../../../packages/inspector/src/rules/catalogue.ts'
import { ROOT } from '../../workspace/packages.mjs'

const NEEDED = ['warcio==1.8.1', 'FastWARC==2.0.1', 'mini-racer==0.14.1']
const SAMPLES = join(ROOT, 'packages/inspector/test/samples')
const SCRIPT = join(ROOT, 'packages/inspector/dist/statuskit-inspect.bigquery.js')
const FOLDER = import.meta.dirname
/** What the crawler renamed is compared under its own name. */
const CRAWLED = 'crawl.warc.gz'

interface Peer {
  readonly status: number
  readonly url: string
  readonly headers: readonly (readonly [string, string])[]
  readonly payload?: string | null
}

const made = mkdtempSync(join(tmpdir(), 'statuskit-warc-'))
let passed = 0
let failed = 0
try {
  if (spawnSync('python3', ['-c', 'import sys, venv; sys.exit(sys.version_info < (3, 10))']).status !== 0) {
    console.log('The comparison with warcio and FastWARC needs Python 3.10.')
    console.log('\n0 passed, 0 failed, 1 skipped')
  } else {
    await compareAll(install())
    console.log(`\n${passed} passed, ${failed} failed`)
  }
} finally {
  rmSync(made, { recursive: true, force: true })
}
if (failed > 0) process.exitCode = 1

async function compareAll(python: string): Promise<void> {
  const run = (name: string, args: readonly string[], input?: string) =>
    execFileSync(python, [join(FOLDER, name), ...args], { encoding: 'utf8', input, maxBuffer: 1e9 })
  run('write_files.py', [made])
  const samples = readdirSync(SAMPLES).filter((name) => /\.warc(?:\.gz)?$/.test(name) && name !== CRAWLED)
  const files = [...samples.map((name) => join(SAMPLES, name)), ...readdirSync(made).map((name) => join(made, name))]
  const peers: Record<string, { warcio: Peer[]; fastwarc: Peer[] }> = JSON.parse(run('read_peers.py', files))
  for (const file of files) {
    const ours = await read(file)
    const name = file.slice(file.lastIndexOf('/') + 1)
    const { warcio = [], fastwarc = [] } = peers[file] ?? {}
    check(`${name}: as many responses as warcio (${warcio.length})`, ours.length, warcio.length)
    check(`${name}: the statuses, URLs and headers of warcio`, ours.map(headOf), warcio.map(headOf))
    check(`${name}: the statuses, URLs and headers of FastWARC`, ours.map(headOf), fastwarc.map(headOf))
    const decoded = ours.map(({ payload }) => payload)
    check(
      `${name}: the decoded payloads of warcio`,
      decoded,
      warcio.map(({ payload }) => payload ?? null),
    )
  }
  const options = { rules: Object.fromEntries(RULES.map(({ id, severity }) => [id, severity])) }
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
  const found = JSON.parse(run('bare_v8.py', [SCRIPT], JSON.stringify({ rows, options })))
  const expected = rows.map(({ status, url, headers, hidden }) => inspectRow(status, url, headers, options, hidden))
  check(`BigQuery's script in bare V8: ${rows.length} cases of ${RULES.length} rules`, found, expected)
}

/** Our reading in the form of the peers. */
async function read(file: string): Promise<Peer[]> {
  const found: Peer[] = []
  for await (const message of readWarc(createReadStream(file))) {
    if (message instanceof Error) throw message
    found.push({
      status: message.status,
      url: message.url ?? '',
      headers: message.headers,
      payload: payloadOf(message),
    })
  }
  return found
}

function payloadOf({ body, rawBody }: HttpMessage): string | null {
  const bytes = body ?? rawBody
  return bytes === undefined ? null : createHash('sha256').update(bytes).digest('hex')
}

function headOf({ status, url, headers }: Peer) {
  return { status, url: url.replace(/^<|>$/g, ''), headers: headers.map(([name, value]) => [name, value.trim()]) }
}

function check(what: string, ours: unknown, theirs: unknown): void {
  const [one, other] = [JSON.stringify(ours), JSON.stringify(theirs)]
  if (one === other) passed++
  else {
    failed++
    let at = 0
    while (one[at] === other[at]) at++
    console.log(
      `  ours   …${one.slice(Math.max(0, at - 60), at + 120)}\n  theirs …${other.slice(Math.max(0, at - 60), at + 120)}`,
    )
  }
  console.log(`${one === other ? 'ok' : 'FAILED'}  ${what}`)
}

/** Python with the peers, in a virtual environment that is made once. */
function install(): string {
  const environment = join(ROOT, 'node_modules/.cache/crawl-readers')
  const python = join(environment, 'bin/python')
  if (!existsSync(python)) {
    execFileSync('python3', ['-m', 'venv', environment])
    execFileSync(join(environment, 'bin/pip'), ['install', '--quiet', ...NEEDED])
  }
  if (!existsSync(SCRIPT)) throw new Error('The inspector is not built. Run pnpm --filter @statuskit/inspector build.')
  return python
}
