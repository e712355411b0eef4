import { expect, test } from 'vitest'
import { wideLines } from './width.mjs'

const wide = `const text = '${'a'.repeat(70)}'`

test('a line of code over 80 columns is found', () => {
  expect(wideLines(`Text\n\n\`\`\`ts\n${'// '.padEnd(80, 'a')}\n${wide}\n\`\`\`\n`)).toEqual([
    { line: 5, width: wide.length, text: wide },
  ])
})

test('columns are characters, and a block can be in a list or have four backticks', () => {
  expect(wideLines(`\`\`\`text\n${'é '.repeat(40)}\n\`\`\`\n`)).toEqual([])
  expect(
    wideLines(`- Item\n\n  \`\`\`\`md\n  \`\`\`ts\n  ${wide}\n  \`\`\`\n  \`\`\`\`\n`).map(({ line }) => line),
  ).toEqual([5])
})

test('text, and a word that can not be broken, may be wider', () => {
  expect(wideLines(`${wide}\n\n\`\`\`text\na\n\`\`\`\n\n${wide}\n`)).toEqual([])
  expect(wideLines(`\`\`\`text\n  https://example.com/${'a'.repeat(80)}\n\`\`\`\n`)).toEqual([])
})
