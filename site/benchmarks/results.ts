import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { DOCS } from '../workspace.ts'

/** A measured number and what it belongs to. Those with the same chart are drawn together. */
export interface Bar {
  readonly chart: string
  readonly name: string
  readonly value: number
}

/** A cost over sizes of an input. */
export interface Curve {
  readonly unit: string
  readonly measure: string
  readonly verdict: 'flat' | 'linear' | 'worse'
  readonly slope: number
  readonly bound: number
  readonly points: readonly { readonly size: number; readonly cost: number }[]
}

export interface Row {
  readonly row: string
  readonly target?: string
  readonly measured: string
  readonly holds?: boolean
  readonly bars?: readonly Bar[]
  readonly curve?: Curve
}

/** When and with what something was measured. */
export interface MeasuredOn {
  readonly date: string
  readonly node: string
  readonly machine: string
  readonly versions: Readonly<Record<string, string>>
}

/** A group of rows that are measured in one run. A row that was measured later has its own date. */
export interface Group extends MeasuredOn {
  readonly rows: readonly (Row & { readonly at?: MeasuredOn })[]
}

/** The last results of each group, by name. */
export function readResults(): Readonly<Record<string, Group>> {
  return JSON.parse(readFileSync(join(DOCS, 'reports/benchmarks.json'), 'utf8'))
}

/** The bars of a group by chart, each name once. */
export function chartsOf({ rows }: Pick<Group, 'rows'>): ReadonlyMap<string, readonly Bar[]> {
  const charts = new Map<string, Bar[]>()
  for (const bar of rows.flatMap(({ bars }) => bars ?? [])) {
    const bars = charts.get(bar.chart) ?? []
    if (!bars.some(({ name }) => name === bar.name)) charts.set(bar.chart, [...bars, bar])
  }
  return charts
}
