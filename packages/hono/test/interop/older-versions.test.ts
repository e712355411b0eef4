import { describeProblems } from '@statuskit/testkit'
import { describeNodeDelivery } from '@statuskit/testkit/node'
import { Hono } from 'hono-4.8'
import { bodyLimit } from 'hono-4.8/body-limit'
import { serve } from 'node-server-1'
import { describe, it } from 'vitest'
import { createFetchFramework, createNodeFramework, type Versions } from '../framework.ts'

// The oldest Hono that the adapter supports, with a server that sets `Content-Length` beside one that is there.
const versions = { Hono, bodyLimit, serve } as unknown as Versions

describeProblems(createFetchFramework(versions), { describe, it })
describeNodeDelivery(createNodeFramework(versions), { describe, it })
