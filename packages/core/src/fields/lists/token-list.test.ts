import { expect, it } from 'vitest'
import { formatAllow, formatUpgrade, parseTokenList } from './token-list.ts'

it('formats methods once each, and an empty list', () => {
  expect(formatAllow(['GET', 'HEAD', 'GET'])).toBe('GET, HEAD')
  expect(formatAllow([])).toBe('')
  expect(formatAllow(['GE T'])).toBeUndefined()
  expect(formatAllow('GET' as never)).toBeUndefined()
})

it('formats protocols, at least one', () => {
  expect(formatUpgrade(['HTTP/3.0', 'websocket'])).toBe('HTTP/3.0, websocket')
  for (const bad of [[], ['a/b/c'], ['a b'], ['/'], ['a/'], ['/a'], ['a//b'], [1 as never]])
    expect(formatUpgrade(bad)).toBeUndefined()
})

it('reads tokens, and reports what is none', () => {
  expect(parseTokenList(' GET,, PO ST ,X-A.b~1,')).toEqual({ tokens: ['GET', 'X-A.b~1'], invalid: ['PO ST'] })
  expect(parseTokenList('')).toEqual({ tokens: [], invalid: [] })
})
