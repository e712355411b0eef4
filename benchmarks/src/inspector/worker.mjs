/** Prints how many header-only responses a second of processor time are inspected, in JSON: `{ "rate": 60000 }`. */
import { inspect } from '@statuskit/inspector'

const ROUNDS = 5
const RESPONSES = 100_000

const HEADERS = [
  ['Date', 'Sun, 06 Nov 1994 08:49:37 GMT'],
  ['Content-Type', 'application/json; charset=utf-8'],
  ['Content-Length', '120'],
  ['Connection', 'keep-alive'],
  ['Cache-Control', 'max-age=60, private'],
  ['ETag', '"33a64df5"'],
  ['Vary', 'Accept-Encoding'],
  ['Server', 'nginx'],
  ['X-Request-Id', '5f0c9a1e'],
  ['Set-Cookie', 'theme=dark; Path=/; Secure; HttpOnly'],
  ['Strict-Transport-Security', 'max-age=31536000; includeSubDomains'],
  ['X-Content-Type-Options', 'nosniff'],
]
/** Most are right; a quarter has something to report. */
const MESSAGES = [200, 404, 301, 304, 200, 500, 206, 200].map((status) => ({
  status,
  httpVersion: '1.1',
  method: 'GET',
  url: 'https://example.com/orders/7',
  headers: status === 301 ? [...HEADERS, ['Location', 'https://example.com/orders']] : HEADERS,
}))

let best = 0
let findings = 0
for (let round = 0; round < ROUNDS; round++) {
  const before = process.cpuUsage()
  for (let index = 0; index < RESPONSES; index++) findings += inspect(MESSAGES[index % MESSAGES.length]).length
  const { user, system } = process.cpuUsage(before)
  best = Math.max(best, RESPONSES / ((user + system) / 1e6))
}
if (findings === 0) throw new Error('nothing was found: this measures something else')
console.log(JSON.stringify({ rate: Math.round(best) }))
