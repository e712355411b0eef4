import { describeNodeDelivery } from '@statuskit/testkit'
import { framework } from '../test/framework.ts'

describeNodeDelivery(framework)
