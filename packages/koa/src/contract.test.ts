import { describeContract } from '@statuskit/testkit'
import { framework } from '../test/framework.ts'

describeContract(framework)
