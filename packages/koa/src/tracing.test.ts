import { describeTracing } from '@statuskit/testkit'
import { framework } from '../test/framework.ts'

describeTracing(framework)
