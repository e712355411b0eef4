import { CONFLICT } from '../../requests.mjs'

/** A plugin that raises no error, in front of a route that throws a 409. */
function keeps(name, expected, options = {}) {
  const ask = { ...CONFLICT, headers: { 'accept-encoding': 'gzip', origin: 'https://app.example' } }
  const setup = ({ app, lib }) => app.register(lib, options)
  return { package: name, raises: 'a route throws a 409', setup, ask, expected: { status: 409, ...expected } }
}

/** Middleware that raises no error. */
export const CASES = [
  keeps('@fastify/helmet', { headers: { 'content-security-policy': /default-src/, 'x-frame-options': /SAMEORIGIN/ } }),
  keeps('@fastify/cors', { headers: { 'access-control-allow-origin': /^\*$/ } }),
  keeps('@fastify/compress', { headers: { 'content-encoding': /^gzip$/ } }, { threshold: 0 }),
  keeps('@fastify/etag', {}),
  keeps('@fastify/cookie', {}),
  keeps('@fastify/secure-session', {}, { key: Buffer.alloc(32) }),
]
