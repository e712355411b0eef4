import { describeProblems } from '@statuskit/testkit'
import { describeNodeDelivery } from '@statuskit/testkit/node'
import { describe, it } from 'vitest'
import { fetchFramework, framework } from '../test/framework.ts'

describeProblems(fetchFramework, { describe, it })
describeNodeDelivery(framework, { describe, it })
