import known from 'mime-db/db.json' with { type: 'json' }
import { expect, it } from 'vitest'
import { inspect } from '../../inspect/inspect.ts'

it('takes no known media type for a misspelling', () => {
  const types = Object.keys(known)
  expect(types.length).toBeGreaterThan(2000)
  const reported = types.filter((type) =>
    inspect({ status: 200, headers: [['Content-Type', type]] }).some(({ id }) => id === 'media-type-misspelled'),
  )
  expect(reported).toEqual([])
})
