/**
 * Writes files with the sizes of Common Crawl's: a WARC file with a page of about 80 kB in each record, and its WAT file of
 * about 18 kB a page, most of it links. The headers are recorded ones, renamed and decoded as the crawler does it. Text
 * and links come from a seeded generator, so every run has the same files.
 */
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { open } from 'node:fs/promises'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'

const RECORDED = join(import.meta.dirname, '../../../packages/inspector/test/recorded')
const WORDS = 6000
const PAGE = 78_000
const LINKS = 150
const RENAMED = ['content-encoding', 'transfer-encoding', 'content-length']

/**
 * @param {string} folder
 * @param {number} pages
 * @returns {Promise<{ warc: string, wat: string }>} the paths of the files
 */
export async function writeCorpus(folder, pages) {
  const random = generator(1)
  const words = Array.from({ length: WORDS }, () => wordOf(random))
  const responses = recorded()
  const paths = { warc: join(folder, 'pages.warc.gz'), wat: join(folder, 'pages.warc.wat.gz') }
  const [warc, wat] = [await open(paths.warc, 'w'), await open(paths.wat, 'w')]
  const info = record({ 'WARC-Type': 'warcinfo', 'Content-Type': 'application/warc-fields' }, 'software: benchmark\r\n')
  await Promise.all([warc.write(info), wat.write(info)])
  for (let page = 0; page < pages; page++) {
    const given = responses[page % responses.length]
    const url = `https://${words[page % 900]}-${page % 1300}.example/${words[(page * 7) % WORDS]}/${page}`
    const links = Array.from({ length: LINKS }, () => linkOf(random, words))
    const html = pageOf(random, words, links)
    const headers = crawled(given.headers, html)
    const request = `GET ${new URL(url).pathname} HTTP/1.1\r\nHost: ${new URL(url).host}\r\nAccept: text/html\r\n\r\n`
    const head = [`HTTP/1.1 ${given.status} ${given.reason}`, ...headers.map(([name, value]) => `${name}: ${value}`)]
    const http = { url, date: '2026-11-29T09:00:00Z' }
    await warc.write(
      Buffer.concat([
        record(named('request', http), request),
        record(named('response', http), `${head.join('\r\n')}\r\n\r\n${html}`),
        record(
          { 'WARC-Type': 'metadata', 'WARC-Target-URI': url, 'Content-Type': 'application/warc-fields' },
          'fetchTimeMs: 90\r\n',
        ),
      ]),
    )
    const about = { 'WARC-Type': 'metadata', 'WARC-Target-URI': url, 'Content-Type': 'application/json' }
    await wat.write(
      Buffer.concat([
        record(about, envelope('request', http, { 'HTTP-Request-Metadata': { Headers: { Host: new URL(url).host } } })),
        record(about, envelope('response', http, responseOf(given, headers, links, html))),
        record(about, envelope('metadata', http, { 'WARC-Metadata-Metadata': { 'Metadata-Records': [] } })),
      ]),
    )
  }
  await Promise.all([warc.close(), wat.close()])
  return paths
}

/** Final responses with the headers that servers sent. */
function recorded() {
  const har = JSON.parse(readFileSync(join(RECORDED, 'chrome-2017.har'), 'utf8'))
  const pairs = (headers) => headers.map(({ name, value }) => [name, value])
  const browsed = har.log.entries.map(({ response }) => ({
    status: response.status,
    reason: response.statusText,
    headers: pairs(response.headers),
  }))
  const lines = ['servers.ndjson', 'apis.ndjson'].flatMap((file) =>
    readFileSync(join(RECORDED, file), 'utf8').trim().split('\n'),
  )
  const all = [...browsed, ...lines.map((line) => JSON.parse(line))]
  return all
    .filter(({ status }) => status >= 200 && status < 600)
    .map(({ status, reason = '', headers }) => ({ status, reason, headers }))
}

/** The headers as the crawler stores them beside the decoded body. */
function crawled(headers, html) {
  const sent = headers
    .filter(([name]) => !name.startsWith(':'))
    .map(([name, value]) => [
      RENAMED.includes(name.toLowerCase()) ? `X-Crawler-${name}` : name,
      value.replace(/[\r\n]+/g, ', '),
    ])
  return [...sent, ['Content-Length', String(html.length)]]
}

