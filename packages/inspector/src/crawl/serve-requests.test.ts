import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  answer,
  answers,
  columns,
  find,
  GIVEN,
  hostsIn,
  i32,
  ndjson,
  recordOf,
  request,
  warc,
} from '../../test/crawl-requests.ts'
import { inspect } from '../inspect/inspect.ts'
import type { TotalRow } from './protocol.ts'
import { serveRequests } from './serve-requests.ts'

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'statuskit-worker-'))
})
afterAll(() => {
  rmSync(folder, { recursive: true })
})

describe('a crawl worker', () => {
  it('counts what the inspector finds', async () => {
    const path = join(folder, 'a.warc.gz')
    writeFileSync(path, warc(GIVEN))
    const { id, totals, samples, skipped, lost, error } = await answer({ format: 'warc', path })
    expect({ id, skipped, lost, error }).toEqual({ id: 1, skipped: { warcinfo: 1 }, lost: {}, error: undefined })
    expect(find(totals, 'messages')?.count).toBe(120)
    expect(hostsIn(find(totals, 'messages'), 14)).toBe(40)
    expect(find(totals, 'status', '405')?.count).toBe(30)
    expect(find(totals, 'server', 'nginx')?.count).toBe(40)
    expect(find(totals, 'type', 'text/html')?.count).toBe(120)
    expect(find(totals, 'rule', 'status-405-missing-allow')).toMatchObject({
      severity: 'error',
      level: 'MUST',
      count: 30,
    })
    expect(hostsIn(find(totals, 'rule', 'status-405-missing-allow'), 12)).toBe(10)
    const rules = totals?.filter(({ kind }) => kind === 'rule').reduce((sum, { count }) => sum + count, 0)
    const reason = 'Any'
    const expected = GIVEN.flatMap((each) =>
      inspect({ ...each, reason, httpVersion: '1.1', rawBody: new Uint8Array() }),
    )
    expect(rules).toBe(expected.length)
    expect(samples?.filter(({ rule }) => rule === 'etag-invalid')).toMatchObject([
      { status: 200, place: 2, url: 'https://h0.example/0', fields: [['ETag', 'bare']] },
      { place: 12, url: 'https://h10.example/10' },
      { place: 22 },
    ])
  })

  it('answers the same for a path, for frames of any size, and however they arrive', async () => {
    const path = join(folder, 'b.warc.gz')
    const bytes = warc(GIVEN)
    writeFileSync(path, bytes)
    const expected = await answer({ format: 'warc', path })
    const halves = [bytes.subarray(0, 777), bytes.subarray(777)]
    const about = { id: 1, format: 'warc', frames: true }
    for (const size of [1, 13, 1 << 16])
      expect(
        await answers(Buffer.concat([request(about, ...halves), request({ id: 2, format: 'warc', path })]), size),
      ).toEqual([expected, { ...expected, id: 2 }])
  })

  it('counts the same in lines and in columns of a table', async () => {
    const lines = await answer({ format: 'ndjson', frames: true }, ndjson(GIVEN))
    const zipped = await answer({ format: 'ndjson', frames: true }, gzipSync(ndjson(GIVEN)))
    const table = await answer({ format: 'columns' }, ...columns(GIVEN))
    expect(lines.totals?.length).toBeGreaterThan(20)
    expect(zipped.totals).toEqual(lines.totals)
    expect(table.totals).toEqual(lines.totals)
  })

  it('gives the findings of each row of a table', async () => {
    const { findings } = await answer({ format: 'columns', options: { findings: true, samples: 0 } }, ...columns(GIVEN))
    const expected = GIVEN.flatMap((each, row) =>
      inspect(each).map(({ id, severity, level, message }) => ({ row, rule: id, severity, level, message })),
    )
    expect(findings).toEqual(expected)
  })

  it('adds up totals of parts in any order to those of the whole', async () => {
    const parts = [GIVEN.slice(0, 10), GIVEN.slice(10, 70), GIVEN.slice(70)]
    const rows = await Promise.all(
      parts.map(async (part) => (await answer({ format: 'ndjson', frames: true }, ndjson(part))).totals ?? []),
    )
    const merge = async (...groups: (readonly TotalRow[])[]) =>
      (
        await answer(
          { format: 'merge' },
          Buffer.from(
            groups
              .flat()
              .map((row) => `${JSON.stringify(row)}\n`)
              .join(''),
          ),
        )
      ).totals ?? []
    const [a = [], b = [], c = []] = rows
    const { totals } = await answer({ format: 'ndjson', frames: true }, ndjson(GIVEN))
    expect(await merge(a, b, c)).toEqual(totals)
    expect(await merge(await merge(c, a), b)).toEqual(totals)
    expect(await merge(c, await merge(b, a))).toEqual(totals)
  })

  it('counts the findings of hosts that come in turn, and says how much a host can lack', async () => {
    const counted = async (hosts: number) => {
      const messages = Array.from({ length: 5000 }, (_, index) => ({
        status: 405,
        headers: [],
        url: `https://h${index % hosts}.test/${index}`,
      }))
      const { totals = [] } = await answer({ format: 'ndjson', frames: true }, ndjson(messages))
      const rows = totals.filter(({ kind, severity }) => kind === 'host' && severity === 'error')
      return { rows, unlisted: find(totals, 'unlisted', 'host')?.count }
    }
    const exact = await counted(1000)
    expect(exact.rows).toHaveLength(1000)
    expect(new Set(exact.rows.map(({ count }) => count))).toEqual(new Set([5]))
    expect(exact.unlisted).toBeUndefined()
    const more = await counted(2500)
    expect(more.rows).toHaveLength(1001)
    expect(more.rows[0]?.count).toBe(2)
    expect(more.rows.at(-1)).toMatchObject({ key: 'other', count: 3000 })
    expect(more.unlisted).toBeGreaterThanOrEqual(2)
  })

  it.each(['default', 'strict', 'browser'])('takes the options of inspect, with the profile %s', async (profile) => {
    const options = {
      profile,
      rules: { 'status-405-missing-allow': 'off', 'redirect-loop-self': 'info' },
      ignore: [{ rule: 'etag-invalid', host: '*.example', path: '/*', status: 200 }],
    }
    const { totals } = await answer({ format: 'ndjson', frames: true, options }, ndjson(GIVEN))
    expect(find(totals, 'messages')?.count).toBe(120)
    expect(find(totals, 'rule', 'status-405-missing-allow')).toBeUndefined()
  })

  it('names no host if redacted', async () => {
    const junk = Buffer.concat([ndjson(GIVEN), Buffer.from('{"status":"https://secret.example/"}\n')])
    const options = { redact: true, findings: true }
    for (const each of [
      await answer({ format: 'ndjson', frames: true, options }, junk),
      await answer({ format: 'columns', options }, ...columns(GIVEN)),
    ])
      expect(JSON.stringify(each)).not.toContain('.example')
  })
})

