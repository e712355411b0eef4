import { escaped } from '../sheet/html.ts'
import { short } from './numbers.ts'
import type { Bar } from './results.ts'

/** The height of a bar with its name above. */
const STEP = 40
/** The baseline of the name, and the bar below it. */
const TEXT = 14
const BAR = { top: 20, height: 10 }

/** What is ours, by the name of its bar. */
const OWN = /^(?:adapter|@?statuskit|`createSimulator|`statuskit)/
/** What anything is compared with, but no package: code that was written for the one case. */
const BY_HAND = /^(?:by hand|the same error|bare |node:http)/

export type Side = 'own' | 'peer' | 'by-hand'

/** Whose a bar is. */
export function sideOf({ name }: Pick<Bar, 'name'>): Side {
  if (OWN.test(name)) return 'own'
  return BY_HAND.test(name) ? 'by-hand' : 'peer'
}

/**
 * Bars as SVG. Widths are a share of the page's width, so that the text keeps its size on a phone.
 *
 * @param id the beginning of its ids
 */
export function barChart(id: string, title: string, bars: readonly Bar[], unit: string): string {
  const most = Math.max(...bars.map(({ value }) => value))
  const drawn = bars.map((bar, at) => {
    const top = at * STEP
    const width = most === 0 ? 0 : (bar.value / most) * 100
    const side = sideOf(bar)
    return (
      `<text class="${side}" x="0" y="${top + TEXT}">${escaped(nameOf(bar))}</text>` +
      `<text class="value" x="100%" y="${top + TEXT}" text-anchor="end">${short(bar.value)}</text>` +
      `<rect class="${side}" x="0" y="${top + BAR.top}" width="${width.toFixed(1)}%" height="${BAR.height}" rx="2"/>`
    )
  })
  const list = bars.map((bar) => `${nameOf(bar)}: ${short(bar.value)}`).join('; ')
  return `<svg class="chart-drawing" role="img" aria-labelledby="${id}-title ${id}-desc" width="100%" height="${
    bars.length * STEP
  }"><title id="${id}-title">${escaped(title)}, ${escaped(unit)}</title><desc id="${id}-desc">${escaped(list)}.</desc>${drawn.join('')}</svg>`
}

function nameOf({ name }: Bar): string {
  return name.replaceAll('`', '')
}
