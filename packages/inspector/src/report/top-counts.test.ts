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
      unlisted: 0,
    })
  })

  it('are exact for keys that come in turn, though not all of them are listed', () => {
    const counts = new TopCounts(10, 1)
    for (let index = 0; index < 5000; index++) counts.add(`key-${index % 300}`, 0, 1)
    const { rows, other, unlisted } = counts.top()
    expect(rows.map(([, row]) => row)).toEqual(Array.from({ length: 10 }, () => [17]))
    expect({ other, unlisted }).toEqual({ other: [5000 - 170], unlisted: 17 })
    expect(counts.top(300)).toMatchObject({ other: [0], unlisted: 0 })
  })

  it.each([
    ['in turn', (index: number) => index % 300],
    ['in groups', (index: number) => Math.floor(index / 17)],
    ['more and more rarely', (index: number) => Math.floor(Math.sqrt(index * 31))],
    ['mixed', (index: number) => (index * index * 7919) % 331],
  ])('say how much more than shown a key can have, for keys that come %s', (_, keyOf) => {
    const parts = [new TopCounts(10, 1, 40), new TopCounts(10, 1, 40)] as const
    const sum = new TopCounts(10, 1, 40)
    const real = new Map<string, number>()
    for (let index = 0; index < 5000; index++) {
      const key = `key-${keyOf(index)}`
      real.set(key, (real.get(key) ?? 0) + 1)
      parts[index % 3 === 0 ? 0 : 1].add(key, 0, 1)
    }
    for (const part of parts) {
      const { rows, other, unlisted } = part.top()
      for (const [key, [count = 0]] of rows) sum.add(key, 0, count)
      sum.addOther(0, other[0] ?? 0)
      sum.addUnlisted(unlisted)
    }
    const { rows, other, unlisted } = sum.top()
    const shown = new Map(rows.map(([key, [count = 0]]) => [key, count]))
    for (const [key, count] of real) {
      expect(shown.get(key) ?? 0).toBeLessThanOrEqual(count)
      expect((shown.get(key) ?? 0) + unlisted).toBeGreaterThanOrEqual(count)
    }
    expect(rows.reduce((total, [, [count = 0]]) => total + count, other[0] ?? 0)).toBe(5000)
  })

  it('keep a key that comes often but late, and add up to everything', () => {
    const counts = new TopCounts(10, 1, 20)
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
      const counts = new TopCounts(1000, 3, 2000)
      for (let index = 0; index < keys; index++) counts.add(`h${index}.example`, 0, 1)
      counts.top()
    }
    const time = (keys: number) => processorTime(() => count(keys))
    expect(time(400_000)).toBeLessThan(20 * time(50_000))
  })
})
