import { createRequire } from 'node:module'
import { expect, it } from 'vitest'
import { inspect } from '../../inspect/inspect.ts'

it('takes no known media type for a misspelling', () => {
  const known: Readonly<Record<string, unknown>> = createRequire(import.meta.url)('mime-db')
  const types = Object.keys(known)
  expect(types.length).toBeGreaterThan(2000)
  const reported = types.filter((type) =>
    inspect({ status: 200, headers: [['Content-Type', type]] }).some(({ id }) => id === 'media-type-misspelled'),
  )
  expect(reported).toEqual([])
})
