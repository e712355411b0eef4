import { METHODS } from '../../../benchmarks/src/report.mjs'
import { toTable } from '../../../benchmarks/src/table.mjs'
import { barChart } from '../../benchmarks/bar-chart.ts'
import { lineChart } from '../../benchmarks/line-chart.ts'
import { short, sizeText } from '../../benchmarks/numbers.ts'
import { chartsOf, type Group, type MeasuredOn, type Row, readResults } from '../../benchmarks/results.ts'
import { slowerThanPeers } from '../../benchmarks/slower.ts'
import { escaped } from '../../sheet/html.ts'
import type { Page } from '../write-pages.ts'
import { frontmatter, prose } from './markdown.ts'

/** The parts of the page. `more` says that a longer bar is better. */
const SECTIONS: readonly {
  readonly group: string
  readonly heading: string
  readonly text: string
  readonly unit: string
  readonly more?: boolean
}[] = [
  {
    group: 'requests',
    heading: 'Error responses in a framework',
    text: 'Instructions of one request that fails with 404, from the router to the last byte. A shorter bar is better.',
    unit: 'instructions',
  },
  {
    group: 'micro',
    heading: 'Creating an error',
    text: 'Time of one call, in microseconds. A shorter bar is better.',
    unit: 'µs',
  },
  {
    group: 'bundles',
    heading: 'Size in a bundle',
    text: 'Bytes that `NOT_FOUND` adds to a minified bundle, after gzip. A shorter bar is better.',
    unit: 'B',
  },
  {
    group: 'imports',
    heading: 'Loading a package',
    text: 'Milliseconds to load a package in a new process. Adapters load no framework here. A shorter bar is better.',
    unit: 'ms',
  },
  {
    group: 'types',
    heading: 'Checking types',
    text: 'Type instantiations that TypeScript makes for a file that uses the package.',
    unit: 'instantiations',
  },
  {
    group: 'simulator',
    heading: 'Simulator',
    text: 'Processor time of the server for one request, in microseconds. A shorter bar is better.',
    unit: 'µs',
  },
  {
    group: 'inspector',
    heading: 'Inspector',
    text: 'Responses that are inspected in a second.',
    unit: 'responses a second',
  },
  {
    group: 'crawl',
    heading: 'Inspecting a crawl',
    text: 'Responses that are inspected in a second of processor time. A longer bar is better.',
    unit: 'responses a second',
    more: true,
  },
]

const GROWTH = 'growth'

/** The benchmarks with plots, from their last results. */
export function benchmarkPage(): Page {
  const results = readResults()
  const sections = SECTIONS.flatMap((section) => {
    const group = results[section.group]
    return group === undefined ? [] : [barSection(section, group)]
  })
  const growth = results[GROWTH]
  const text = `${frontmatter({
    title: 'Benchmarks',
    description:
      'What error responses, packages, the simulator and the inspector cost, against peers and as inputs grow.',
    aside: false,
    pageClass: 'wide benchmarks',
  })}
# Benchmarks

${introduction(results)}

${sections.join('\n')}
${growth === undefined ? '' : growthSection(growth)}`
  return ['benchmarks.md', text]
}

/** What is measured, on which machines, and where statuskit does worse. */
function introduction(results: Readonly<Record<string, Group>>): string {
  const groups = Object.values(results)
  const machines = [...new Set(groups.map(({ machine }) => machine))]
  const nodes = [...new Set(groups.map(({ node }) => `Node ${node}`))]
  const withTarget = groups.flatMap(({ rows }) => rows).filter(({ holds }) => holds !== undefined)
  const missed = withTarget.filter(({ holds }) => holds === false)
  const slower = SECTIONS.flatMap(({ group, unit, more = false }) => {
    const found = results[group]
    return found === undefined ? [] : slowerThanPeers(found, unit, more)
  })
  const lines = slower.map(
    ({ chart, own, peer, text }) => `- ${prose(chart)}: ${prose(own)}, against ${prose(peer)}: ${text}.`,
  )
  return `These benchmarks measure what an error response costs with statuskit, with other packages and by hand, what a package
adds to a program, and how the simulator and the inspector perform. They ran on ${listed(machines)}, with ${listed(nodes)}. Each
section names the versions and how it was measured. ${missed.length} of our ${withTarget.length} targets are not met; the tables
say which.

In the plots, blue bars are statuskit, grey bars are other packages or the default of a framework, and outlined bars are code
that was written for the one case.

${
  slower.length === 0
    ? 'Nothing here is slower or larger than a package or default that it is compared with.'
    : `statuskit does worse than what it is compared with in ${slower.length === 1 ? 'one place' : `${slower.length} places`}:\n\n${lines.join('\n')}`
}
`
}

