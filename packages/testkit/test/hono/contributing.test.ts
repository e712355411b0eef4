import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'

it('is the adapter that CONTRIBUTING.md shows', () => {
  const adapter = readFileSync(new URL('src/problems.ts', import.meta.url), 'utf8')
  expect(readFileSync(new URL('../../../../CONTRIBUTING.md', import.meta.url), 'utf8')).toContain(adapter)
})
