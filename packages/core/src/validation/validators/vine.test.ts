import vine, { errors } from '@vinejs/vine'
import { describe, expect, it } from 'vitest'
import { toValidationErrors } from '../validation-problem.ts'

describe('VineJS', () => {
  it('MULT-2: each of its messages has a pointer', async () => {
    const schema = vine.object({
      email: vine.string().email(),
      items: vine.array(vine.object({ quantity: vine.number().min(1) })),
      missing: vine.string(),
    })
    const data = { email: 'SECRET', items: [{ quantity: 1 }, { quantity: 0 }] }
    const error: unknown = await vine.validate({ schema, data }).catch((thrown: unknown) => thrown)
    if (!(error instanceof errors.E_VALIDATION_ERROR)) throw new Error('it should not fit')
    expect(toValidationErrors(error)).toEqual({
      errors: [
        { detail: 'The email field must be a valid email address', pointer: '#/email' },
        { detail: 'The quantity field must be at least 1', pointer: '#/items/1/quantity' },
        { detail: 'The missing field must be defined', pointer: '#/missing' },
      ],
    })
  })
})
