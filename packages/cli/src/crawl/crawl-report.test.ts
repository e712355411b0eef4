import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { gzipSync } from 'node:zlib'
import { inspect } from '@statuskit/inspector'
import { type TotalRow, Totals } from '@statuskit/inspector/node'
import { parquetWriteFile } from 'hyparquet-writer'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Outcome, runCommand } from '../../test/running.ts'

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'statuskit-crawl-'))
  mkdirSync(join(folder, 'lines'))
  mkdirSync(join(folder, 'parquet/date=1'), { recursive: true })
  const [first, second] = [rowsOf(0, 60), rowsOf(60, 100)]
  writeFileSync(join(folder, 'lines/a.jsonl'), first.map((row) => `${JSON.stringify(row)}\n`).join(''))
  // An answer of the worker, as it comes.
  writeFileSync(join(folder, 'lines/b.ndjson'), `${JSON.stringify({ id: 1, totals: second })}\n\n`)
  writeFileSync(join(folder, 'lines/_SUCCESS'), '')
  writeFileSync(join(folder, 'lines/notes.txt'), 'not totals')
  writeParquet('parquet/date=1/part-0.parquet', first)
  writeParquet('parquet/part-1.parquet', second)
})
afterAll(() => {
  rmSync(folder, { recursive: true })
})

function rowsOf(from: number, to: number): TotalRow[] {
  const totals = new Totals()
  for (let index = from; index < to; index++) {
    const message = {
      status: index % 4 === 0 ? 405 : 200,
      headers: [
        ['Server', index % 2 === 0 ? 'nginx/1.2' : '<b>'],
        ['ETag', index % 5 === 0 ? 'x' : '"x"'],
        ['Content-Type', 'text/html; charset=utf-8'],
      ] as [string, string][],
      url: `https://h${index % 25}.example/${index}`,
    }
    totals.add(message, inspect(message))
  }
  totals.count('skipped', 'warcinfo', 2)
  if (from === 0) totals.count('lost', 'gzip-damaged', 1)
  return totals.rows()
}

function writeParquet(name: string, rows: readonly TotalRow[]): void {
  const texts = (['kind', 'key', 'severity', 'level', 'hosts'] as const).map((column) => ({
    name: column,
    data: rows.map((row) => row[column]),
    type: 'STRING' as const,
  }))
  const count = { name: 'count', data: rows.map((row) => BigInt(row.count)), type: 'INT64' as const }
  // Spark adds columns of its own.
  const more = { name: 'distinct_hosts', data: rows.map(() => 1n), type: 'INT64' as const }
  parquetWriteFile({ filename: join(folder, name), columnData: [more, ...texts, count] })
}

function run(...args: string[]): Promise<Outcome> {
  return runCommand(['inspect', ...args], { input: Readable.from(['']), folder })
}

const read = (name: string) => readFileSync(join(folder, name), 'utf8')

