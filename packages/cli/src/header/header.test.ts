import { expect, it } from 'vitest'
import { runCommand } from '../../test/running.ts'
import { findHeader, listHeaders } from './header.ts'

it('says what a header is for and what to write, and shows its statuses, its rules, and the commands for more', async () => {
  const { code, output } = await runCommand(['retry-after'])
  expect(code).toBe(0)
  expect(output).toMatch(
    /^Retry-After \(response header\)\nTells a client how long to wait before its next request\.\n\n/,
  )
  expect(output).toContain('\nSyntax\n  A number of seconds, or an HTTP date.\n\n')
  expect(output).toContain('\nWhat to write\n  ✓ Retry-After: 120\n')
  expect(output).toContain('\n  ✗ Retry-After: 60s\n')
  expect(output).toContain('\n  413 Content Too Large: should send it, when the condition is temporary\n')
  expect(output).toContain('\n  503 Service Unavailable: may send it\n')
  expect(output).toContain('\n  warning  status-429-missing-retry-after\n')
  expect(output).toContain('\nFor a rule: statuskit explain status-429-missing-retry-after\n')
  expect(output).toMatch(/\nFor its page: statuskit retry-after --web\n$/)
})

it('shows a header that no status names, and one without a page, with the spelling of its rules', async () => {
  expect((await runCommand(['content-security-policy'])).output).toMatch(
    /^Content-Security-Policy \(response header\)\nTells /,
  )
  expect((await runCommand(['x-powered-by'])).output).toMatch(/^X-Powered-By \(response header\)\n\nInspector rules\n/)
})

it('shows the lines, circumstances and advice of values', async () => {
  expect((await runCommand(['location'])).output).toContain('\n  ✗ Location: /items/1#top\n      with a 201\n')
  expect((await runCommand(['retry-after'])).output).toContain(
    '\n  ✗ Retry-After: 1767225600\n      a Unix timestamp, which clients read as 56 years\n',
  )
  const { output } = await runCommand(['set-cookie'], { color: true })
  expect(output).toContain('  \u001b[32m✓\u001b[39m Set-Cookie: ')
})

it.each([
  [['retry', 'after']],
  [['Retry-After:']],
  [['Retry-After:', '120']],
  [['Retry-After: 120']],
  [['explain', 'retry-after:']],
])('finds a header as it is pasted: %j', async (args) => {
  expect((await runCommand(args)).output).toMatch(/^Retry-After \(response header\)\n/)
})

it('prints JSON', async () => {
  const header = JSON.parse((await runCommand(['etag', '--json'])).output)
  expect(header).toMatchObject({ name: 'ETag', statuses: expect.any(Array), rules: expect.any(Array) })
  expect(header.rules).toContainEqual({ id: 'etag-invalid', severity: 'error' })
})

it('finds each header by the name that lists have, and leads to its page if it has one', () => {
  for (const listed of listHeaders()) {
    const { name = '', page, purpose } = findHeader(listed) ?? {}
    expect(name.toLowerCase()).toBe(listed)
    expect(page, name).toBe(purpose === undefined ? undefined : `/headers/${listed}`)
  }
})
