import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** The packages that core and its adapters are compared with. */
export const PEERS = [
  'http-errors',
  '@hapi/boom',
  'http-status-codes',
  'http-status',
  'statuses',
  'express-http-problem-details',
  '@fastify/sensible',
  'koa-onerror',
]

/** The frameworks that the adapters are measured in. */
export const FRAMEWORKS = ['express', 'fastify', 'koa']

/** The adapters. */
export const ADAPTERS = ['@statuskit/express', '@statuskit/fastify', '@statuskit/koa']

/** Other dependencies of the services. */
export const SERVED = ['@koa/router', 'finalhandler', 'http-problem-details-mapper', 'light-my-request']

/** The tools that do the measuring. */
export const TOOLS = ['esbuild', 'rollup', 'typescript', 'light-my-request']

/** The folder of this package. */
export const BENCHMARKS = join(import.meta.dirname, '..')

/**
 * The installed version of a dependency.
 *
 * @param {string} name
 */
export function versionOf(name) {
  return JSON.parse(readFileSync(join(BENCHMARKS, 'node_modules', name, 'package.json'), 'utf8')).version
}
