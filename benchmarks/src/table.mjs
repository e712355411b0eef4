/**
 * One row of the report; a row without a target is only for information.
 *
 * @typedef {{ row: string, target?: string, measured: string, holds?: boolean }} Row
 */

/**
 * The part of its group that a row belongs to, with which its name begins: `Koa: success with the adapter`.
 *
 * @param {Row} row
 */
export function partOf({ row }) {
  return row.split(': ', 1)[0]
}

const HEAD = ['row', 'target', 'measured', 'holds']

/**
 * The rows as a Markdown table, with columns aligned as the formatter does.
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
