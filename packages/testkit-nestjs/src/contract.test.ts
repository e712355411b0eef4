import { ProblemsModule, problemServerOptions } from '@statuskit/nestjs'
import { describeNodeDelivery } from '@statuskit/testkit/node'
import { describe, it } from 'vitest'
import { createFramework } from './framework.ts'

// Version 11 of NestJS, which this package depends on. The adapter is no dependency of it, which would be a cycle.
for (const platform of ['Express', 'Fastify'] as const) {
  describeNodeDelivery(createFramework(platform, { ProblemsModule, problemServerOptions }), { describe, it })
}
