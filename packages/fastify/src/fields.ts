import type { FieldHolder } from '@statuskit/core/adapter'
import type { Reply } from './fastify-types.ts'

/** The fields of a reply, as core replaces them. */
export function fieldsOf(reply: Reply): FieldHolder {
  return {
    // Those on Node's response too, where plugins that are middleware elsewhere set theirs.
    getHeaderNames: () => Object.keys(reply.getHeaders()),
    getHeader: (name) => reply.getHeader(name),
    setHeader(name, value) {
      // Fastify adds a cookie to those that are there.
      if (name.toLowerCase() === 'set-cookie') reply.removeHeader(name)
      reply.header(name, value)
    },
    removeHeader: (name) => reply.removeHeader(name),
  }
}
