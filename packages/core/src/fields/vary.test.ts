import { expect, it } from 'vitest'
import { mergeVary } from './vary.ts'

it.each<[values: unknown[], merged: string | undefined]>([
  [[], undefined],
  [[undefined, false, 7, ''], undefined],
  [['Origin', 'Accept'], 'Origin, Accept'],
  [['accept,Origin', 'Accept'], 'accept, Origin'],
  [[['Origin', 'Cookie'], 'Accept'], 'Origin, Cookie, Accept'],
  [['*', 'Accept'], '*'],
  [['Origin, *', 'Accept'], '*'],
  [[' , Origin ,, ', 'Accept'], 'Origin, Accept'],
])('HTTP-3: %j is %j', (values, merged) => {
  expect(mergeVary(...values)).toBe(merged)
})
