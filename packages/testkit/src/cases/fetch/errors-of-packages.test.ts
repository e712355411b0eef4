import { badImplementation, unauthorized } from '@hapi/boom'
import createError from 'http-errors'
import { expect, it } from 'vitest'
import { boomError, httpError, withHttpStatus } from './errors-of-packages.ts'

/** What code can see of an error: the properties that it and its class have, and which are its own. */
function visible(error: object): object {
  const { name, message, status, statusCode, expose, headers, isBoom, isServer, output } = error as Record<
    string,
    unknown
  >
  const own = Object.keys(error).filter((key) => key !== 'typeof')
  return { name, message, status, statusCode, expose, headers, isBoom, isServer, output, own: own.sort() }
}

it.each<[string, object, object]>([
  ['a 404', httpError(404, 'x'), createError(404, 'x')],
  ['a 405 without a message', httpError(405), createError(405)],
  ['a 503 with fields', httpError(503, 'x', { headers: { A: 'b' } }), createError(503, 'x', { headers: { A: 'b' } })],
  ['a 409 with properties', httpError(409, 'x', { order: 7 }), createError(409, 'x', { order: 7 })],
  ['a 503 that is exposed', httpError(503, 'x', { expose: true }), createError(503, 'x', { expose: true })],
  ['a system error', withHttpStatus(404, new Error('x')), createError(404, new Error('x'))],
])('is what http-errors makes: %s', (_name, ours, theirs) => {
  expect(visible(ours)).toEqual(visible(theirs))
})

it.each<[string, object, object]>([
  [
    'unauthorized',
    { ...visible(boomError(401, 'Gone.', { 'WWW-Authenticate': 'Bearer error="Gone."' })) },
    visible(unauthorized('Gone.', 'Bearer')),
  ],
  ['badImplementation', visible(boomError(500, 'x')), visible(badImplementation('x'))],
])('is what Boom makes: %s', (_name, ours, theirs) => {
  expect(theirs).toMatchObject({ isBoom: true })
  // Boom's payload also repeats the attributes of a challenge.
  expect(theirs).toMatchObject({ ...ours, own: expect.any(Array) })
})
