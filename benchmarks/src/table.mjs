/**
 * One line of the report; a row without a target informs and judges nothing.
 *
 * @typedef {{ row: string, target?: string, measured: string, holds?: boolean }} Row
 */

const HEAD = ['row', 'target', 'measured', 'holds']

/**
 * The report as a Markdown table, its columns aligned as the formatter has them.
 *
 * @param {readonly Row[]} rows
 */
export function toTable(rows) {
  const cells = rows.map(({ row, target = '–', measured, holds }) => [row, target, measured, verdict(holds)])
  const widths = HEAD.map((_, column) => Math.max(...[HEAD, ...cells].map((line) => line[column].length)))
  const rule = widths.map((width) => '-'.repeat(width))
  return [HEAD, rule, ...cells]
    .map((line) => `| ${line.map((cell, column) => cell.padEnd(widths[column])).join(' | ')} |`)
    .join('\n')
}

/** @param {boolean | undefined} holds */
function verdict(holds) {
  if (holds === undefined) return '–'
  return holds ? 'yes' : 'no'
}
