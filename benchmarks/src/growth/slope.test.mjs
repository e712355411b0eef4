import { describe, expect, it } from 'vitest'
import { growthOf, isExpected } from './slope.mjs'

const SIZES = [1, 4, 16, 64, 256]

function curve(costOf, sizes = SIZES) {
  return sizes.map((size) => ({ size, cost: costOf(size) }))
}

describe('how a cost grows', () => {
  it.each([
    ['a constant', () => 70, 'flat'],
    ['a constant with noise of a tenth', (size) => 70 + ((size * 7) % 5) * 1.5, 'flat'],
    ['a logarithm on a large fixed cost', (size) => 1000 + 20 * Math.log2(size), 'flat'],
    ['a line', (size) => 3 * size, 'linear'],
    ['a line on a large fixed cost', (size) => 900 + 3 * size, 'linear'],
    ['a square root', (size) => Math.sqrt(size), 'linear'],
    ['a line after a step', (size) => (size > 8 ? 2000 + 30 * size : 1000 + size), 'linear'],
    ['a line up to a limit', (size) => 100 + 20 * Math.min(size, 20), 'flat'],
    ['a square', (size) => size ** 2, 'worse'],
    ['a square that a fixed cost hides', (size) => 20_000 + size ** 2, 'worse'],
    ['a square that shows only at the end', (size) => 100 * size + size ** 2, 'worse'],
  ])('%s', (_, costOf, verdict) => {
    expect(growthOf(curve(costOf)).verdict).toBe(verdict)
  })

  it('has the slope of the power, and the bound of the verdict', () => {
    const { slope, bound } = growthOf(curve((size) => size ** 2))
    expect(slope).toBeCloseTo(2, 1)
    expect(bound).toBe(1.15)
  })

  it('takes a first size of 0 as the fixed cost', () => {
    const points = curve((size) => 500 + 2 * size, [0, ...SIZES])
    expect(growthOf(points).slope).toBeCloseTo(1)
  })

  it('is not told from three sizes', () => {
    expect(() => growthOf(curve(() => 1, [1, 2, 3]))).toThrow('Measure 4')
  })
})

describe('an expectation', () => {
  it.each([
    ['flat', 'flat', true],
    ['flat', 'linear', true],
    ['linear', 'flat', false],
    ['linear', 'linear', true],
    ['worse', 'linear', false],
  ])('%s where %s is expected: %s', (verdict, expected, holds) => {
    expect(isExpected(verdict, expected)).toBe(holds)
  })
})
