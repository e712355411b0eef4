/** The same with Fastify. */
import fastify from 'fastify'

const body = process.argv[2]
const app = fastify()
app.get('/', (_request, reply) => reply.code(404).type('application/problem+json').send(body))
console.log(`${await app.listen({ port: 0, host: '127.0.0.1' })}/`)
