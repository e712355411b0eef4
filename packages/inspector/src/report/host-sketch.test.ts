import { describe, expect, it } from 'vitest'
import { HostSketch, hashHost } from './host-sketch.ts'

function sketchOf(count: number, name: (index: number) => string, precision = 14): HostSketch {
  const sketch = new HostSketch(precision)
  for (let index = 0; index < count; index++) sketch.add(hashHost(name(index)))
  return sketch
}

/** Names that differ in little, as real ones do. */
const NAMES: readonly ((index: number) => string)[] = [
  (index) => `host-${index}.example`,
  (index) => `${index.toString(36)}.blog.example.com`,
  (index) => `www.shop${index}.co.uk:8443`,
]

describe('a sketch of hosts', () => {
  it.each([0, 1, 10, 1000, 10_000, 100_000, 1_000_000])('counts %i distinct hosts to within a fiftieth', (count) => {
    for (const name of NAMES) {
      const estimate = sketchOf(count, name).count()
      expect(Math.abs(estimate - count)).toBeLessThanOrEqual(count * 0.02)
    }
  })

  it('has no bias: the mean error of many sketches is far below that of one', () => {
    for (const count of [500, 5000, 20_000]) {
      const errors = Array.from({ length: 60 }, (_, run) => {
        return sketchOf(count, (index) => `r${run}-${index}.example`, 12).count() / count - 1
      })
      const mean = errors.reduce((sum, error) => sum + error, 0) / errors.length
      expect(Math.abs(mean)).toBeLessThan(0.007)
    }
  })

  it('counts a host once, however often it is added', () => {
    const often = sketchOf(50_000, (index) => `h${index % 100}.example`)
    expect(often.encode()).toBe(sketchOf(100, (index) => `h${index}.example`).encode())
  })

  it('is the same in any order of unions', () => {
    const parts = [0, 1, 2].map((part) =>
      sketchOf(30_000, (index) => `p${part * (index % 3)}-${index}.example`).encode(),
    )
    const whole = new HostSketch(14)
    for (const part of parts) whole.unite(part)
    const other = new HostSketch(14)
    for (const part of [...parts].reverse()) other.unite(part)
    other.unite(whole.encode())
    expect(other.encode()).toBe(whole.encode())
  })

  it('keeps few hosts in little space', () => {
    expect(sketchOf(10, String).encode().length).toBeLessThan(50)
    expect(sketchOf(1_000_000, String).encode().length).toBe(Math.ceil((2 ** 14 + 1) / 3) * 4)
  })

  it('takes no sketch that is damaged or has another precision', () => {
    for (const text of ['?', 'AAAA', sketchOf(9, String, 15).encode().replace(/^AQ/, 'Ag'), btoa('\x01\xff\xff\x05')])
      expect(() => new HostSketch(14).unite(text)).toThrow(/is not a sketch of hosts/)
    expect(() => new HostSketch(12).unite(sketchOf(1_000_000, String).encode())).toThrow(/is not a sketch of hosts/)
  })
})
