import { expect, it } from 'vitest'
import { essenceOf, isJson, parseMediaType } from './media-type.ts'

it.each([
  ['Text/HTML', 'text/html', {}, true],
  ['text/html; Charset="utf-8" ;; a=b', 'text/html', { charset: 'utf-8', a: 'b' }, true],
  ['multipart/mixed; boundary="a;b"', 'multipart/mixed', { boundary: 'a;b' }, true],
  // Characters of a token that RFC 6838 does not register names with.
  ["x'y/a~b", "x'y/a~b", {}, true],
  ['text/html; charset', 'text/html', {}, false],
  ['text/html; charset=a b; x=y', 'text/html', { x: 'y' }, false],
])('reads %j', (value, type, parameters, validParameters) => {
  const read = parseMediaType(value)
  expect([read?.type, Object.fromEntries(read?.parameters ?? []), read?.validParameters]).toEqual([
    type,
    parameters,
    validParameters,
  ])
})

it.each(['', 'text', 'text/', '/html', 'text/html/x', 'te xt/html', 'text/html, text/plain', 'text /html'])(
  'takes %j for none',
  (value) => {
    expect(parseMediaType(value)).toBeUndefined()
  },
)

it('gives what stands before the parameters', () => {
  expect(essenceOf(' Application/JSON ; a=b')).toBe('application/json')
  expect(essenceOf('')).toBe('')
})

it('knows JSON', () => {
  for (const type of ['application/json', 'text/json', 'application/problem+json']) expect(isJson(type)).toBe(true)
  for (const type of ['', 'application/jsonp', 'application/json-seq', 'image/json']) expect(isJson(type)).toBe(false)
})
