import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { headerTexts } from './header-texts.ts'

it('are what the command says about headers', () => {
  const written = readFileSync(new URL('../../packages/cli/src/header/texts.gen.ts', import.meta.url), 'utf8')
  expect(written, 'it is stale; run pnpm generate').toBe(headerTexts())
})
