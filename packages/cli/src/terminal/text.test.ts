import { stripVTControlCharacters } from 'node:util'
import { describe, expect, it } from 'vitest'
import { createText } from './text.ts'

describe('rewrap', () => {
  it('continues a line where the text after its indent and label begins', () => {
    const text = createText(30, false)
    expect(
      text.rewrap(
        'error  status-405-missing-allow\n  fix  List the supported methods.\n  - one two three four five six',
      ),
    ).toBe(`error  status-405-missing-allow
  fix  List the supported
       methods.
  - one two three four five
    six`)
    expect(text.rewrap('  405 has no Allow header, so it fails\n\n  · GET https://example.com/a/long/path')).toBe(
      `  405 has no Allow header, so
  it fails

  · GET
    https://example.com/a/long/path`,
    )
  })

  it('moves a URL that is too long for its indent to the left, so that it stays whole', () => {
    const url = 'https://a.example/long#section-15.5.2'
    expect(createText(url.length + 2, false).rewrap(`  MUST  RFC 9110, section 15.5.2: ${url}`)).toBe(
      `  MUST  RFC 9110, section 15.5.2:\n  ${url}`,
    )
  })

  it('counts no colors', () => {
    const line = '  \u001b[2mfix\u001b[0m  List the supported methods.'
    const plain = createText(30, false).rewrap(stripVTControlCharacters(line))
    expect(stripVTControlCharacters(createText(30, true).rewrap(line))).toBe(plain)
  })
})
