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
  'nest-problem-details-filter',
]

/** The frameworks that the adapters are measured in. */
export const FRAMEWORKS = [
  'express',
  'fastify',
  'koa',
  'hono',
  '@hono/node-server',
  '@nestjs/core',
  '@nestjs/platform-express',
  '@nestjs/platform-fastify',
  'h3',
]

/** The adapters. */
export const ADAPTERS = [
  '@statuskit/express',
  '@statuskit/fastify',
  '@statuskit/koa',
  '@statuskit/hono',
  '@statuskit/nestjs',
  '@statuskit/h3',
]

/** Other dependencies of the services. */
export const SERVED = [
  '@koa/router',
  '@nestjs/common',
  'finalhandler',
  'http-problem-details-mapper',
  'light-my-request',
  'reflect-metadata',
]

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
