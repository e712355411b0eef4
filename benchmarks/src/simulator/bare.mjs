/** The minimum for Node: a fixed 404 with the body from the argument. */
import { createServer } from 'node:http'

const body = process.argv[2]
const fields = { 'Content-Type': 'application/problem+json', 'Content-Length': Buffer.byteLength(body) }
const server = createServer((_request, response) => {
  response.writeHead(404, fields)
  response.end(body)
})
server.listen(0, '127.0.0.1', () => console.log(`http://127.0.0.1:${server.address().port}/`))
