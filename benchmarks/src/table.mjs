/**
 * One row of the report; a row without a target is only for information. The site draws `bars` and `curve`.
 *
 * @typedef {{ row: string, target?: string, measured: string, holds?: boolean, bars?: readonly Bar[], curve?: Curve }} Row
 */

/**
 * A measured number and what it belongs to. Bars of rows with the same `chart` are drawn together.
 *
 * @typedef {{ chart: string, name: string, value: number }} Bar
 */

/**
 * A cost over sizes.
 *
 * @typedef {object} Curve
 * @property {string} unit What the sizes count.
 * @property {string} measure The unit of the costs.
 * @property {'flat' | 'linear' | 'worse'} verdict
 * @property {number} slope On logarithmic axes.
 * @property {number} bound The largest slope with this verdict; the least one if it is worse.
 * @property {readonly { size: number, cost: number }[]} points
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
