import { nodeRequestFacts, type RequestFacts } from '@statuskit/core/render'
import { routedMethods } from './allow.ts'
import type { Reply, Request } from './fastify-types.ts'

/** What is known of a request; of its reply only the fields that it has. */
export function factsOf(request: Request, reply: Reply): RequestFacts {
  return nodeRequestFacts(request.raw, {
    url: request.originalUrl,
    methods: () => routedMethods(request),
    responseField: (name) => reply.getHeader(name),
  })
}
