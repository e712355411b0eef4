import { describeOrders } from '@statuskit/example-shared/testing'
import { start } from './start.ts'

describeOrders(start)
