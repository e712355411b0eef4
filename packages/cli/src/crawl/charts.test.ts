import { expect, it } from 'vitest'
import { barChart } from './charts.ts'

it.each([1, 1000, 1_000_000, 12_345_678_901])('leaves room for the value beside the longest bar: %d', (value) => {
  const chart = barChart('a', 'A', [
    { label: 'etag-invalid', value, note: 'warning, 100.0 %' },
    { label: 'vary-star', value: Math.ceil(value / 3), note: 'error, 33.3 %' },
  ])
  const texts = [...chart.matchAll(/<text x="(\d+)" y="\d+">(.*)<\/text>/g)]
  expect(texts).toHaveLength(2)
  // Digits of common fonts are 8.3 pixels wide.
  for (const [, x, text = ''] of texts) expect(Number(x) + text.length * 8.3).toBeLessThanOrEqual(800)
})
