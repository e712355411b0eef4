import { escaped } from '../sheet/html.ts'
import { short, sizeText } from './numbers.ts'
import type { Curve } from './results.ts'

/** The height of the drawing, and of the part that the costs take: values are above it, sizes below. */
const HEIGHT = 216
const PLOT = { top: 28, bottom: 184 }
/** The first and last size, as shares of the width. */
const LEFT = 4
const RIGHT = 96

interface Place {
  /** A share of the width. */
  readonly x: number
  readonly y: number
}

/**
 * A cost over sizes on logarithmic axes as SVG, with a dashed line for a linear cost. Places are a share of the page's width, so
 * that the text keeps its size on a phone.
 *
 * @param id the beginning of its ids
 */
export function lineChart(id: string, title: string, { points, unit, measure, verdict }: Curve): string {
  const shown = points.filter(({ size }) => size > 0)
  const scale = scaleOf(shown)
  const places = shown.map(scale.placeOf)
  const lines = places.slice(1).map((place, at) => line('curve', places[at] ?? place, place))
  const marks = shown.map(({ size, cost }, at) => {
    const { x, y } = places[at] ?? { x: 0, y: 0 }
    const anchor = at === 0 ? 'start' : at === shown.length - 1 ? 'end' : 'middle'
    const textAt = anchor === 'start' ? 0 : anchor === 'end' ? 100 : x
    return (
      `<circle cx="${x}%" cy="${y}" r="4"/>` +
      `<text class="value" x="${textAt}%" y="${y - 10}" text-anchor="${anchor}">${short(cost)}</text>` +
      `<text x="${textAt}%" y="${HEIGHT - 8}" text-anchor="${anchor}">${sizeText(size, unit)}</text>`
    )
  })
  const axis = `<line class="axis" x1="0" x2="100%" y1="${PLOT.bottom + 8}" y2="${PLOT.bottom + 8}"/>`
  const list = points.map(({ size, cost }) => `${sizeText(size, unit)} ${unit}: ${short(cost)} ${measure}`).join('; ')
  return `<svg class="chart-drawing" role="img" aria-labelledby="${id}-title ${id}-desc" width="100%" height="${HEIGHT}"><title id="${id}-title">${escaped(
    title,
  )}: ${verdict}</title><desc id="${id}-desc">${escaped(list)}.</desc>${axis}${scale.guide()}${lines.join('')}${marks.join('')}</svg>`
}

/** Both axes have the same number of decades, so that a linear cost rises from corner to corner. */
function scaleOf(points: Curve['points']) {
  const sizes = points.map(({ size }) => Math.log10(size))
  const costs = points.map(({ cost }) => Math.log10(cost))
  const start = Math.min(...sizes)
  const decades = Math.max(...sizes) - start
  const most = Math.max(...costs)
  // A flat cost is drawn in the middle.
  const spare = Math.max(0, decades - (most - Math.min(...costs)))
  const range = Math.max(decades, most - Math.min(...costs))
  const xOf = (log: number) => LEFT + ((log - start) / decades) * (RIGHT - LEFT)
  const yOf = (log: number) => PLOT.top + ((most + spare / 2 - log) / range) * (PLOT.bottom - PLOT.top)
  const placeOf = ({ size, cost }: Curve['points'][number]): Place => ({
    x: Number(xOf(Math.log10(size)).toFixed(1)),
    y: Number(yOf(Math.log10(cost)).toFixed(1)),
  })
  return {
    placeOf,
    /** A linear cost that ends at the last point. */
    guide(): string {
      const last = points[points.length - 1]
      if (last === undefined) return ''
      const end = Math.log10(last.cost)
      const lowest = most + spare / 2 - range
      const share = Math.min(decades, end - lowest)
      return line(
        'linear',
        placeOf({ size: last.size / 10 ** share, cost: last.cost / 10 ** share }),
        placeOf({ size: last.size, cost: last.cost }),
      )
    },
  }
}

function line(kind: string, from: Place, to: Place): string {
  return `<line class="${kind}" x1="${from.x}%" y1="${from.y}" x2="${to.x}%" y2="${to.y}"/>`
}
