/** Answers requests on a free loopback port, which it prints, until its standard input ends. */
import { createServer } from 'node:http'
import { serviceOf } from './services.mjs'

const [, , framework, answer] = process.argv
const server = createServer(await serviceOf(framework, answer))
server.listen(0, '127.0.0.1', () => console.log(server.address().port))
process.stdin.resume().on('end', () => process.exit())