describe('inspect --report', () => {
  it('adds up rows and answers, and writes a page and Markdown', async () => {
    const { code, output } = await run('--report', 'lines', '--out', 'out')
    expect({ code, output }).toEqual({
      code: 0,
      output: `${join('out', 'report.html')}\n${join('out', 'report.md')}\n`,
    })
    const markdown = read('out/report.md')
    expect(markdown).toContain(
      'Inspected: 100 responses of about 25 hosts, with 45 findings. Without any: 60 responses (60.0 %).',
    )
    expect(markdown).toContain('Records without an HTTP response, by type: 4 warcinfo.')
    expect(markdown).toContain('Parts that could not be read: 1 gzip-damaged.')
    expect(markdown).toContain('| status-405-missing-allow | error | MUST | 25 | 25.0 % | 25 | 100.0 % |')
    expect(markdown).toContain('| etag-invalid | error | MUST | 20 | 20.0 % | 5 | 20.0 % |')
    expect(markdown).toContain('| nginx | 50 | 50.0 % |')
    expect(markdown).toContain('| h0.example | 5 | 11.1 % |')
  })

  it('counts the hosts that are not listed as other, and says how much a host can lack', async () => {
    const row = { kind: 'host', severity: 'error', level: '', hosts: '' }
    const part = [
      ...Array.from({ length: 22 }, (_, index) => ({ ...row, key: `h${index + 10}.example`, count: 25 })),
      { ...row, key: 'other', count: 450 },
      { ...row, kind: 'unlisted', key: 'host', severity: '', count: 3 },
    ]
    writeFileSync(join(folder, 'hosts.jsonl'), [...part, ...part].map((each) => `${JSON.stringify(each)}\n`).join(''))
    await run('--report', 'hosts.jsonl', '--out', 'hosts')
    const [, section] = read('hosts/report.md').split('## Hosts with the most findings\n')
    expect(section).toContain('the real number can be up to 6 higher than shown.')
    expect(section).toContain('| h10.example | 50 | 2.5 % |')
    expect(section).toMatch(/\n\| 2 others \| 100 \| 5\.0 % \|\n\| other \| 900 \| 45\.0 % \|\n$/)
  })

  it('does not restrict exact numbers of hosts', async () => {
    await run('--report', 'lines', '--out', 'out')
    expect(read('out/report.md')).toContain('\n\nFindings by host.\n\n')
  })

  it('reads the same from Parquet', async () => {
    await run('--report', 'lines', '--out', 'out')
    await run('--report', 'parquet', '--out', 'from-parquet')
    for (const name of ['report.html', 'report.md']) expect(read(`from-parquet/${name}`)).toBe(read(`out/${name}`))
  })

  it('adds up the outputs of several runs of Spark', async () => {
    for (const [at, rows] of [rowsOf(0, 60), rowsOf(60, 100)].entries()) {
      for (const name of ['totals', 'parts', 'findings'])
        mkdirSync(join(folder, `runs/${at}/${name}`), { recursive: true })
      writeParquet(`runs/${at}/totals/part-0.parquet`, rows)
      for (const name of ['parts', 'findings'])
        writeFileSync(join(folder, `runs/${at}/${name}/part-0.parquet`), 'has other columns')
    }
    await run('--report', 'lines', '--out', 'out')
    await run('--report', 'runs', '--out', 'from-runs')
    expect(read('from-runs/report.md')).toBe(read('out/report.md'))
  })

  it('has charts that need no script, with their numbers as text', async () => {
    await run('--report', 'lines', '--out', 'out')
    const page = read('out/report.html')
    expect(page).not.toMatch(/<script|<link|<img|src=|url\(/)
    expect(page.match(/<svg role="img"/g)).toHaveLength(6)
    expect(page).toContain('<desc id="rules-chart-text">status-405-missing-allow: 25; etag-invalid: 20</desc>')
    expect(page).toMatch(/<text [^>]*>25 \(error, 25\.0 %\)<\/text>/)
    expect(page).toContain('<th scope="row">etag-invalid</th>')
  })

  it('leaves out hosts if it is asked to', async () => {
    await run('--report', 'lines', '--out', 'redacted', '--redact')
    for (const name of ['report.html', 'report.md']) expect(read(`redacted/${name}`)).not.toContain('.example')
    expect(read('redacted/report.md')).toContain('about 25 hosts')
  })

  it('counts a request that failed as lost, and reports the others', async () => {
    const row = { kind: 'messages', key: '', severity: '', level: '', count: 7, hosts: '' }
    writeFileSync(
      join(folder, 'partly.jsonl'),
      [{ totals: [row] }, { id: 2, error: 'no such file' }].map((line) => `${JSON.stringify(line)}\n`).join(''),
    )
    await run('--report', 'partly.jsonl', '--out', 'partly')
    expect(read('partly/report.md')).toContain('Inspected: 7 responses')
    expect(read('partly/report.md')).toContain('Parts that could not be read: 1 request-failed.')
  })

  it('escapes what servers sent', async () => {
    const bad = '<script>|`"'
    writeFileSync(
      join(folder, 'bad.jsonl'),
      JSON.stringify({ kind: 'host', key: bad, severity: 'error', level: '', count: 1, hosts: '' }),
    )
    await run('--report', 'bad.jsonl', '--out', 'bad')
    expect(read('bad/report.html')).not.toContain('<script')
    expect(read('bad/report.md')).toContain('| \\<script\\>\\|\\`" | 1 | 100.0 % |')
  })

  it.each([
    [['--report', 'none'], 'There is no none. Pass the folder with the totals of a crawl.'],
    [['--report', 'empty'], 'empty has no totals. Expected files that end in .parquet, .jsonl, .ndjson or .json.'],
    [['--report', 'wrong/text.jsonl'], 'line 1 is not a row of totals in JSON: hello'],
    [['--report', 'wrong/row.jsonl'], 'is not a row of totals. Pass the rows that the worker answers.'],
    [['--report', 'wrong/error.jsonl'], 'line 1 reports an error: no such file'],
    [['--report', 'wrong/bytes.parquet'], 'bytes.parquet: '],
    [['--report', 'wrong/bytes.jsonl'], 'line 1 is not a row of totals in JSON.\n'],
    [['--report', 'crawl/one.warc.gz'], 'crawl/one.warc.gz is a file of a crawl, and --report needs its totals.'],
    [['--report', 'crawl/one.warc.gz'], `\n  echo '{"id":1,"format":"warc","path":"crawl/one.warc.gz"}' |\n    node `],
    [['--report', 'crawl/one.wat.gz'], '"format":"wat","path":"crawl/one.wat.gz"'],
    [['--report', 'crawl/renamed'], 'crawl/renamed is a file of a crawl'],
    [['--report', 'crawl'], `${join('crawl', 'one.warc.gz')} is a file of a crawl`],
    [['--report', 'crawl/totals.jsonl.gz'], 'Decompress it first: gunzip crawl/totals.jsonl.gz\n'],
    [['--out', 'x', 'a.har'], '--out is about the report on a crawl. Add --report FOLDER, or leave it out.'],
  ])('says what is wrong with %j', async (args, message) => {
    mkdirSync(join(folder, 'empty'), { recursive: true })
    mkdirSync(join(folder, 'wrong'), { recursive: true })
    writeFileSync(join(folder, 'wrong/text.jsonl'), 'hello\n')
    writeFileSync(join(folder, 'wrong/row.jsonl'), '{"kind":"other","key":"","count":1}\n')
    writeFileSync(join(folder, 'wrong/error.jsonl'), '{"id":1,"error":"no such file"}\n')
    mkdirSync(join(folder, 'crawl'), { recursive: true })
    for (const name of ['one.warc.gz', 'one.wat.gz', 'totals.jsonl.gz'])
      writeFileSync(join(folder, 'crawl', name), gzipSync('WARC/1.1\r\n'))
    writeFileSync(join(folder, 'crawl/renamed'), 'WARC/1.1\r\n')
    writeFileSync(join(folder, 'wrong/bytes.jsonl'), gzipSync('WARC/1.1\r\n').subarray(2))
    writeFileSync(join(folder, 'wrong/bytes.parquet'), 'PAR1 and nothing else')
    const { code, errors } = await run(...args)
    expect(code).toBe(2)
    expect(errors).toContain(message)
  })
})