describe('what is lost', () => {
  const lose = async (bytes: Uint8Array, format = 'warc') => {
    const { lost, totals, problems, error } = await answer({ format, frames: true }, bytes)
    expect(error).toBeUndefined()
    return { lost, messages: find(totals, 'messages')?.count, problems: problems?.length }
  }
  const records = GIVEN.map(recordOf)

  it('is counted by its reason, and the rest is inspected', async () => {
    const damaged = records.map((record, index) => (index === 7 ? Buffer.from(record).fill(0xff, 20, 40) : record))
    expect(await lose(Buffer.concat(damaged))).toEqual({ lost: { 'gzip-damaged': 1 }, messages: 119, problems: 1 })
    expect(await lose(Buffer.concat(records).subarray(0, -5))).toEqual({
      lost: { 'gzip-cut-off': 1 },
      messages: 119,
      problems: 1,
    })
    const padded = Buffer.concat([...records.slice(0, 60), Buffer.alloc(512), ...records.slice(60), Buffer.alloc(99)])
    expect(await lose(padded)).toEqual({ lost: {}, messages: 120, problems: 0 })
  })

  it('can be the whole file', async () => {
    expect(await lose(Buffer.from('<html>404 Not Found</html>'))).toMatchObject({
      lost: { 'record-damaged': 1 },
      messages: 0,
    })
    expect(await lose(Buffer.from([31, 139, 8, 0, 1, 2, 3]))).toMatchObject({
      lost: { 'gzip-cut-off': 1 },
      messages: 0,
    })
    const path = join(folder, 'empty.warc.gz')
    writeFileSync(path, '')
    expect((await answer({ format: 'warc', path })).lost).toEqual({ 'file-empty': 1 })
  })

  it('is a line or a record that is not a response', async () => {
    const lines = Buffer.concat([ndjson(GIVEN.slice(0, 3)), Buffer.from('no JSON\n{"url":1}\n')])
    expect(await lose(lines, 'ndjson')).toMatchObject({ lost: { 'line-invalid': 2 }, messages: 3 })
    const cut = gzipSync(ndjson(GIVEN)).subarray(0, -20)
    expect((await lose(cut, 'ndjson')).lost).toMatchObject({ 'gzip-damaged': 1 })
  })
})

