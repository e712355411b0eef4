/** The minimum for Node: a fixed 404 with the body from the first argument, and the fields from the second if there is one. */
import { createServer } from 'node:http'

const [body, given] = process.argv.slice(2)
const fields =
  given === undefined
    ? { 'Content-Type': 'application/problem+json', 'Content-Length': Buffer.byteLength(body) }
    : JSON.parse(given)
const server = createServer((_request, response) => {
  response.writeHead(404, fields)
  response.end(body)
})
server.listen(0, '127.0.0.1', () => console.log(`http://127.0.0.1:${server.address().port}/`))