function barSection({ group, heading, text, unit }: (typeof SECTIONS)[number], result: Group): string {
  const figures = [...chartsOf(result)].map(([chart, bars], at) =>
    figure(chart, barChart(`${group}-${at}`, chart, bars, unit)),
  )
  const table = toTable(result.rows.map(safe))
  const content =
    figures.length === 0
      ? `${table}\n\n${folded('Method', measured(group, result))}`
      : `${grid(figures)}\n\n${folded('Values, targets and method', `${table}\n\n${measured(group, result)}`)}`
  return `## ${heading} {#${group}}

${text}

${content}
`
}

function growthSection(result: Group): string {
  const curves = result.rows.flatMap(({ row, curve, holds }) => {
    if (curve === undefined) return []
    const name = row.replace(/^growth: /, '')
    return [{ name, curve, holds }]
  })
  const figures = curves.map(({ name, curve, holds }, at) => {
    const verdict = holds === false ? `${curve.verdict}, which is more than expected` : curve.verdict
    const note = `${curve.measure} by ${curve.unit}: ${verdict}, slope ${curve.slope.toFixed(2)}`
    return figure(name, lineChart(`growth-${at}`, name, curve), note)
  })
  const tables = curves.map(({ name, curve: { points, unit, measure } }) => {
    const head = [unit, ...points.map(({ size }) => sizeText(size, unit))]
    const rule = head.map(() => '---')
    const costs = [measure, ...points.map(({ cost }) => short(cost))]
    return `${prose(name)}\n\n${[head, rule, costs].map((cells) => `| ${cells.join(' | ')} |`).join('\n')}`
  })
  return `## Growth {#growth}

What a call costs as its input grows, on logarithmic axes. The dashed line is a linear cost. A flat line costs the same for any size.

${grid(figures)}

${folded('Values, targets and method', [toTable(result.rows.map(safe)), ...tables, measured(GROWTH, result)].join('\n\n'))}
`
}

function figure(title: string, drawing: string, note = ''): string {
  const caption = `<figcaption>${escaped(title)}${note === '' ? '' : `<span>${escaped(note)}</span>`}</figcaption>`
  return `<figure class="chart">${caption}${drawing}</figure>`
}

function grid(figures: readonly string[]): string {
  return figures.length === 0 ? '' : `<div class="charts">${figures.join('')}</div>`
}

/** A part that unfolds. Its text is Markdown. */
function folded(summary: string, text: string): string {
  return `<details class="measured"><summary>${summary}</summary>\n\n${text}\n\n</details>`
}

/** How a group was measured, and with what. */
function measured(group: string, result: Group): string {
  return `${METHODS[group]}\n\n${conditions(result)}`
}

/** A row whose text is safe in a page. */
function safe(row: Row): Row {
  return { ...row, row: prose(row.row), measured: prose(row.measured) }
}

function conditions({ rows, ...first }: Group): string {
  const later = new Map(rows.flatMap(({ row, at }) => (at === undefined ? [] : [[row.split(': ', 1)[0] ?? '', at]])))
  const lines = [...later].map(([part, at]) => `- ${part}: ${conditionsText(at)}`)
  return [`- Measured ${conditionsText(first)}`, ...lines].join('\n')
}

function conditionsText({ date, node, machine, versions }: MeasuredOn): string {
  const used = Object.entries(versions).map(([name, version]) => `${prose(name)} ${version}`)
  return `${date} on ${prose(machine)}, with ${[`Node ${node}`, ...used].join(', ')}.`
}

function listed(names: readonly string[]): string {
  return new Intl.ListFormat('en', { type: 'conjunction' }).format(names.map(prose))
}
