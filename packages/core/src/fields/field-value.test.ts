import { expect, it } from 'vitest'
import { isFieldText, isFieldValue, isToken, trimWhitespace } from './field-value.ts'

it('knows tokens', () => {
  expect(isToken('X-A.b~1')).toBe(true)
  for (const bad of ['', 'a b', 'a:b', '\u00e9', 1]) expect(isToken(bad)).toBe(false)
})

it('knows field values', () => {
  expect(isFieldValue('a\tb \u00e9')).toBe(true)
  for (const bad of ['a\rb', 'a\nb', 'a\0b', '\u0119', '\x7f', 'x'.repeat(8193), 1])
    expect(isFieldValue(bad)).toBe(false)
})

it('knows the characters of a field value, whatever its length', () => {
  expect(isFieldText('x'.repeat(8193))).toBe(true)
  expect(isFieldText('a\nb')).toBe(false)
})

it('removes spaces and tabs around a text, and nothing else', () => {
  expect(trimWhitespace(' \t a\tb \t')).toBe('a\tb')
  expect(trimWhitespace(' \t ')).toBe('')
  expect(trimWhitespace('\u00a0a\v')).toBe('\u00a0a\v')
})
