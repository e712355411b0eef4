import { createText, type Text } from '../terminal/text.ts'
import type { Side } from './sides.ts'

/** The width of the labels. */
const LABELS = 16
/** A column needs so much room. In less, the values are below each other. */
const LEAST_COLUMN = 22
/** The space between columns. */
const GAP = 2

/**
 * Statuses side by side: first when to send which and how they differ, then their facts, then more reasons, and last the
 * command for the page that says more, if there is one.
 */
export function formatComparison(
  sides: readonly Side[],
  page: string | undefined,
  columns: number,
  color: boolean,
): string {
  const text = createText(columns, color)
  const labels = [...new Set(sides.flatMap(({ facts }) => facts.map(([label]) => label)))]
  const rows = labels.map((label) => ({ label, cells: sides.map((side) => valuesOf(side, label)) }))
  const isSame = ({ cells }: Row) => cells.every((cell) => cell.join('\n') === cells[0]?.join('\n'))
  const [same, different] = [rows.filter(isSame), rows.filter((row) => !isSame(row))]
  const blocks = [
    ...sides.map((side) => formatHead(side, text)),
    ...(different.length === 0 ? [] : [formatRows(sides, different, columns, text, color)]),
    ...(same.length === 0 ? [] : [formatSame(same, sides.length, text)]),
    ...sides.filter(({ use }) => use.length > 1).map((side) => formatUse(side, text)),
    ...(page === undefined ? [] : [`${text.dim('For when not to use each, see the page:')}\n  ${page}`]),
  ]
  return `${blocks.join('\n\n')}\n`
}

interface Row {
  readonly label: string
  /** The values of each side. */
  readonly cells: readonly (readonly string[])[]
}

function valuesOf({ facts }: Side, label: string): readonly string[] {
  return facts.find(([each]) => each === label)?.slice(1) ?? []
}

/**
 * The verdict: the first reason to send the status, or else what it means. The reasons for errors are conditions, and those
 * for other statuses are instructions: `Send it when …`.
 */
function formatHead({ code, title, summary, use: [reason], needs, differences }: Side, text: Text): string {
  const heading = text.status(code, text.wrap(reason !== undefined && code >= 400 ? `Send ${title} if` : title))
  return [
    heading,
    text.wrap(text.prose(reason ?? summary), 2),
    ...(needs.length === 0 ? [] : [text.wrap(`Must send ${needs.join(' and ')}.`, 2)]),
    ...differences.map((difference) => text.wrap(text.prose(difference), 2)),
  ].join('\n')
}

/** A table where columns have room. Else each label has its values below it. */
function formatRows(sides: readonly Side[], rows: readonly Row[], columns: number, text: Text, color: boolean): string {
  const width = Math.floor((columns - LABELS) / sides.length)
  const inCell = createText(width - GAP, color)
  const wrapped = rows.map(({ label, cells }) => ({
    label,
    cells: cells.map((values) =>
      (values.length === 0 ? ['-'] : values).flatMap((each) => inCell.wrap(each).split('\n')),
    ),
  }))
  const fits = wrapped.every(({ cells }) => cells.flat().every((line) => line.length <= width - GAP))
  const lines =
    width < LEAST_COLUMN || !fits
      ? rows.map((row) => formatBelow(sides, row, text))
      : formatTable(sides, wrapped, width, text)
  return [text.bold('Differences'), ...lines].join('\n')
}

/** Rows whose cells are lines. */
function formatTable(sides: readonly Side[], rows: readonly Row[], width: number, text: Text): string[] {
  const pad = (cell: string, at: number) => (at === sides.length - 1 ? cell : cell.padEnd(width))
  const head = sides.map(({ code, label }, at) => text.status(code, pad(label, at))).join('')
  const lines = rows.flatMap(({ label, cells }) =>
    Array.from({ length: Math.max(...cells.map(({ length }) => length)) }, (_, line) => {
      const first = line === 0 ? text.dim(`  ${label}`.padEnd(LABELS)) : ' '.repeat(LABELS)
      return `${first}${cells.map((cell, at) => pad(cell[line] ?? '', at)).join('')}`.trimEnd()
    }),
  )
  return [`${' '.repeat(LABELS)}${head}`, ...lines]
}

/** The values of those that have some, below the label of the row. */
function formatBelow(sides: readonly Side[], { label, cells }: Row, text: Text): string {
  const indent = Math.max(...sides.map((side) => side.label.length)) + 6
  const lines = sides.flatMap((side, at) =>
    (cells[at] ?? []).map((value, line) => text.wrap(value, indent, line === 0 ? `    ${side.label}` : '')),
  )
  return [text.dim(`  ${label}`), ...lines].join('\n')
}

function formatSame(rows: readonly Row[], count: number, text: Text): string {
  const lines = rows.flatMap(({ label, cells: [values = []] }) =>
    values.map((value, at) => text.wrap(value, LABELS, at === 0 ? `  ${label}` : '').replace(label, text.dim(label))),
  )
  return [text.bold(count === 2 ? 'The same for both' : 'The same for all'), ...lines].join('\n')
}

function formatUse({ code, use: [, ...others] }: Side, text: Text): string {
  return [
    text.bold(`More reasons to send ${code}`),
    ...others.map((each) => text.wrap(text.prose(each), 4, '  -')),
  ].join('\n')
}
