import type { FieldHolder } from '@statuskit/core/adapter'
import type { Reply } from './fastify-types.ts'

/** The headers of a reply, in the form in which core replaces them. */
export function fieldsOf(reply: Reply): FieldHolder {
  return {
    // Includes headers on Node's response, where plugins that wrap middleware set them.
    getHeaderNames: () => Object.keys(reply.getHeaders()),
    getHeader: (name) => reply.getHeader(name),
    setHeader(name, value) {
      // Fastify adds a cookie to those already set.
      if (name.toLowerCase() === 'set-cookie') reply.removeHeader(name)
      reply.header(name, value)
    },
    removeHeader: (name) => reply.removeHeader(name),
  }
}
