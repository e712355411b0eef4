import { findReference } from '@statuskit/core/reference'
import { describe, expect, it } from 'vitest'
import { runCommand } from '../../test/running.ts'
import { listStatuses } from '../status/statuses.ts'

describe('two statuses', () => {
  it('have the verdict and what sets them apart first, then facts side by side, then more reasons', async () => {
    const { code, output, errors } = await runCommand(['401', '403'])
    expect([code, errors]).toEqual([0, ''])
    expect(output.split('\n').filter((line) => /^\S/.test(line))).toEqual([
      'Send 401 Unauthorized if',
      'Send 403 Forbidden if',
      'Differences',
      'The same for both',
      'More reasons to send 401',
      'More reasons to send 403',
      'For when not to use each, see the page:',
    ])
    const difference = findReference(403)?.related.find(({ code }) => code === 401)?.difference
    expect(output).toContain(`\n  Compared with 403: ${difference}\n`)
    expect(output).toContain('\n  must send     WWW-Authenticate                -\n')
    expect(output).toContain('\n  class         client error\n')
  })

  it('open with the first reason and what it needs, which come once', async () => {
    const { output } = await runCommand(['401', '403'], { columns: 200 })
    const uses =
      findReference(401)
        ?.sections.find(({ name }) => name === 'use')
        ?.blocks.map(({ text }) => text) ?? []
    expect(output).toContain(`Send 401 Unauthorized if\n  ${uses[0]}\n  Must send WWW-Authenticate.\n`)
    for (const use of uses) expect(output.split(use)).toHaveLength(2)
    // The reasons for other classes are instructions.
    expect((await runCommand(['301', '308'])).output).toMatch(/^301 Moved Permanently\n {2}Send it when /)
  })

  it('are the same, however they are given', async () => {
    const { output } = await runCommand(['404', '410'])
    expect((await runCommand(['404', '410', '404'])).output).toBe(output)
    expect((await runCommand(['404 410'])).output).toBe(output)
    expect((await runCommand(['not', 'found', 'vs', 'gone'])).output).toBe(output)
    expect((await runCommand(['compare', '404', 'gone'])).output).toBe(output)
  })

  it.each([
    ['404', '404 Not Found'],
    ['404', 'HTTP/1.1 404 Not Found'],
    ['499 nginx', '499 client closed request'],
  ])('are one, %s, if a code comes with its own phrase: %s', async (status, line) => {
    expect(await runCommand([line])).toEqual(await runCommand([status]))
  })
})

it('has each value below its label where columns have no room', async () => {
  const { output } = await runCommand(['301', '302', '307', '308'])
  expect(output).toContain(`
  redirected
    301  POST may become GET
    302  POST may become GET
    307  the method and the body stay the same
`)
  expect(output).toContain('\nThe same for all\n')
})

it('has a side for each vendor of a code', async () => {
  const { output } = await runCommand(['499', '504'])
  expect(output).toContain('499 Client Closed Request (nginx)\n')
  expect(output).toContain('    499 nginx  in logs only; clients do not receive it\n    499 esri   clients see it')
})

it.each([40, 60, 80, 100])('fits in %i columns', async (columns) => {
  const codes = listStatuses().map(({ code }) => String(code))
  for (const [at, code] of codes.entries()) {
    const { output } = await runCommand([code, codes[at + 1] ?? '520', ...(at % 2 === 0 ? ['404'] : [])], { columns })
    // A word that is longer than a line stays whole.
    expect(output.split('\n').filter((line) => line.length > columns && !/^ +(?:\d{3} )? *\S+$/.test(line))).toEqual([])
  }
})

it('prints JSON', async () => {
  const documents = JSON.parse((await runCommand(['401', '499', '--json'])).output)
  expect(documents).toMatchObject([
    { code: 401, status: { phrase: 'Unauthorized' }, vendors: [] },
    { code: 499, status: null, vendors: [{ vendor: 'nginx' }, { vendor: 'esri' }] },
  ])
})
