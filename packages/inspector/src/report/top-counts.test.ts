import { describe, expect, it } from 'vitest'
import { processorTime } from '../../../../scripts/workspace/processor-time.ts'
import { TopCounts } from './top-counts.ts'

describe('counts of the most frequent keys', () => {
  it('are exact up to the limit', () => {
    const counts = new TopCounts(3, 2)
    for (const key of ['b', 'a', 'b', 'c']) counts.add(key, key === 'b' ? 1 : 0, 2)
    expect(counts.top()).toEqual({
      rows: [
        ['a', [2, 0]],
        ['b', [0, 4]],
        ['c', [2, 0]],
      ],
      other: [0, 0],
    })
  })

  it('keep a key that comes often but late, and add up to everything', () => {
    const counts = new TopCounts(10, 1)
    for (let index = 0; index < 5000; index++) counts.add(`once-${index}`, 0, 1)
    for (let index = 0; index < 5000; index++) counts.add(index % 4 === 0 ? 'late' : `again-${index}`, 0, 1)
    const { rows, other } = counts.top()
    expect(rows).toHaveLength(10)
    const late = rows.find(([key]) => key === 'late')?.[1][0] ?? 0
    expect(late).toBeGreaterThan(1200)
    expect(rows.reduce((sum, [, [count = 0]]) => sum + count, other[0] ?? 0)).toBe(10_000)
  })

  it('take linear time', () => {
    const count = (keys: number) => {
      const counts = new TopCounts(1000, 3)
      for (let index = 0; index < keys; index++) counts.add(`h${index}.example`, 0, 1)
      counts.top()
    }
    const time = (keys: number) => processorTime(() => count(keys))
    expect(time(400_000)).toBeLessThan(20 * time(50_000))
  })
})
