import { sideOf } from './bar-chart.ts'
import { short } from './numbers.ts'
import { chartsOf, type Group } from './results.ts'

/** A chart in which a package or a default does better than ours. */
export interface Slower {
  readonly chart: string
  readonly own: string
  readonly peer: string
  readonly text: string
}

/**
 * Where our first bar of a chart does worse than a peer.
 *
 * @param unit the unit of the bars
 * @param more whether a longer bar is better
 */
export function slowerThanPeers(group: Pick<Group, 'rows'>, unit: string, more: boolean): Slower[] {
  return [...chartsOf(group)].flatMap(([chart, bars]) => {
    const own = bars.find((bar) => sideOf(bar) === 'own')
    if (own === undefined) return []
    return bars
      .filter((bar) => sideOf(bar) === 'peer' && (more ? bar.value > own.value : bar.value < own.value))
      .map((peer) => ({
        chart,
        own: own.name,
        peer: peer.name,
        text: `${short(own.value)} against ${short(peer.value)} ${unit}`,
      }))
  })
}
