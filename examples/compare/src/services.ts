import { start as express } from '@statuskit/example-express/start'
import { start as fastify } from '@statuskit/example-fastify/start'
import { start as h3 } from '@statuskit/example-h3/start'
import { start as hono } from '@statuskit/example-hono/start'
import { start as koa } from '@statuskit/example-koa/start'
import { start as nestjs } from '@statuskit/example-nestjs/start'
import type { Start } from '@statuskit/example-shared/program'

export type Name = 'express' | 'fastify' | 'h3' | 'hono' | 'koa' | 'nestjs'

/** The same service, written six times. */
export const SERVICES: Readonly<Record<Name, Start>> = { express, fastify, h3, hono, koa, nestjs }
