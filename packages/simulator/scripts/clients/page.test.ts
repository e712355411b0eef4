import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { type Column, cellFor, pageOf, readColumns } from './page.ts'

const ROOT = new URL('../../../../', import.meta.url)
const PAGE = readFileSync(new URL('docs/reports/clients.md', ROOT), 'utf8')

function column(name: string, cells: Readonly<Record<string, string>>): Column {
  return { name, version: '1.0', cells: new Map(Object.entries({ version: '1.0', ...cells })) }
}

it('reads back the tables that it writes', () => {
  const groups = {
    JavaScript: [column('fetch', { '301 Moved Permanently': '200', '404 Not Found': '404' })],
    PHP: [column('Guzzle', { '301 Moved Permanently': '200', '404 Not Found': 'throws 404' })],
    Missing: [],
  }
  const page = pageOf(groups, ['301 Moved Permanently', '404 Not Found'])
  expect(readColumns(page)).toEqual([...groups.JavaScript, ...groups.PHP])
  expect(page).not.toContain('Missing')
})

it.each([
  [100, '400', 'not applicable'],
  [101, 'throws 400', 'not applicable'],
  [101, 'throws IOException', 'throws IOException'],
  [400, '400', '400'],
])('shows for a %i and the outcome %s: %s', (code, outcome, cell) => {
  expect(cellFor(code, outcome)).toBe(cell)
})

it('says what differs', () => {
  const page = pageOf(
    {
      all: [
        column('a', { '102 Processing': '102', '301 Moved Permanently': '301', '404 Not Found': '404' }),
        column('b', { '102 Processing': '200', '301 Moved Permanently': '200', '404 Not Found': 'throws 404' }),
        column('c', { '408 Request Timeout': 'throws 408, sent 3 times', '407 Proxy': 'exit 52' }),
      ].map(({ name, version, cells }) => ({
        name,
        version,
        cells: new Map([['102 Processing', '200'], ['103 Early Hints', '200'], ['104 Upload', '200'], ...cells]),
      })),
    },
    [],
  )
  expect(page).toContain('**Interim responses.** a take a 102, 103 or 104 for the final response.')
  expect(page).toContain('**Redirects.** b follow a 301. a and c return it.')
  expect(page).toContain('**Errors.** b throw for a 404, and a and c return it.')
  expect(page).toContain('**Repeated requests.** Some clients send the request again: c (408).')
  expect(page).toContain('the caller gets an error without the response: c (407).')
})

describe('the texts of core agree with the page', () => {
  it.each([102, 103])('about %i', (code) => {
    const row = new RegExp(`^${code} `)
    const columns = readColumns(PAGE)
    expect(columns.length).toBeGreaterThanOrEqual(20)
    const fooled = columns.filter(({ cells }) => [...cells].some(([name, cell]) => row.test(name) && cell !== '200'))
    const text = readFileSync(new URL(`packages/core/data/reference/statuses/${code}.md`, ROOT), 'utf8')
    const sentence = /^- (Python's .*? as the final response.*?)\. /m.exec(text)?.[1] ?? ''
    const named = columns.filter(({ name }) => sentence.includes(name.replace('Python ', '')))
    expect(named.map(({ name }) => name)).toEqual(fooled.map(({ name }) => name))
  })
})