function record(fields, block) {
  const bytes = Buffer.from(block)
  const digest = createHash('sha1').update(bytes).digest('hex')
  const lines = {
    ...fields,
    'WARC-Record-ID': `<urn:uuid:${digest.slice(0, 8)}-${digest.slice(8, 12)}-4000-8000-${digest.slice(12, 24)}>`,
    'WARC-Block-Digest': `sha1:${digest.slice(0, 32)}`,
    'Content-Length': bytes.length,
  }
  const head = Object.entries(lines).map(([name, value]) => `${name}: ${value}\r\n`)
  return gzipSync(Buffer.concat([Buffer.from(`WARC/1.0\r\n${head.join('')}\r\n`), bytes, Buffer.from('\r\n\r\n')]))
}

function named(type, { url, date }) {
  return {
    'WARC-Type': type,
    'WARC-Date': date,
    'Content-Type': `application/http; msgtype=${type}`,
    'WARC-IP-Address': '192.0.2.1',
    'WARC-Target-URI': url,
  }
}

function envelope(type, { url, date }, more) {
  return JSON.stringify({
    Container: { Filename: 'pages.warc.gz', Compressed: true, Offset: '1', 'Gzip-Metadata': { 'Deflate-Length': '9' } },
    Envelope: {
      Format: 'WARC',
      'WARC-Header-Length': '400',
      'WARC-Header-Metadata': {
        'WARC-Type': type,
        'WARC-Target-URI': url,
        'WARC-Date': date,
        'WARC-IP-Address': '192.0.2.1',
      },
      'Payload-Metadata': { 'Actual-Content-Type': `application/http; msgtype=${type}`, ...more },
    },
  })
}

function responseOf({ status, reason }, headers, links, html) {
  const fields = {}
  for (const [name, value] of headers) fields[name] = name in fields ? [fields[name], value].flat() : value
  return {
    'HTTP-Response-Metadata': {
      'Response-Message': { Status: String(status), Version: 'HTTP/1.1', Reason: reason },
      Headers: fields,
      'Headers-Length': '600',
      'Entity-Length': String(html.length),
      'HTML-Metadata': { Head: { Title: 'A page' }, Links: links },
    },
  }
}

function linkOf(random, words) {
  const word = () => words[Math.floor(WORDS * random() ** 2)]
  return {
    path: 'A@/href',
    url: `https://${word()}.example/${word()}/${word()}-${word()}/${Math.floor(random() * 99999)}`,
    text: `${word()} ${word()}`,
  }
}

function pageOf(random, words, links) {
  const parts = ['<!doctype html><html><head><title>A page</title></head><body>']
  for (let length = 0, index = 0; length < PAGE; index++) {
    const link = links[index % links.length]
    const text = Array.from({ length: 26 }, () => words[Math.floor(WORDS * random() ** 2)]).join(' ')
    // Most of a real page is markup that repeats, so it compresses to a quarter.
    const part = `    <li id="menu-item-${index}" class="menu-item menu-item-type-post_type menu-item-object-page c${index % 9}">
      <div class="card card-body shadow-sm border-0 h-100"><h3 class="card-title entry-title mb-2"><a class="nav-link text-decoration-none"
        href="${link.url}" rel="bookmark" data-track="card-${index}">${link.text}</a></h3>
      <p class="card-text text-muted small">${text}</p></div></li>\n`
    parts.push(part)
    length += part.length
  }
  return `${parts.join('')}</body></html>`
}

function wordOf(random) {
  return Array.from(
    { length: 3 + Math.floor(random() * 7) },
    () => 'etaoinshrdlucmfw'[Math.floor(16 * random() ** 1.5)],
  ).join('')
}

/** Numbers from 0 to 1 (the generator of Park and Miller). */
function generator(seed) {
  let state = seed
  return () => {
    state = (state * 48_271) % 2_147_483_647
    return state / 2_147_483_647
  }
}
