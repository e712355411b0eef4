import { expect, it } from 'vitest'
import type { AnyProblemOptions } from '../../problem/options.ts'
import { problem } from '../../problem/problem.ts'
import { render } from '../render.ts'

const UNKNOWN =
  'no option has this name; put members of your own into extensions; the options are accept, acceptEncoding, allow, blockedBy, challenge, completeLength, detail, instance, retryAfter, upgrade, cause, extensions, headers, stack'

it.each([
  [401, { challenge: '' }, 'WWW-Authenticate', 'a challenge such as { scheme: "Bearer", realm: "api" }'],
  [405, { allow: 'GET POST' }, 'Allow', 'a list of methods such as ["GET", "HEAD"]'],
  [407, { challenge: {} }, 'Proxy-Authenticate', 'a challenge such as { scheme: "Bearer", realm: "api" }'],
  [415, { accept: ['a b'] }, 'Accept', 'a list of media types such as ["application/json"]'],
  [415, { acceptEncoding: 7 }, 'Accept-Encoding', 'a list of content codings such as ["gzip"]'],
  [416, { completeLength: -1 }, 'Content-Range', 'a whole number of bytes'],
  [426, { upgrade: ['TLS 1.2'] }, 'Upgrade', 'a list of protocols such as ["TLS/1.2"]'],
  [429, { retryAfter: '30' }, 'Retry-After', 'a number of seconds or a Date'],
  [451, { blockedBy: 'a b' }, 'Link', 'a URI'],
])('says what an invalid option of a %d must be: %j', (status, options, what, wanted) => {
  const [name] = Object.keys(options)
  const { omitted } = render(problem(status as number, options as unknown as AnyProblemOptions), {
    method: 'GET',
    url: '/',
    headers: {},
  })
  expect(omitted).toContainEqual({ what, reason: `the option "${name}" must be ${wanted}` })
})

it.each([
  [404, { details: 'x' }, [['details', UNKNOWN]]],
  [404, { constructor: 'x' }, [['constructor', UNKNOWN]]],
  [404, { retryAfter: 3 }, [['retryAfter', 'problems with this status do not take this option']]],
  [404, 'There is none.', [['options', 'options are an object such as { detail: "…" }']]],
  [404, { detail: 7 }, [['detail', 'the option "detail" must be a string']]],
  [404, { instance: 'a b' }, [['instance', 'the option "instance" must be a URI reference']]],
  [404, { detail: undefined, title: undefined }, []],
])('tells of options that a %d does not have: %j', (status, options, expected) => {
  const { omitted } = render(problem(status as number, options as never), { method: 'GET', url: '/', headers: {} })
  expect(omitted.map(({ what, reason }) => [what, reason])).toEqual(expected)
})
