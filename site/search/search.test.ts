import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { changelogPage } from '../scripts/pages/changelog-page.ts'
import { comparePages } from '../scripts/pages/compare-pages.ts'
import { copiedPages } from '../scripts/pages/copied-pages.ts'
import { headerPages } from '../scripts/pages/header-pages.ts'
import { packagePages } from '../scripts/pages/package-pages.ts'
import { rulePageIndex, rulePages } from '../scripts/pages/rule-pages.ts'
import { createPainter } from '../sheet/painted-code.ts'
import { recordResponses } from '../status-page/recorded.ts'
import { writeRecords } from './collect.ts'
import { groupsOf, scopesOf } from './groups.ts'
import { highlight } from './highlight.ts'
import { findMissing } from './missing-page.ts'
import { nearestStatus } from './nearest-status.ts'
import type { SearchRecord } from './record.ts'
import { createSearch, type Search } from './search.ts'
import { bodyOf, isTypo, queryWords, stemOf } from './words.ts'

let records: readonly SearchRecord[]
let search: Search
beforeAll(async () => {
  const tools = { paint: await createPainter(), recording: await recordResponses() }
  const folder = mkdtempSync(join(tmpdir(), 'statuskit-'))
  const pages = [
    ...copiedPages(),
    ...packagePages(),
    ...comparePages(),
    changelogPage(),
    ...rulePages(),
    ...headerPages(rulePageIndex(), tools),
  ]
  for (const [path, text] of pages) {
    mkdirSync(join(folder, path, '..'), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
  writeRecords(folder)
  records = JSON.parse(readFileSync(join(folder, 'search-records.json'), 'utf8'))
  rmSync(folder, { recursive: true })
  search = createSearch(records)
})

const first = (query: string) => search(query)[0]?.record.href

it.each([
  ['499', 'vendor/nginx#499'],
  ['nginx 499', 'vendor/nginx#499'],
  ['521', 'vendor/cloudflare#521'],
  ['429', 'status/429'],
  ['http 404', 'status/404'],
  ['rate limit', 'status/429'],
  ['too many', 'status/429'],
  ['slow down', 'status/429'],
  ['407 proxy', 'status/407'],
  ['npm behind proxy', 'status/407'],
  ['page expired', 'vendor/laravel#419'],
  ['login again', 'status/401'],
  ['payload too large', 'status/413'],
  ['moved temporarily', 'status/302'],
  ['unauthorised', 'status/401'],
  ['nto found', 'status/404'],
  ['retry-after', 'headers/retry-after'],
  ['Proxy-Authenticate', 'headers/proxy-authenticate'],
  ['golang', 'snippets'],
  ['nextjs', 'frameworks/fetch-handlers#next-js'],
  ['ECONNRESET', 'status/502'],
  ['connection reset', 'status/502'],
  ['ERR_TOO_MANY_REDIRECTS', 'status/301'],
  ['ERR_CONTENT_LENGTH_MISMATCH', 'headers/content-length'],
  ['PayloadTooLargeError', 'status/413'],
  ['UND_ERR_HEADERS_TIMEOUT', 'status/504'],
  ['NotFoundException', 'status/404'],
  ['CSP', 'headers/content-security-policy'],
  ['gzip', 'headers/content-encoding'],
  ['CORS error', 'headers/access-control-allow-origin'],
  ['Failed to fetch', 'headers/access-control-allow-origin'],
  ['HSTS', 'headers/strict-transport-security'],
  ['nosniff', 'headers/x-content-type-options'],
  ['clickjacking', 'headers/x-frame-options'],
  ['SameSite', 'headers/set-cookie'],
  ['Unexpected token < in JSON', 'headers/content-type'],
  ['infinite redirect', 'status/302'],
  ['jwt expired', 'status/401'],
  ['duplicate key', 'status/409'],
  ['401 vs 403', 'compare/401-403'],
  ['403 or 401?', 'compare/401-403'],
  ['404 vs 500', 'compare/#404,500'],
  ['created vs accepted', 'compare/#201,202'],
  ['unauthorized or forbidden', 'compare/401-403'],
  ['not found', 'status/404'],
  ['@statuskit/koa', 'packages/koa'],
  ['cc-no-store-with-others', 'rules/cache-control#cc-no-store-with-others'],
])('finds for %j first %s', (query, href) => {
  expect(first(query)).toBe(href)
})

it.each([
  ['does 404 get cached', /^status\/404$/],
  ['304 which headers must be sent', /^status\/304$/],
  ['does POST get redirected as GET with 301', /^status\/301$/],
  ['is 422 in RFC 9110', /^status\/422$/],
  ['NestJS exception filter problem details', /^frameworks\/nestjs(?:#|$)/],
  ['simulate slow response', /^(?:testing-clients|packages\/simulator)(?:#|$)/],
  ['openapi problem responses', /^openapi(?:#|$)/],
  ['what breaks in 0.1.0', /^(?:migrating(?:#|$)|changelog$)/],
  ['content-disposition filename utf-8', /^headers\/content-disposition$/],
  ['X-Content-Type-Options nosniff error', /^headers\/x-content-type-options$/],
  ['which Node versions are supported', /^promises#supported-versions$/],
  ['difference between 401 and 403', /^compare\/401-403$/],
  ['what is a rate limit', /^status\/429$/],
  ['invalid input', /^status\/4(?:00|22)$/],
  ['etag weak comparison', /^headers\/etag$/],
])('answers the question %j with a page like %s', (query, href) => {
  expect(first(query)).toMatch(href)
})

it.each([
  ['retry after 503 format', /^headers\/retry-after$/],
  ['how do I send problem+json in Express', /^(?:frameworks|packages)\/express$/],
  ['fastify validation error messages', /^(?:validation#fastify|frameworks\/fastify#validation)$/],
  ['NestJS exception filter problem details', /^frameworks\/nestjs#errors-that-aren-t-problems$/],
  ['read problem details in fetch', /^receiving-problems#read-a-problem$/],
  ['429 rate limit headers', /^status\/429$/],
  ['simulate slow response', /^testing-clients#slow-responses$/],
  ['lint responses in CI', /^inspecting-responses#in-ci$/],
  ['openapi problem responses', /^openapi$/],
  ['how do I translate problem titles', /^sending-problems#languages$/],
  ['what breaks in 0.1.0', /^(?:migrating#an-earlier-version-of-statuskit|changelog)$/],
  ['migrating from http-errors', /^migrating#http-errors$/],
  ['which status for validation errors', /^status\/422$/],
  ['cache-control no-cache vs no-store', /^headers\/cache-control$/],
  ['etag weak vs strong', /^headers\/etag$/],
  ['can POST be retried after timeout', /^receiving-problems#when-to-retry$/],
  ['is it safe to retry a POST', /^receiving-problems#when-to-retry$/],
  ['cors preflight returns 405', /^status\/405$/],
  ['throw problem details in express', /^(?:getting-started#throw-a-problem|(?:frameworks|packages)\/express)$/],
  ['mock 429 response in test', /^testing-clients#mock-a-response$/],
  ['how to test retry logic', /^testing-clients#my-client-must-retry$/],
  ['paste curl output check headers', /^inspect$/],
  ['migrate from http-status-codes package', /^migrating#http-status-codes$/],
  ['replce http-errors with statuskit', /^migrating#http-errors$/],
])('leads %j to the part that answers, %s', (query, href) => {
  expect(first(query)).toMatch(href)
})

it.each([
  ['fastify validation error messages', ['headers/location', 'headers/upgrade']],
  ['lint responses in CI', ['status/508']],
])('leaves out of %j what shows no word of it', (query, hrefs) => {
  const found = search(query).map(({ record }) => record.href)
  for (const href of hrefs) expect(found).not.toContain(href)
})

it('says what a header is for, without its name, which is the title', () => {
  const headers = records.filter(({ kind, href }) => kind === 'header' && href !== 'headers/')
  expect(headers.length).toBeGreaterThan(50)
  expect(headers.filter(({ title, summary }) => summary === '' || summary.startsWith(`${title}:`))).toEqual([])
})

it('keeps what a misspelt word finds, next to words that others show', () => {
  expect(search('unauthorised access').map(({ record }) => record.href)).toContain('status/401')
})

it('leads to the guides about testing and migrating only who asks for them, or for a name that a heading is', () => {
  expect(first('retry after a 503')).not.toMatch(/^testing-clients/)
  expect(first('problem details in express')).not.toMatch(/^migrating/)
  expect(first('simulate a retry')).toMatch(/^testing-clients#/)
  expect(first('boom')).toBe('migrating#boom')
  expect(first('switch from boom')).toBe('migrating#boom')
})

it('prefers pages that have the other words to one that has a word like the last', () => {
  expect(isTypo('logic', 'login')).toBe(false)
  expect(first('rate limit retri-afterr')).toBe('status/429')
})

it.each(['0.1.0', 'v0.1.0', 'changes in 0.2'])('finds the changelog for the version in %j', (query) => {
  expect(search(query).map(({ record }) => record.href)).toContain('changelog')
})

it('finds the inspector by what it reads, and a status by its code whatever else is asked', () => {
  const hrefs = (query: string) => search(query).map(({ record }) => record.href)
  expect(hrefs('inspect HAR').slice(0, 3)).toContain('inspect')
  expect(hrefs('zyxwv 418 qwrt')).toContain('status/418')
})

it('compares words in one form, without those of the question', () => {
  expect(['cached', 'caching', 'cache'].map(stemOf)).toEqual(['cach', 'cach', 'cach'])
  expect(['date', 'errors', '401s', 'retry-after'].map(stemOf)).toEqual(['date', 'error', '401s', 'retry-after'])
  expect(['retry', 'retries', 'retried', 'retrying'].map(stemOf)).toEqual(['retry', 'retry', 'retry', 'retry'])
  expect(queryWords('Does it get cached?')).toEqual(['cached'])
  expect(queryWords('what is it')).toEqual(['what', 'is', 'it'])
  expect(bodyOf('The caches of a cache')).toBe('caches')
  expect(bodyOf('about 477,606 hosts')).toBe('hosts')
})

describe('the search', () => {
  it('looks for no typo in a short word', () => {
    expect(search('rate').map(({ record }) => record.title)).not.toContain('Date')
    expect(isTypo('rate', 'date')).toBe(false)
    expect([isTypo('unauthorised', 'unauthorized'), isTypo('fuond', 'found'), isTypo('proxy', 'prox')]).toEqual([
      true,
      true,
      true,
    ])
    expect([isTypo('proxy', 'party'), isTypo('12345', '12346')]).toEqual([false, false])
  })

  it('has one row for a page, with a summary', () => {
    for (const query of ['problem', 'express', 'proxy', 'cache']) {
      const found = search(query).map(({ record }) => record)
      const pages = found
        .filter(({ code, kind }) => code === undefined && kind !== 'rule')
        .map(({ href }) => href.split('#')[0])
      expect(new Set(pages).size, query).toBe(pages.length)
    }
    expect(records.filter(({ summary }) => summary === '').map(({ href }) => href)).toEqual([])
  })

  it('finds every status and every header by its own name', () => {
    for (const { code, href, title, kind, tag } of records) {
      if (kind === 'status' && tag === undefined) expect(first(`${code}`), href).toBe(href)
      if (kind === 'header' && href !== 'headers/') expect(first(title), href).toBe(href)
    }
  })

  it('finds nothing for words that the site lacks, and for none', () => {
    expect(search('zyxwv')).toEqual([])
    expect(search('  ? ')).toEqual([])
  })
})

it('groups the results, with the best match alone', () => {
  const found = search('retry-after')
  const [best, ...others] = groupsOf(found, 'all')
  expect(best).toMatchObject({ heading: 'Best match', records: [{ href: 'headers/retry-after' }] })
  expect(others.map(({ heading }) => heading)).toEqual(expect.arrayContaining(['Statuses', 'Rules']))
  for (const { records: own } of others) expect(own.length).toBeLessThanOrEqual(5)
  expect(groupsOf(found, 'header')).toEqual([{ heading: 'Headers', records: expect.any(Array) }])
  expect(groupsOf([], 'all')).toEqual([])
  const scopes = scopesOf(found)
  expect(scopes[0]).toEqual({ scope: 'all', name: 'All', count: found.length })
  expect(scopes.slice(1).reduce((sum, { count }) => sum + count, 0)).toBe(found.length)
})

it('marks the words of the query where words begin', () => {
  expect(highlight('Rate limits operate', ['rate', 'limit'])).toEqual([
    { text: 'Rate', matches: true },
    { text: ' ', matches: false },
    { text: 'limit', matches: true },
    { text: 's operate', matches: false },
  ])
  expect(highlight('a (b)', ['(b'])).toEqual([
    { text: 'a ', matches: false },
    { text: '(b', matches: true },
    { text: ')', matches: false },
  ])
})

it.each([
  ['/status/407/', 'status/407'],
  ['/407', 'status/407'],
  ['/404', 'status/404'],
  ['/status/499', 'vendor/nginx#499'],
  ['/codes/418.html', 'status/418'],
  ['/headers/retry-after/', 'headers/retry-after'],
  ['/rules/etag-invalid', 'rules/conditional#etag-invalid'],
  ['/compare/401-403/index.html', 'compare/401-403'],
  ['/compare/403-401', 'compare/401-403'],
  ['/compare/407-401-403', 'compare/401-403-407'],
  ['/compare/404-500', 'compare/#404,500'],
  ['/compare/500,404.html', 'compare/#500,404'],
])('knows what %s means', (path, meant) => {
  expect(findMissing(path, records).meant).toBe(meant)
})

it.each([
  ['/docs/rate-limits', 'status/429'],
  ['/401-vs-403', 'compare/401-403'],
  ['/compare/404-499', 'status/404'],
  ['/statuses/proxy', 'status/407'],
])('suggests pages for %s', (path, href) => {
  const { meant, suggestions } = findMissing(path, records)
  expect(meant).toBeUndefined()
  expect(suggestions.map((each) => each.href)).toContain(href)
})

it('suggests nothing at the root or for what it cannot read', () => {
  expect(findMissing('/', records)).toEqual({ query: '', suggestions: [] })
  expect(findMissing('/%E0%A4%A', records).meant).toBeUndefined()
})

it.each([
  ['477', { asked: '477', code: '400' }],
  ['HTTP 599', { asked: '599', code: '500' }],
  ['777', undefined],
  ['477 proxy', undefined],
])('says for %j what clients treat it as', (query, expected) => {
  expect(nearestStatus(query)).toEqual(expected)
})
