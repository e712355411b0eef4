import { Readable } from 'node:stream'
import { CONFLICT } from '../../requests.mjs'

/** Middleware that raises no error, around the adapter and a route that throws a 409. */
function keeps(name, expected, before = ({ app, lib }) => app.use(lib())) {
  const ask = { ...CONFLICT, headers: { 'accept-encoding': 'gzip', origin: 'https://app.example' } }
  return { package: name, raises: 'a route throws a 409', before, ask, expected: { status: 409, ...expected } }
}

/** Middleware that raises no error. */
export const CASES = [
  keeps('@koa/cors', { headers: { 'access-control-allow-origin': /^\*$/ } }),
  keeps('koa-helmet', { headers: { 'content-security-policy': /default-src/, 'x-frame-options': /SAMEORIGIN/ } }),
  keeps('koa-compress', { headers: { 'content-encoding': /^gzip$/ } }, ({ app, lib }) =>
    app.use(lib({ threshold: 0 })),
  ),
  {
    package: 'koa-compress',
    raises: 'a stream that fails before its first byte',
    before: ({ app, lib }) => app.use(lib()),
    setup: ({ app, onStream }) =>
      app.use((context) => {
        const stream = new Readable({ read: () => stream.destroy(new Error('SECRET')) })
        onStream?.({ context, stream })
        context.type = 'text'
        context.body = stream
      }),
    ask: { headers: { 'accept-encoding': 'gzip' } },
    expected: { status: 500 },
    stream: ({ context, stream }) => stream.on('error', (error) => context.res.destroy(error)),
  },
  keeps('@koa/etag', {}),
  keeps('koa-conditional-get', {}),
  keeps('koa-response-time', { headers: { 'x-response-time': /ms$/ } }),
  keeps('koa-logger', { logged: /409/ }, ({ app, lib, logs }) => app.use(lib((line) => logs.push(line)))),
]
