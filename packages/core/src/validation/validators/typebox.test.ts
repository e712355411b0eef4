import { Type as OldType } from '@sinclair/typebox'
import { AssertError, Value as OldValue } from '@sinclair/typebox/value'
import Type from 'typebox'
import Value from 'typebox/value'
import { describe, expect, it } from 'vitest'
import { toValidationErrors } from '../validation-problem.ts'

const INPUT = { name: 'SECRET', items: [{ quantity: 0 }], 'a/b': 1, extra: 'SECRET' }

function thrownBy(action: () => unknown): unknown {
  try {
    action()
  } catch (error) {
    return error
  }
  throw new Error('it should not fit')
}

describe('TypeBox 0.34', () => {
  const schema = OldType.Object(
    {
      name: OldType.Number(),
      items: OldType.Array(OldType.Object({ quantity: OldType.Number({ minimum: 1 }) })),
      'a/b': OldType.String(),
      missing: OldType.String(),
    },
    { additionalProperties: false },
  )
  const errors = [
    { detail: 'Expected required property', pointer: '#/missing' },
    { detail: 'Unknown member', pointer: '#/extra' },
    { detail: 'Expected number', pointer: '#/name' },
    { detail: 'Expected number to be greater or equal to 1', pointer: '#/items/0/quantity' },
    { detail: 'Expected string', pointer: '#/a~1b' },
    { detail: 'Expected string', pointer: '#/missing' },
  ]

  it('MULT-2: the iterator of Value.Errors gives each a pointer and its message', () => {
    expect(toValidationErrors(OldValue.Errors(schema, INPUT))).toEqual({ errors })
    expect(toValidationErrors([...OldValue.Errors(schema, INPUT)])).toEqual({ errors })
  })

  it('reads the error that Value.Parse throws', () => {
    const error = thrownBy(() => OldValue.Parse(schema, INPUT))
    if (!(error instanceof AssertError)) throw new Error('it should be an AssertError')
    expect(toValidationErrors(error)?.errors?.[0]).toEqual({
      detail: expect.stringMatching(/^Expected /),
      pointer: expect.stringMatching(/^#\/\w+/),
    })
  })
})

describe('TypeBox 1', () => {
  const schema = Type.Object(
    {
      name: Type.Number(),
      items: Type.Array(Type.Object({ quantity: Type.Number({ minimum: 1 }) })),
      'a/b': Type.String(),
      missing: Type.String(),
      gone: Type.String(),
    },
    { additionalProperties: false },
  )

  it('MULT-2: Value.Errors gives each member a pointer, once', () => {
    expect(toValidationErrors(Value.Errors(schema, INPUT))).toEqual({
      errors: [
        { detail: 'must have required properties missing, gone', pointer: '#/missing' },
        { detail: 'must have required properties missing, gone', pointer: '#/gone' },
        { detail: 'Unknown member', pointer: '#/extra' },
        { detail: 'must be number', pointer: '#/name' },
        { detail: 'must be >= 1', pointer: '#/items/0/quantity' },
        { detail: 'must be string', pointer: '#/a~1b' },
      ],
    })
  })

  it('names members that are not evaluated, and those that fail the schema of the others', () => {
    const strict = Type.Object({ a: Type.Number() }, { unevaluatedProperties: false })
    const open = Type.Object({ a: Type.Number() }, { additionalProperties: Type.String() })
    expect(toValidationErrors(Value.Errors(strict, { a: 1, b: 2 })).errors).toEqual([
      { detail: 'Unknown member', pointer: '#/b' },
    ])
    expect(toValidationErrors(Value.Errors(open, { a: 1, b: 2 })).errors).toEqual([
      { detail: 'must be string', pointer: '#/b' },
    ])
  })

  it('reads the error that Value.Parse throws', () => {
    const error = thrownBy(() => Value.Parse(schema, { ...INPUT, name: 1 }))
    expect(toValidationErrors(error as never).errors?.[0]).toEqual({
      detail: expect.stringMatching(/^(?:must|Unknown) /),
      pointer: expect.stringMatching(/^#\/\w+/),
    })
  })
})
