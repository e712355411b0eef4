/**
 * One line of the report; a row without a target informs and judges nothing.
 *
 * @typedef {{ row: string, target?: string, measured: string, holds?: boolean }} Row
 */

/**
 * The report as a Markdown table.
 *
 * @param {readonly Row[]} rows
 */
export function toTable(rows) {
  const lines = rows.map(
    ({ row, target = '–', measured, holds }) => `| ${row} | ${target} | ${measured} | ${verdict(holds)} |`,
  )
  return ['| row | target | measured | holds |', '| --- | --- | --- | --- |', ...lines].join('\n')
}

/** @param {boolean | undefined} holds */
function verdict(holds) {
  if (holds === undefined) return '–'
  return holds ? 'yes' : 'no'
}
