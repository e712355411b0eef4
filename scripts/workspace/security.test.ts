import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { ROOT } from './packages.mjs'

const PAGE = readFileSync(join(ROOT, 'SECURITY.md'), 'utf8')

/** The rows of promises. A row without a promise has another test of the one before. */
const ROWS = PAGE.split('\n')
  .filter((line) => /^\|.*`[^`]+\.ts`\s*\|/.test(line))
  .map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  )
  .map(([promise = '', file = '', title = '']) => ({ promise, file: file.replaceAll('`', ''), title }))

/** Whether a text has a title in quotes, as calls and cases have it. */
function hasTitle(text: string, title: string): boolean {
  return ["'", '"', '`'].some((quote) => text.includes(quote + title + quote))
}

describe('SECURITY.md', () => {
  it('has a test for each promise', () => {
    expect(ROWS.length).toBeGreaterThan(40)
    // Each row between the head of a table of promises and its end.
    const tables = PAGE.split(/^\| promise .*\n\| -.*\n/m).slice(1)
    const lines = tables.flatMap((text) => text.split('\n\n', 1)[0]?.trim().split('\n') ?? [])
    expect(lines.length).toBe(ROWS.length)
    expect(ROWS[0]?.promise).not.toBe('')
  })

  it.each(ROWS)('names a test that exists: $title', ({ file, title }) => {
    expect(existsSync(join(ROOT, file)), file).toBe(true)
    expect(file).toMatch(/\.test\.ts$|\/cases\//)
    expect(hasTitle(readFileSync(join(ROOT, file), 'utf8'), title), file).toBe(true)
  })

  it('takes no part of a title for one', () => {
    expect(hasTitle("it('a b', () => x)", 'a b')).toBe(true)
    expect(hasTitle("it('a b c', () => x)", 'a b')).toBe(false)
    expect(hasTitle('// a b', 'a b')).toBe(false)
  })
})
