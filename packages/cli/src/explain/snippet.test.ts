import { snippet, TARGETS } from '@statuskit/snippets'
import { describe, expect, it } from 'vitest'
import { runCommand } from '../../test/running.ts'

it('prints only the code to standard output, and its versions to standard error', async () => {
  const { code, output, errors } = await runCommand(['405', '--snippet', 'express'])
  expect(code).toBe(0)
  expect(output).toMatch(/^import .+\n/)
  expect(output).toContain('allow: [')
  expect(errors).toMatch(/^\nTested with Express \d+\.\d+\.\d+\./)
})

it.each(TARGETS.map(({ id }) => id))('has code for %s, also by phrase', async (id) => {
  const { code, output } = await runCommand(['not', 'found', '--snippet', id])
  expect(code).toBe(0)
  expect(output).toBe(`${snippet(404, id).code}\n`)
  expect(output.length).toBeGreaterThan(10)
})

it('prints JSON', async () => {
  expect(JSON.parse((await runCommand(['405', '--snippet', 'curl', '--json'])).output)).toMatchObject({
    target: 'curl',
    language: 'bash',
    status: 405,
    code: expect.stringContaining('curl'),
  })
})

describe('where there is none', () => {
  it.each([
    ['104 --snippet express', 'Express has no sample for 104. Node.js has no function to send it'],
    ['306 --snippet go', 'has no sample for 306. 306 is reserved'],
    ['499 --snippet go', '499 is a vendor code. There are samples for registered statuses only.'],
  ])('statuskit %s says why, and ends with 1', async (line, reason) => {
    const { code, output, errors } = await runCommand(line.split(' '))
    expect([code, output]).toEqual([1, ''])
    expect(errors).toContain(reason)
  })

  it.each([
    ['405 --snippet exprss', 'There are no samples for "exprss". Did you mean express?'],
    ['405 --snippet cobol', 'There are no samples for "cobol". The targets are curl, fetch, express, '],
    ['405 --snippet', '--snippet <sample> needs a value. Use one of curl, fetch, express, '],
  ])('statuskit %s says what there is, and ends with 2', async (line, reason) => {
    const { code, output, errors } = await runCommand(line.split(' '))
    expect([code, output]).toEqual([2, ''])
    expect(errors).toContain(reason)
  })
})
