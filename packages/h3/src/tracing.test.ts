import { describeTracing } from '@statuskit/testkit-tracing'
import { framework } from '../test/framework.ts'

describeTracing(framework)
