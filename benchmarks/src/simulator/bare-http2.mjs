/** The minimum for Node over HTTP/2: a fixed 404 with the body from the argument. */
import { createServer } from 'node:http2'

const body = process.argv[2]
const fields = {
  ':status': 404,
  'content-type': 'application/problem+json',
  'content-length': String(Buffer.byteLength(body)),
}
const server = createServer()
server.on('stream', (stream) => {
  stream.respond(fields)
  stream.end(body)
})
server.listen(0, '127.0.0.1', () => console.log(`http://127.0.0.1:${server.address().port}/`))
