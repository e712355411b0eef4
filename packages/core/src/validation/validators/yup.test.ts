import { describe, expect, it } from 'vitest'
import * as yup from 'yup'
import { toValidationErrors } from '../validation-problem.ts'

const SECRET = 'Qz-SECRET-7'

const schema = yup
  .object({
    name: yup.string().min(20),
    missing: yup.string().required('is needed'),
    size: yup.number(),
    quoting: yup.string().test(
      'own',
      ({ value }) => `${value} is taken`,
      () => false,
    ),
    items: yup.array().of(yup.object({ quantity: yup.number().min(1) })),
    'a.b': yup.number().min(5),
  })
  .noUnknown()

async function errorOf(input: object): Promise<yup.ValidationError> {
  const options = { strict: true, abortEarly: false }
  const error: unknown = await schema.validate(input, options).catch((thrown: unknown) => thrown)
  if (!(error instanceof yup.ValidationError)) throw new Error('it should not fit')
  return error
}

describe('yup', () => {
  it('MULT-2: each inner error has a pointer and its message, without the input', async () => {
    const input = { name: SECRET, size: SECRET, quoting: SECRET, items: [{ quantity: 0 }], 'a.b': 1, extra: SECRET }
    const { errors } = toValidationErrors(await errorOf(input))
    expect(errors).toHaveLength(7)
    expect(errors).toEqual(
      expect.arrayContaining([
        { detail: 'name must be at least 20 characters', pointer: '#/name' },
        { detail: 'is needed', pointer: '#/missing' },
        { detail: 'size must be a `number` type', pointer: '#/size' },
        { detail: 'Invalid value', pointer: '#/quoting' },
        { detail: 'items[0].quantity must be greater than or equal to 1', pointer: '#/items/0/quantity' },
        { detail: '["a.b"] must be greater than or equal to 5', pointer: '#/a.b' },
        { detail: 'Unknown member', pointer: '#/extra' },
      ]),
    )
  })

  it.each([
    ['noUnknown', yup.object({ a: yup.object({ b: yup.string() }).noUnknown() }).noUnknown()],
    ['exact', yup.object({ a: yup.object({ b: yup.string() }).exact() }).exact()],
  ])('names each unknown member: %s', async (_name, strict) => {
    const errorOf = (input: object): Promise<yup.ValidationError> =>
      strict.validate(input, { strict: true, abortEarly: false }).then(
        () => expect.fail('it should not fit'),
        (error) => error,
      )
    expect(toValidationErrors(await errorOf({ a: { 'c/d': 1 }, x: 1, y: 2 })).errors).toEqual([
      { detail: 'Unknown member', pointer: '#/a/c~1d' },
      { detail: 'Unknown member', pointer: '#/x' },
      { detail: 'Unknown member', pointer: '#/y' },
    ])
    // Two names in yup's list, one in the input.
    expect(toValidationErrors(await errorOf({ 'x, y': 1 })).errors).toEqual([
      { detail: 'Unknown member', pointer: '#' },
    ])
  })

  it('reads the error of the first failure alone', async () => {
    const error = await yup
      .object({ name: yup.string().min(20), other: yup.number() })
      .validate({ name: SECRET })
      .catch((thrown: unknown) => thrown)
    expect(toValidationErrors(error as yup.ValidationError)).toEqual({
      errors: [{ detail: 'name must be at least 20 characters', pointer: '#/name' }],
    })
  })
})
