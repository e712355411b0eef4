import { BUNDLERS } from './bundlers.mjs'

const BASE = 'console.log(404)'

const BUNDLES = [
  {
    row: 'one constant of @statuskit/core',
    code: "import { NOT_FOUND } from '@statuskit/core'; console.log(NOT_FOUND)",
    limit: { raw: 0 },
    constantOf: '@statuskit/core',
  },
  {
    row: 'one guard of @statuskit/core, `isClientError`',
    code: "import { isClientError } from '@statuskit/core'; console.log(isClientError(404))",
    limit: { raw: 150 },
  },
  {
    row: '`problem` of @statuskit/core',
    code: "import { problem } from '@statuskit/core'; console.log(problem(404))",
    limit: { gzip: 2500 },
  },
  {
    row: 'all of @statuskit/core',
    code: "import * as all from '@statuskit/core'; console.log(all)",
    limit: { gzip: 13_500 },
  },
  { row: 'all of @statuskit/core/render', code: "import * as all from '@statuskit/core/render'; console.log(all)" },
  {
    row: 'one constant of http-status-codes (enum)',
    code: "import { StatusCodes } from 'http-status-codes'; console.log(StatusCodes.NOT_FOUND)",
    constantOf: 'http-status-codes',
  },
  {
    row: 'one constant of http-status',
    code: "import { status } from 'http-status'; console.log(status.NOT_FOUND)",
    constantOf: 'http-status',
  },
  {
    row: 'one constant of statuses',
    code: "import statuses from 'statuses'; console.log(statuses.code['not found'])",
    constantOf: 'statuses',
  },
]

/**
 * Bundles small programs and measures their size over a program with a literal number.
 *
 * @param {string} stage
 * @returns {Promise<import('./table.mjs').Row[]>}
 */
export async function bundleRows(stage) {
  const bases = await sizesOf(BASE, stage)
  const rows = []
  for (const { row, code, limit, constantOf } of BUNDLES) {
    const sizes = (await sizesOf(code, stage)).map(({ bundler, raw, gzip }, at) => ({
      bundler,
      raw: raw - bases[at].raw,
      gzip: gzip - bases[at].gzip,
    }))
    rows.push({
      row: `bundle: ${row}`,
      ...(limit !== undefined && { target: targetOf(limit), holds: sizes.every((size) => fits(size, limit)) }),
      measured: sizes.map(({ bundler, raw, gzip }) => `${bundler} ${raw} B, ${gzip} B gzip`).join('; '),
      ...(constantOf !== undefined && {
        bars: sizes.map(({ bundler, gzip }) => ({
          chart: `One constant, with ${bundler}`,
          name: constantOf,
          value: gzip,
        })),
      }),
    })
  }
  return rows
}

/**
 * @param {string} code
 * @param {string} stage
 */
function sizesOf(code, stage) {
  return Promise.all(
    Object.entries(BUNDLERS).map(async ([bundler, bundle]) => ({ bundler, ...(await bundle(code, stage)) })),
  )
}

/**
 * @param {import('./bundlers.mjs').Size} size
 * @param {{ raw?: number, gzip?: number }} limit
 */
function fits(size, { raw = Number.POSITIVE_INFINITY, gzip = Number.POSITIVE_INFINITY }) {
  return size.raw <= raw && size.gzip <= gzip
}

/** @param {{ raw?: number, gzip?: number }} limit */
function targetOf({ raw, gzip }) {
  if (gzip !== undefined) return `≤ ${gzip / 1000} kB gzip`
  return raw === 0 ? '0 B' : `≤ ${raw} B`
}
