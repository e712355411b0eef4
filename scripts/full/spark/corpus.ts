/**
 * Writes a corpus of recorded responses: real servers and the repository's applications are started on loopback and asked,
 * and their responses are repeated under made-up hosts.
 *
 *     tsx scripts/full/spark/corpus.ts FOLDER [RESPONSES] [FILES]
 *
 * FOLDER gets `warc/*.warc.gz` with requests and responses, `table/*.ndjson` with URL, status and headers of the same
 * responses, and `corpus.json` with the numbers.
 */
import { createHash } from 'node:crypto'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { gzipSync } from 'node:zlib'
import { createRandom } from '../../../packages/cli/test/mutate.ts'
import { Part } from './part.ts'
import { type Exchange, record } from './recording.ts'
import { missingServers } from './servers.ts'

const [, , target = '', responses = '1000000', files = '40'] = process.argv
if (target === '') throw new Error('Pass a folder: tsx scripts/full/spark/corpus.ts /tmp/corpus 1000000 40')
await writeCorpus(resolve(target), Number(responses), Number(files))

async function writeCorpus(folder: string, count: number, parts: number): Promise<void> {
  const exchanges = await record()
  for (const name of ['warc', 'table']) mkdirSync(join(folder, name), { recursive: true })
  const random = createRandom(1)
  const hosts = new Set<string>()
  const paths: string[] = []
  const perFile = Math.ceil(count / parts)
  for (let part = 0; part < parts; part++) {
    const name = String(part).padStart(3, '0')
    const warc = new Part(join(folder, 'warc', `${name}.warc.gz`))
    const table = new Part(join(folder, 'table', `${name}.ndjson`))
    warc.write(member(info(name)))
    for (let index = part * perFile; index < Math.min(count, (part + 1) * perFile); index++) {
      const exchange = exchanges[Math.floor(random() * exchanges.length)] as Exchange
      // Some hosts have many pages, most have few.
      const host = `www.site${Math.floor(count * random() ** 3)}.example`
      hosts.add(host)
      const { request, head, url } = onHost(exchange, host)
      const id = `<urn:uuid:${uuid(index)}>`
      warc.write(member(requestRecord(url, id, index, request)))
      warc.write(member(responseRecord(url, id, head, exchange.body)))
      table.write(row(url, head))
    }
    warc.close()
    table.close()
    paths.push(warc.path)
  }
  writeFileSync(join(folder, 'paths.txt'), `${paths.join('\n')}\n`)
  const servers = Object.fromEntries(
    [...new Set(exchanges.map(({ server }) => server))].map((name) => [
      name,
      exchanges.filter(({ server }) => server === name).length,
    ]),
  )
  const numbers = {
    responses: count,
    files: parts,
    hosts: hosts.size,
    exchanges: exchanges.length,
    servers,
    missing: missingServers(),
  }
  writeFileSync(join(folder, 'corpus.json'), `${JSON.stringify(numbers, null, 2)}\n`)
  console.log(JSON.stringify(numbers))
}

function onHost({ address, path, request, head }: Exchange, host: string) {
  return {
    request: request.replaceAll(address, host),
    head: head.replaceAll(address, host),
    url: `http://${host}${path}`,
  }
}

function member(record: Buffer): Buffer {
  return gzipSync(record, { level: 1 })
}

function info(name: string): Buffer {
  return warcRecord(
    ['WARC-Type: warcinfo', 'Content-Type: application/warc-fields'],
    `part ${name}`,
    'software: corpus\r\n',
    Buffer.alloc(0),
  )
}

function requestRecord(url: string, id: string, index: number, request: string): Buffer {
  const lines = [
    'WARC-Type: request',
    `WARC-Target-URI: ${url}`,
    `WARC-Concurrent-To: ${id}`,
    'Content-Type: application/http; msgtype=request',
  ]
  return warcRecord(lines, `request ${index}`, request, Buffer.alloc(0))
}

function responseRecord(url: string, id: string, head: string, body: Buffer): Buffer {
  const lines = ['WARC-Type: response', `WARC-Target-URI: ${url}`, 'Content-Type: application/http; msgtype=response']
  return warcRecord(lines, id, `${head}\r\n\r\n`, body)
}

function warcRecord(lines: readonly string[], id: string, head: string, body: Buffer): Buffer {
  const block = Buffer.from(head, 'latin1')
  const named = id.startsWith('<') ? id : `<urn:uuid:${uuid(id)}>`
  const fields = [
    'WARC/1.0',
    ...lines,
    `WARC-Record-ID: ${named}`,
    'WARC-Date: 2026-11-30T00:00:00Z',
    `Content-Length: ${block.length + body.length}`,
  ]
  return Buffer.concat([Buffer.from(`${fields.join('\r\n')}\r\n\r\n`), block, body, Buffer.from('\r\n\r\n')])
}

function uuid(seed: number | string): string {
  const hex = createHash('md5').update(String(seed)).digest('hex')
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-')
}

function row(url: string, head: string): Buffer {
  const [statusLine = '', ...lines] = head.split('\r\n')
  const headers = lines.map((line) => {
    const colon = line.indexOf(':')
    return [line.slice(0, colon), line.slice(colon + 1).trim()]
  })
  return Buffer.from(`${JSON.stringify({ url, status: Number(statusLine.split(' ')[1]), headers })}\n`)
}
