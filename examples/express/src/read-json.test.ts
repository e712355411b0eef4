import { expect, it } from 'vitest'
import { toPointer } from './read-json.ts'

it.each([
  [[], '#'],
  [['items', 0, 'quantity'], '#/items/0/quantity'],
  [[''], '#/'],
  [['a/b'], '#/a~1b'],
  [['m~n'], '#/m~0n'],
  [['~1'], '#/~01'],
  [['c%d'], '#/c%25d'],
  [['k"l'], '#/k%22l'],
  [['with space'], '#/with%20space'],
  [['#?^|\\'], '#/%23%3F%5E%7C%5C'],
  [['Größe', '😀'], '#/Gr%C3%B6%C3%9Fe/%F0%9F%98%80'],
  [['\ud800'], '#/%EF%BF%BD'],
])('points at %j with %j', (path, pointer) => {
  expect(toPointer(path)).toBe(pointer)
})
