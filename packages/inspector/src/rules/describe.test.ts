import { expect, it } from 'vitest'
import { describeRules, explainRule, showCase } from './describe.ts'

it('shows a byte order mark, and the bytes of a body that are not ASCII', () => {
  const head = 'HTTP/1.1 200\nContent-Type: application/json\n\n'
  expect(showCase(`${head}\u00ef\u00bb\u00bf[]`)).toBe(`${head}\\uFEFF[]`.replace(/^/gm, '    '))
  expect(showCase(`${head}\u0089PNG\r\n\u001a\t"\u00e9"`)).toContain('    \\x89PNG\\r\n    \\x1A\t"\\xE9"')
})

it('shows control characters of a header, and its other characters as they are', () => {
  expect(showCase('HTTP/1.1 200\nX-A: caf\u00e9 \u001b[31m\u0000\r')).toContain('X-A: caf\u00e9 \\x1B[31m\\x00\\r')
  expect(showCase('HTTP/1.1 200\nX-A: \u2018self\u2019')).toContain('X-A: \u2018self\u2019')
})

it('shows the cases of every rule without a character that a terminal hides or obeys', () => {
  for (const { id, fires, silent, skipped } of describeRules()) {
    const shown = [...fires, ...silent, ...skipped].flat().map(showCase).join('\n')
    expect(shown, id).not.toMatch(/(?![\n\t])\p{Cc}|\ufeff|\u00ef\u00bb\u00bf/u)
  }
})

it('says which cases have another severity than their rule, so that nobody expects a finding by default', () => {
  const explained = explainRule('cors-star-credentials')
  expect(explained).toMatch(/Cookie: a=1\n {4}HTTP\/1\.1 200\n.*\n.*Credentials: true\n\n/)
  expect(explained).toContain('Credentials: true\n    (here an info, in the profile strict)\n')
  expect(explainRule('status-405-missing-allow')).not.toContain('(here')
})
