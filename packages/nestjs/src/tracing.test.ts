import { createFramework } from '@statuskit/testkit-nestjs'
import { describeTracing } from '@statuskit/testkit-tracing'
import { ProblemsModule, problemServerOptions } from './index.ts'

describeTracing(createFramework('Express', { ProblemsModule, problemServerOptions }))
