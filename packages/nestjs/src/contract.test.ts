import { readFileSync } from 'node:fs'
import { describeNodeDelivery } from '@statuskit/testkit/node'
import { createFramework } from '@statuskit/testkit-nestjs'
import { describe, it } from 'vitest'
import { ProblemsModule, problemServerOptions } from './index.ts'

const adapter = { ProblemsModule, problemServerOptions }
const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8')

// Version 12 of NestJS, which this package is developed with; the testkit of NestJS runs the same on version 11.
for (const platform of ['Express', 'Fastify'] as const) {
  describeNodeDelivery(createFramework(platform, adapter, readme), { describe, it })
}
