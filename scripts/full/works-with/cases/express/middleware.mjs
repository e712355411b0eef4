import { CONFLICT } from '../../requests.mjs'

/** Middleware that raises no error, in front of a route that throws a 409. */
function keeps(name, expected, setup = ({ app, lib }) => app.use(lib())) {
  const ask = { ...CONFLICT, headers: { 'accept-encoding': 'gzip', origin: 'https://app.example' } }
  return { package: name, raises: 'a route throws a 409', setup, ask, expected: { status: 409, ...expected } }
}

/** Middleware that raises no error. */
export const CASES = [
  keeps('express-slow-down', { headers: { ratelimit: /r=0/ } }, ({ app, lib }) =>
    app.use(lib({ delayAfter: 1, delayMs: () => 1, standardHeaders: 'draft-8' })),
  ),
  keeps('helmet', { headers: { 'content-security-policy': /default-src/, 'x-frame-options': /SAMEORIGIN/ } }),
  keeps('cors', { headers: { 'access-control-allow-origin': /^\*$/ } }),
  keeps('compression', { headers: { 'content-encoding': /^gzip$/ } }, ({ app, lib }) => app.use(lib({ threshold: 0 }))),
  keeps('cookie-session', { headers: { 'set-cookie': /^session=/ } }, ({ app, lib }) =>
    app.use(lib({ keys: ['key'] }), (request, _response, next) => {
      request.session.user = 7
      next()
    }),
  ),
  keeps('cookie-parser', {}),
  keeps('response-time', { headers: { 'x-response-time': /ms$/ } }),
  keeps('morgan', { logged: /GET \/conflict 409/ }, ({ app, lib, logs }) =>
    app.use(lib('tiny', { immediate: false, stream: { write: (line) => logs.push(line) } })),
  ),
  keeps('pino-http', { logged: /"statusCode":409/ }, ({ app, lib, logs }) =>
    app.use(lib({}, { write: (line) => logs.push(line) })),
  ),
]