describe('a request that fails', () => {
  it('has no counts, and the next one is answered', async () => {
    const [first, second] = await answers(
      Buffer.concat([
        request({ id: 'a', format: 'warc', path: join(folder, 'none') }),
        request({ id: 'b', format: 'columns' }, i32(200), i32(0, 9), Buffer.from('short')),
        request({ id: 'c', format: 'ndjson', frames: true }, ndjson(GIVEN.slice(0, 1))),
      ]),
    ).then(([none, short, last]) => {
      expect(none).toEqual({ id: 'a', error: expect.stringContaining('ENOENT') })
      return [short, last]
    })
    expect(first).toEqual({
      id: 'b',
      error: expect.stringMatching(/^columns needs 8 frames, not 3: status, url\.offsets/),
    })
    expect(second?.id).toBe('c')
    expect(find(second?.totals, 'messages')?.count).toBe(1)
  })

  it.each([
    ['status', (all: Buffer[]) => all.map((each, at) => (at === 0 ? Buffer.from('abc') : each)), 'status has 3 bytes'],
    [
      'url.offsets',
      (all: Buffer[]) => all.map((each, at) => (at === 1 ? i32(0, 1) : each)),
      'url.offsets has 2 numbers, not 121',
    ],
    [
      'url.data',
      (all: Buffer[]) => all.map((each, at) => (at === 2 ? Buffer.from('x') : each)),
      'but url.data has 1 bytes',
    ],
    [
      'an order',
      (all: Buffer[]) => all.map((each, at) => (at === 3 ? i32(5, ...Array(120).fill(1)) : each)),
      'goes down from 5 to 1',
    ],
  ])('is one whose columns have a wrong %s', async (_, change, message) => {
    expect((await answer({ format: 'columns' }, ...change(columns(GIVEN)))).error).toContain(message)
  })

  it.each([
    [{ rules: { 'etag-invlid': 'off' } }, 'rules: there is no rule "etag-invlid". Did you mean "etag-invalid"?'],
    [
      { ignore: [{ rule: 'nope' }] },
      'ignore: there is no rule "nope". To see all rules, run statuskit inspect --list.',
    ],
    [
      { ignore: [{ path: 'legacy' }] },
      'path in ignore has to begin with / or *, and is "legacy". Use one like "/legacy/*".',
    ],
    [{ ignore: [{ hosts: 'a' }] }, 'There is no "hosts" in ignore. Use rule, host, path, status.'],
    [
      { rules: { 'etag-invalid': 'of' } },
      'rules["etag-invalid"] can\'t be "of". Use one of error, warning, info, off.',
    ],
    [{ profile: 'strickt' }, 'profile can\'t be "strickt". Use one of default, strict, browser.'],
  ])('is refused for the options %j', async (options, message) => {
    const path = join(folder, 'never-read')
    await expect(answer({ format: 'warc', path, options } as never)).rejects.toThrow(message)
  })

  it.each([
    ['Expected a request such as {"id":1,"format":"warc","path":"/data/a.warc.gz"}, not [1]', '[1]'],
    ['needs an id', '{"format":"warc","path":"/a"}'],
    ['format can\'t be "pdf". Use one of warc, wat, ndjson, columns, merge.', '{"id":1,"format":"pdf"}'],
    ['Pass either path, or "frames":true and the bytes.', '{"id":1,"format":"warc"}'],
    ['There is no "sample" in options. Use profile,', '{"id":1,"format":"warc","path":"/a","options":{"sample":1}}'],
    [
      'samples has to be a number from 0 to 1000, not -1.',
      '{"id":1,"format":"warc","path":"/a","options":{"samples":-1}}',
    ],
  ])('ends the worker if it is not one: %s', async (message, line) => {
    const lines: string[] = []
    const serve = serveRequests(Readable.from([Buffer.from(`${line}\n`)]), async (text) => {
      lines.push(text)
    })
    await expect(serve).rejects.toThrow(message)
    expect(JSON.parse(lines[0] ?? '')).toEqual({ id: null, error: expect.stringContaining(message) })
  })
})
