import { describe, expect, it } from 'vitest'
import type { ValidationIssues } from '../types.ts'
import { toValidationErrors } from '../validation-problem.ts'

const errorsOf = (issues: ValidationIssues) => toValidationErrors(issues).errors

describe('an issue with a message and a path', () => {
  it('SEC-4: has its message, unless it quotes the input that the issue has', () => {
    expect(errorsOf([{ message: 'is taken', path: ['a', { key: 0 }] }])).toEqual([
      { detail: 'is taken', pointer: '#/a/0' },
    ])
    for (const name of ['value', 'input', 'data']) {
      expect(errorsOf([{ message: 'SECRET is taken', [name]: 'SECRET' }])).toEqual([
        { detail: 'Invalid value', pointer: '#' },
      ])
    }
  })

  it.each([
    ['items[0].quantity', '#/items/0/quantity'],
    ['items.0["a.b"]', '#/items/0/a.b'],
    ['/items/0/quantity', '#/items/0/quantity'],
    ['/a~1b/~01', '#/a~1b/~01'],
    ['#/items/0/quantity', '#/items/0/quantity'],
    ['#/a~1b/%C3%BC%20/%25', '#/a~1b/%C3%BC%20/%25'],
    ['#/100%', '#/100%25'],
    ['#', '#'],
    ['', '#'],
    [['a/b', 0], '#/a~1b/0'],
  ])('MULT-2: path %j is %s', (path, pointer) => {
    expect(errorsOf([{ message: 'no', path }])).toEqual([{ detail: 'no', pointer }])
    expect(errorsOf([{ detail: 'no', path }])).toEqual([{ detail: 'no', pointer }])
  })
})

describe("an issue of the service's own", () => {
  it('is sent as it is, whatever else it has', () => {
    expect(errorsOf([{ message: 'x', detail: 'must be even', value: 'even', path: ['a'] } as object])).toEqual([
      { detail: 'must be even', pointer: '#/a' },
    ])
  })

  it('may be an error of a validation problem', () => {
    const errors = [
      { detail: 'no', pointer: '#/a/0' },
      { detail: 'no', parameter: 'since' },
      { detail: 'no', header: 'x-count' },
    ]
    expect(errorsOf(errors)).toEqual(errors)
  })
})
