import { expect, it } from 'vitest'
import { type Outcome, runCommand } from '../../test/running.ts'

function run(...args: string[]): Promise<Outcome> {
  return runCommand(['inspect', ...args])
}

it('lists the rules by group', async () => {
  const { code, output } = await run('--list')
  expect(code).toBe(0)
  expect(output).toMatch(/^status-code\n {2}error {4}MUST {4}status-out-of-range\n/)
  expect(output).toContain('\n  info     advice  pragma-in-response  (profile strict)\n')
  expect(output).toContain('\n\nsession\n')
  expect(output).toContain('\n\nopenapi, with --openapi\n  warning  advice  openapi-undocumented-method\n')
  const rules = JSON.parse((await run('--list', '--format', 'json')).output)
  expect(rules[0]).toMatchObject({
    id: 'status-out-of-range',
    group: 'status-code',
    severity: 'error',
    level: 'MUST',
  })
  expect(output).toContain(`\n${rules.length} rules.`)
})

it('explains a rule with its cases', async () => {
  const { code, output } = await run('--explain', 'status-405-missing-allow')
  expect(code).toBe(0)
  expect(output).toContain('RFC 9110 15.5.6: https://www.rfc-editor.org/rfc/rfc9110#section-15.5.6')
  expect(output).toContain('Fires for:\n    HTTP/1.1 405 Method Not Allowed')
  expect(output).toContain('\nLevel: MUST\n')
  expect(output).not.toContain('Why ')
})

it('prints a rule as JSON as the list has it', async () => {
  const rules: { id: string }[] = JSON.parse((await run('--list', '--format', 'json')).output)
  for (const id of ['etag-invalid', 'openapi-missing-header']) {
    const { code, output } = await run('--explain', id, '--format', 'json')
    expect([code, JSON.parse(output)]).toEqual([0, rules.find((rule) => rule.id === id)])
  }
})

it('shows the byte order mark of a case', async () => {
  const { output } = await run('--explain', 'content-type-body-mismatch')
  expect(output).toContain('\n    \\uFEFF[]\n')
})

it('explains a check of --openapi', async () => {
  const { code, output } = await run('--explain', 'openapi-missing-header')
  expect(code).toBe(0)
  expect(output).toMatch(
    /^openapi-missing-header: error \(openapi, with --openapi\)\n\n {2}The response lacks a header/,
  )
  expect(output).toContain('OpenAPI 3.1.1: https://spec.openapis.org/oas/v3.1.1.html#header-object')
})

it('explains a rule in the colors of a report, but leaves its messages as they are', async () => {
  const { output } = await runCommand(['explain', 'etag-weak-with-ranges'], { color: true })
  expect(output).toContain('\u001b[1metag-weak-with-ranges\u001b[22m: info')
  expect(output).toContain('  \u001b[36mETag: W/"a"\u001b[39m is weak')
  expect(output).toContain('\u001b[1mFires for:\u001b[22m\n    HTTP/1.1 206\n    ETag: W/"a"\n')
})

it('explains a severity that does not follow from the level', async () => {
  const { output } = await run('--explain', 'status-429-missing-retry-after')
  expect(output).toMatch(/^status-429-missing-retry-after: warning /)
  expect(output).toContain('\nLevel: MAY\nWhy warning: Clients that guess')
})
