import { findStatus } from '@statuskit/core'
import { findMethod } from '@statuskit/core/methods'
import { expect, it } from 'vitest'
import { field, startPlanning } from '../../../test/planning.ts'
import { COMMON_METHODS } from './methods.ts'

/** Conditional headers in core's table whose condition the plain response does not meet, and why. */
const NOT_MET: Readonly<Record<string, string>> = {
  '104 Upload-Limit': 'the upload resource has no limits',
  '200 ETag': 'the echo differs from request to request',
  '200 Last-Modified': 'the echo has no date',
  '206 Date': 'the server writes it',
  '206 Expires': 'a 200 has none',
  '206 Content-Location': 'a 200 has none',
  '226 IM': 'the response is not a delta',
  '226 Delta-Base': 'the response is not a delta',
  '300 Location': 'the server prefers none',
  '304 Content-Location': 'a 200 has none',
  '304 Date': 'the server writes it',
  '304 Expires': 'a 200 has none',
  '413 Retry-After': 'nothing says that it is for a time',
  '413 Connection': 'the server goes on',
  '415 Accept-Encoding': 'nothing says that the coding was the cause',
  '415 Accept-Patch': 'nothing says that a PATCH was the cause',
}

const codes = Array.from({ length: 500 }, (_, index) => index + 100)
const asked = codes.flatMap((code) =>
  (findStatus(code)?.responseFields ?? [])
    .filter(({ requirement }) => requirement !== 'optional')
    .map(({ name, when = '' }) => ({ code, name, when })),
)

it.each(asked)('$code has $name, or a reason to leave it out', ({ code, name, when }) => {
  const planning = startPlanning()
  const method = /^when answering (POST|OPTIONS)/.exec(when)?.[1] ?? 'GET'
  const headers = { Upgrade: 'echo', Connection: 'upgrade', Expect: '100-continue' }
  const planned = planning.ask(`/api/status/${code}`, { method, headers })
  const fields = code < 200 && code !== 101 ? { ...planned, fields: [...(planned.interim[0]?.fields ?? [])] } : planned
  const isMet = field(fields, name) !== undefined
  expect(isMet).toBe(!Object.hasOwn(NOT_MET, `${code} ${name}`))
})

it('lists no reason for a header that is not in the table', () => {
  const known = new Set(asked.map(({ code, name }) => `${code} ${name}`))
  expect(Object.keys(NOT_MET).filter((key) => !known.has(key))).toEqual([])
})

it('lists only registered methods', () => {
  for (const method of COMMON_METHODS) expect(findMethod(method)?.name).toBe(method)
})
