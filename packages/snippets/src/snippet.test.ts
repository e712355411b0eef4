import { isStatusCode } from '@statuskit/core'
import { describe, expect, it } from 'vitest'
import { SCENARIOS } from './scenario/scenarios.ts'
import { snippet } from './snippet.ts'
import { TARGETS } from './targets.ts'

const EVERY = TARGETS.flatMap(({ id }) => SCENARIOS.map(({ status }) => snippet(status, id)))

describe('snippet', () => {
  it('knows every status that may be sent', () => {
    const registered = Array.from({ length: 500 }, (_, index) => index + 100).filter(isStatusCode)
    expect(SCENARIOS.map(({ status }) => status)).toEqual(registered)
  })

  it('gives plain data', () => {
    expect(snippet(204, 'go')).toEqual({ target: 'go', language: 'go', status: 204, code: expect.any(String) })
    expect(structuredClone(EVERY)).toEqual(EVERY)
  })

  it('says why if there is no code', () => {
    const without = EVERY.filter(({ code }) => code === undefined)
    expect(without.length).toBeGreaterThan(0)
    for (const each of without)
      expect(each.note, `${each.target} ${each.status}`).toMatch(/^[A-Z].{20,}[.]$|^[a-z/]+ .{20,}[.]$/)
  })

  it('has nothing to send for 306', () => {
    for (const { id } of TARGETS) expect(snippet(306, id).note).toContain('reserved')
    expect(snippet(306, 'go').code).toBeUndefined()
  })

  it.each(EVERY.filter(({ code }) => code !== undefined))('$target $status reads well', ({ code = '', target }) => {
    expect(code).not.toMatch(/\[object|NaN|[ \t]$|\n{4}/m)
    if (target !== 'fetch') expect(code).not.toContain('undefined')
    expect(code.trim()).toBe(code)
    for (const line of code.split('\n')) expect(line.length, line).toBeLessThanOrEqual(115)
  })

  it('rejects unknown targets and statuses of untyped code', () => {
    expect(() => snippet(404, 'rails' as 'go')).toThrow('"rails" is not a target. Use one of curl, fetch, express')
    expect(() => snippet(499 as 404, 'go')).toThrow('There is no sample for 499: it is not a registered status')
  })
})
