import { describeNodeDelivery } from '@statuskit/testkit/node'
import { describe, it } from 'vitest'
import { framework } from '../test/framework.ts'

describeNodeDelivery(framework, { describe, it })
