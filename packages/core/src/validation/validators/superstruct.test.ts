import { array, number, object, refine, string, validate } from 'superstruct'
import { describe, expect, it } from 'vitest'
import { toValidationErrors } from '../validation-problem.ts'

describe('superstruct', () => {
  it('MULT-2: each failure has a pointer, and its message without the input', () => {
    const schema = object({
      name: number(),
      items: array(object({ quantity: refine(number(), 'positive', () => 'must be positive') })),
      taken: refine(string(), 'own', (value) => `${value} is taken`),
      missing: string(),
    })
    const [error] = validate({ name: 'SECRET', items: [{ quantity: 0 }], taken: 'SECRET', extra: 'SECRET' }, schema)
    if (error === undefined) throw new Error('it should not fit')
    const expected = [
      { detail: 'Expected a number', pointer: '#/name' },
      { detail: 'Expected a string, but received: undefined', pointer: '#/missing' },
      { detail: 'Unknown member', pointer: '#/extra' },
      { detail: 'must be positive', pointer: '#/items/0/quantity' },
      { detail: 'Invalid value', pointer: '#/taken' },
    ]
    const { errors } = toValidationErrors(error)
    expect(errors).toHaveLength(expected.length)
    expect(errors).toEqual(expect.arrayContaining(expected))
    expect(toValidationErrors(error.failures())).toEqual({ errors })
  })
})
