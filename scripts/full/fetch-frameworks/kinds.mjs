/** What the routes `/throws/:kind` of every app throw, and the responses that every framework should send for it. */

/** A module of the app. */
export const KINDS = `import { problem } from '@statuskit/core'
import { validationProblem } from '@statuskit/core/validation'

/** Each throws. */
export const KINDS = {
  problem() {
    throw problem(429, { detail: 'Ten an hour.', retryAfter: 30 })
  },
  plain() {
    throw new Error('SECRET')
  },
  nothing() {
    throw null
  },
  validation() {
    throw validationProblem([{ detail: 'must be even', path: ['n'] }])
  },
  response() {
    throw new Response('teapot', { status: 418 })
  },
}

/** Prints a line for each response. The parts are joined, so that the source of this line is not found in the output. */
export const options = { log: ({ problem }) => console.log(['logged', problem.status].join(':')) }
`

const PROBLEM = 'application/problem+json'

export const COMMON = [
  {
    path: '/throws/problem',
    status: 429,
    type: PROBLEM,
    fields: { 'retry-after': '30', 'cache-control': 'no-store' },
    body: '{"type":"about:blank","title":"Too Many Requests","status":429,"detail":"Ten an hour."}',
    logged: 429,
  },
  { path: '/throws/problem', method: 'HEAD', status: 429, type: PROBLEM, body: '', logged: 429 },
  {
    path: '/throws/problem',
    headers: { Accept: 'text/html' },
    status: 429,
    type: 'text/html; charset=utf-8',
    logged: 429,
  },
  ...['plain', 'nothing'].map((kind) => ({
    path: `/throws/${kind}`,
    status: 500,
    type: PROBLEM,
    body: '{"type":"about:blank","title":"Internal Server Error","status":500}',
    logged: 500,
  })),
  {
    path: '/throws/validation',
    status: 422,
    type: PROBLEM,
    body: '{"type":"about:blank","title":"Unprocessable Content","status":422,"errors":[{"detail":"must be even","pointer":"#/n"}]}',
    logged: 422,
  },
]

/** A thrown response that is sent, and one that the framework does not handle. */
export const RESPONSE_SENT = { path: '/throws/response', status: 418, body: 'teapot' }
export const RESPONSE_LOST = { path: '/throws/response', status: 500 }

/** Set by the handler before it throws. */
export const COOKIE_KEPT = {
  path: '/throws/cookie',
  status: 409,
  type: PROBLEM,
  fields: { 'set-cookie': 'a=1; Path=/' },
  logged: 409,
}
