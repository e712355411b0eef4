import { readdirSync } from 'node:fs'
import { DOCS } from './workspace.ts'

/** The recommended order of the guides; others follow. */
const ORDER = [
  'sending-problems',
  'receiving-problems',
  'validation',
  'problem-catalogue',
  'openapi',
  'logging-and-tracing',
  'testing-clients',
  'inspecting-responses',
  'crawls',
  'migrating',
  'frameworks/express',
  'frameworks/fastify',
  'frameworks/koa',
  'frameworks/hono',
  'frameworks/h3',
  'frameworks/nestjs',
  'frameworks/fetch-handlers',
  'frameworks/differences',
]

/** The handwritten guides, in order: their paths in `docs` without the extension, such as `frameworks/express`. */
export const GUIDES: readonly string[] = readdirSync(DOCS, { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => path.endsWith('.md') && !path.startsWith('reports/'))
  .map((path) => path.slice(0, -3))
  .sort((a, b) => placeOf(a) - placeOf(b) || a.localeCompare(b, 'en'))

function placeOf(guide: string): number {
  const place = ORDER.indexOf(guide)
  return place < 0 ? ORDER.length : place
}
