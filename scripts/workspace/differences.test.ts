import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { framework as express } from '../../packages/express/test/framework.ts'
import { framework as fastify } from '../../packages/fastify/test/framework.ts'
import { framework as h3 } from '../../packages/h3/test/framework.ts'
import { framework as hono } from '../../packages/hono/test/framework.ts'
import { framework as koa } from '../../packages/koa/test/framework.ts'
import { createFramework } from '../../packages/testkit-nestjs/src/framework.ts'
import { ROOT } from './packages.mjs'

// Only its exceptions are read, so it needs no adapter.
const nestjs = createFramework('Fastify', {} as never)

const [head = [], , ...rows] = readFileSync(join(ROOT, 'docs/frameworks/differences.md'), 'utf8')
  .split('\n')
  .filter((line) => /^\|(?:[^|]*\|){9,}$/.test(line))
  .map((line) => line.split('|').map((cell) => cell.trim()))

it.each(Object.entries({ Express: express, Fastify: fastify, Koa: koa, Hono: hono, h3, NestJS: nestjs }))(
  'the table of differences has the exceptions of %s',
  (name, { exceptions = {} }) => {
    const column = head.indexOf(name)
    const marked = rows.filter((cells) => cells[column]?.includes('**'))
    const ids = marked.flatMap((cells) => [...(cells.at(-2) ?? '').matchAll(/`([^`]+)`/g)].map(([, id]) => id))
    expect(ids.sort()).toEqual(Object.keys(exceptions).sort())
  },
)
