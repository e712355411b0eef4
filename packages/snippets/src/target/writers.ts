import { CURL } from './curl.ts'
import { EXPRESS } from './express.ts'
import { FASTAPI } from './fastapi.ts'
import { FASTIFY } from './fastify.ts'
import { FETCH } from './fetch.ts'
import { GO } from './go.ts'
import { HONO } from './hono.ts'
import { KOA } from './koa.ts'
import { SPRING } from './spring.ts'
import type { Writer } from './target.ts'

/** The writers of all targets, in display order. */
export const WRITERS: readonly Writer[] = [CURL, FETCH, EXPRESS, FASTIFY, KOA, HONO, FASTAPI, SPRING, GO]
