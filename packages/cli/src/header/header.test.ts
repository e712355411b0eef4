import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { runCommand } from '../../test/running.ts'
import { findHeader, listHeaders } from './header.ts'

it('shows the statuses that carry a header, its rules, and the commands for more', async () => {
  const { code, output } = await runCommand(['retry-after'])
  expect(code).toBe(0)
  expect(output).toMatch(/^Retry-After \(response header\)\n\nStatuses\n/)
  expect(output).toContain('\n  413 Content Too Large: should send it, when the condition is temporary\n')
  expect(output).toContain('\n  503 Service Unavailable: may send it\n')
  expect(output).toContain('\n  warning  status-429-missing-retry-after\n')
  expect(output).toContain('\nFor a rule: statuskit explain status-429-missing-retry-after\n')
  expect(output).toMatch(/\nFor its page: statuskit retry-after --web\n$/)
})

it('shows a header that no status names, with the spelling of its rules', async () => {
  expect((await runCommand(['content-security-policy'])).output).toMatch(
    /^Content-Security-Policy \(response header\)\n\nInspector rules\n/,
  )
})

it('prints JSON', async () => {
  const header = JSON.parse((await runCommand(['etag', '--json'])).output)
  expect(header).toMatchObject({ name: 'ETag', statuses: expect.any(Array), rules: expect.any(Array) })
  expect(header.rules).toContainEqual({ id: 'etag-invalid', severity: 'error' })
})

it('leads to the page of each header that has one, by the same name', () => {
  const table = readFileSync(new URL('../../../inspector/data/response-headers.csv', import.meta.url), 'utf8')
  // The name is the first cell. Headers without a page have a question mark in the last one.
  const rows = table.trim().split('\n').slice(1)
  const pages = rows.filter((row) => !row.endsWith(',?')).map((row) => row.split(',', 1)[0] ?? '')
  const addresses = pages.map((name) => `/headers/${name.toLowerCase()}`)
  for (const name of listHeaders()) {
    const { name: shown = '', page } = findHeader(name) ?? {}
    const address = `/headers/${name}`
    expect(page, name).toBe(addresses.includes(address) ? address : undefined)
    if (page !== undefined) expect(pages).toContain(shown)
  }
})
