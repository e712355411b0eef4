import { expect, it } from 'vitest'
import { renderText } from './text.ts'

it('is a short, readable text', () => {
  const text = renderText({
    type: 'https://example.com/probs/out-of-credit',
    title: 'You do not have enough credit.',
    status: 403,
    detail: 'Your current balance is 30, but that costs 50.',
    instance: '/account/12345/msgs/abc',
    balance: 30,
    accounts: ['/account/12345', '/account/67890'],
    errors: [{ detail: 'must be a positive integer', pointer: '#/age' }, ['a', null]],
    none: [],
    empty: {},
  })
  expect(text).toBe(`403 You do not have enough credit.

Your current balance is 30, but that costs 50.

type: https://example.com/probs/out-of-credit
instance: /account/12345/msgs/abc
balance: 30
accounts:
  - /account/12345
  - /account/67890
errors:
  -
    detail: must be a positive integer
    pointer: #/age
  -
    - a
    - null
none: []
empty: {}
`)
})

it('has one line where there is no more to say', () => {
  expect(renderText({ type: 'about:blank', title: 'Not Found', status: 404 })).toBe('404 Not Found\n')
})

it('keeps lines and tabs, drops other control characters, and lets no value pass for a member', () => {
  const text = renderText({
    type: 'about:blank',
    title: 'A\0B',
    status: 400,
    detail: 'one\r\ntwo\t\x1b[31mred\x7f\x9b \ud83d\ude00 \ud800',
    note: 'first\nbalance: 0',
    'two\nlines': 1,
  })
  expect(text).toBe(`400 AB

one
two\t[31mred \u{1f600} 

note: first
  balance: 0
two lines: 1
`)
})
