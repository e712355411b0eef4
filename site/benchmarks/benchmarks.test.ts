import { describe, expect, it } from 'vitest'
import { benchmarkPage } from '../scripts/pages/benchmark-page.ts'
import { prose } from '../scripts/pages/markdown.ts'
import { barChart, sideOf } from './bar-chart.ts'
import { lineChart } from './line-chart.ts'
import { short, sizeText } from './numbers.ts'
import { type Bar, type Curve, chartsOf, readResults } from './results.ts'
import { slowerThanPeers } from './slower.ts'

const BARS: readonly Bar[] = [
  { chart: 'h3', name: 'by hand', value: 50 },
  { chart: 'h3', name: 'adapter, full stack', value: 100 },
  { chart: 'h3', name: 'default with <Error>', value: 80 },
]

function curve(costs: readonly number[], sizes: readonly number[] = [1, 10, 100, 1000]): Curve {
  const points = costs.map((cost, at) => ({ size: sizes[at] ?? 0, cost }))
  return { unit: 'headers', measure: 'µs', verdict: 'flat', slope: 0, bound: 0.15, points }
}

/** The heights of the points of a drawing, from the top. */
function heights(svg: string): number[] {
  return [...svg.matchAll(/<circle [^>]*cy="([\d.]+)"/g)].map(([, y]) => Number(y))
}

describe('a bar chart', () => {
  const svg = barChart('a', 'h3', BARS, 'instructions')

  it('has widths in proportion to the largest value', () => {
    expect([...svg.matchAll(/<rect [^>]* width="([\d.]+%)"/g)].map(([, width]) => width)).toEqual([
      '50.0%',
      '100.0%',
      '80.0%',
    ])
  })

  it('has a title and its values for those who do not see it', () => {
    expect(svg).toContain('aria-labelledby="a-title a-desc"')
    expect(svg).toContain('<title id="a-title">h3, instructions</title>')
    expect(svg).toContain('by hand: 50; adapter, full stack: 100; default with &lt;Error>: 80.')
  })

  it('draws zeros without a width', () => {
    expect(barChart('a', 'b', [{ chart: 'b', name: 'c', value: 0 }], 'B')).toContain('width="0.0%"')
  })
})

describe('a line chart', () => {
  it('draws a linear cost on the line of a linear cost', () => {
    const svg = lineChart('a', 'b', curve([2, 20, 200, 2000]))
    const guide = /<line class="linear" x1="([\d.]+)%" y1="([\d.]+)" x2="([\d.]+)%" y2="([\d.]+)"/.exec(svg)?.slice(1)
    expect(guide).toEqual(['4', '184', '96', '28'])
    expect(heights(svg)).toEqual([184, 132, 80, 28])
  })

  it('draws a flat cost level, in the middle', () => {
    expect(heights(lineChart('a', 'b', curve([7, 7, 7, 7])))).toEqual([106, 106, 106, 106])
  })

  it('leaves out a size of 0, which has no logarithm, but tells its cost', () => {
    const svg = lineChart('a', 'b', curve([5, 6, 7, 8], [0, 1, 4, 16]))
    expect(heights(svg)).toHaveLength(3)
    expect(svg).toContain('0 headers: 5 µs; 1 headers: 6 µs')
    expect(svg).not.toContain('NaN')
  })
})

describe('numbers', () => {
  it.each([
    [0, '0'],
    [14.25, '14.25'],
    [7453, '7,453'],
    [412_900, '412.9 k'],
    [2_313_400, '2.313 M'],
    [-16_700, '-16.7 k'],
  ])('%d is %s', (number, text) => {
    expect(short(number)).toBe(text)
  })

  it.each([
    [256, 'headers', '256'],
    [1_000_000, 'hosts', '1M'],
    [16_384, 'bytes', '16 KiB'],
    [4_194_304, 'bytes', '4 MiB'],
  ])('the size %d of %s is %s', (size, unit, text) => {
    expect(sizeText(size, unit)).toBe(text)
  })
})

describe('what is worse than a peer', () => {
  const rows = [{ row: 'h3', measured: '', bars: BARS }]

  it('is told, but not what was written by hand', () => {
    expect(slowerThanPeers({ rows }, 'instructions', false)).toEqual([
      { chart: 'h3', own: 'adapter, full stack', peer: 'default with <Error>', text: '100 against 80 instructions' },
    ])
  })

  it('depends on whether more is better', () => {
    expect(slowerThanPeers({ rows }, 'responses', true)).toEqual([])
  })
})

describe('the page', () => {
  const [path, text] = benchmarkPage()
  const groups = Object.entries(readResults())

  it('is /benchmarks', () => {
    expect(path).toBe('benchmarks.md')
  })

  it.each(groups)('has a part for %s with all its rows and figures', (name, group) => {
    expect(text).toContain(`{#${name}}`)
    for (const { measured } of group.rows) expect(text).toContain(prose(measured))
    const curves = group.rows.filter((row) => row.curve !== undefined).length
    const drawings = text.match(new RegExp(`aria-labelledby="${name}-\\d+-title`, 'g')) ?? []
    expect(drawings).toHaveLength(chartsOf(group).size + curves)
  })

  it('has ours in each chart with peers', () => {
    for (const [, group] of groups)
      for (const [chart, bars] of chartsOf(group))
        expect([chart, bars.map(sideOf)]).toEqual([chart, expect.arrayContaining(['own'])])
  })

  it('says how many targets are not met', () => {
    const rows = groups.flatMap(([, group]) => group.rows)
    const missed = rows.filter(({ holds }) => holds === false).length
    const all = rows.filter(({ holds }) => holds !== undefined).length
    expect(text).toContain(`${missed} of our ${all} targets are not met`)
  })
})
