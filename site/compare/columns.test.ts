import { getStatus, type StatusCode } from '@statuskit/core'
import { describeStatus, getReference } from '@statuskit/core/reference'
import { describe, expect, it } from 'vitest'
import { compared, MOST, readCodes, textRow } from './columns.ts'
import { SAVED_COMPARISONS } from './comparisons.ts'

describe.each(SAVED_COMPARISONS.map((codes) => ({ codes })))('the comparison of $codes', ({ codes }) => {
  const columns = compared(codes)

  it('has a column for each code, in the words of the table and the texts', () => {
    expect(columns.map(({ code }) => code)).toEqual(codes)
    for (const code of codes as readonly StatusCode[]) {
      const status = getStatus(code)
      const { sections } = getReference(code)
      const textsOf = (wanted: string) =>
        sections.find(({ name }) => name === wanted)?.blocks.map(({ text }) => text) ?? []
      expect(columns).toContainEqual({
        code,
        phrase: status.phrase,
        summary: status.summary,
        definition: status.reference.url,
        facts: describeStatus(status),
        use: textsOf('use'),
        avoid: textsOf('avoid'),
        apart: expect.any(Array),
      })
    }
  })

  it('says how each code differs from another one', () => {
    for (const { code, apart } of columns) {
      expect(apart, String(code)).not.toEqual([])
      for (const text of apart) {
        const [, other = ''] = /^Compared with (\d{3}): /.exec(text) ?? []
        expect(codes.map(String)).toContain(other)
        const { related } = getReference(Number(other) as StatusCode)
        const difference = related.find((each) => each.code === code)?.difference ?? ''
        expect(text).toBe(`Compared with ${other}: ${difference}`)
      }
    }
  })
})

describe('textRow', () => {
  it('leaves a row out in which no column says anything', () => {
    expect(textRow('How it differs', compared([401, 404]), 'apart')).toEqual([])
    expect(textRow('How it differs', compared([401, 403]), 'apart')).toHaveLength(1)
  })
})

describe('readCodes', () => {
  it('reads codes, whatever separates them, each once', () => {
    expect(readCodes('401, 403')).toEqual({ codes: [401, 403] })
    expect(readCodes('302 vs. 307 or 308')).toEqual({ codes: [302, 307, 308] })
    expect(readCodes(' 404 410/404')).toEqual({ codes: [404, 410] })
  })

  it.each([
    ['404 999', 'Not a registered status code: 999. Enter codes such as 401, 403.'],
    ['not found, 404', 'Not a registered status code: not, found. Enter codes such as 401, 403.'],
    ['404', 'Enter at least two codes, such as 401, 403.'],
    ['', 'Enter at least two codes, such as 401, 403.'],
    ['500 501 502 503 504', `You entered 5 codes. Enter at most ${MOST}.`],
  ])('says what to correct in %j', (text, problem) => {
    expect(readCodes(text)).toEqual({ codes: [], problem })
  })
})
