import * as Schema from 'effect/Schema'
import * as SchemaIssue from 'effect/SchemaIssue'
import * as Either from 'effect-3/Either'
import * as ParseResult from 'effect-3/ParseResult'
import * as Schema3 from 'effect-3/Schema'
import { describe, expect, it } from 'vitest'
import { toValidationErrors } from '../validation-problem.ts'

const INPUT = {
  name: 'SECRET',
  either: 'SECRET',
  short: 'SECRET',
  own: 'SECRET',
  'a.b"c': 'SECRET',
  items: [{ quantity: 'SECRET' }],
  tagged: { kind: 'a', value: 'SECRET' },
  extra: 'SECRET',
}

describe('Effect 4', () => {
  const schema = Schema.Struct({
    name: Schema.Number,
    either: Schema.Union([Schema.Number, Schema.Null]),
    short: Schema.String.check(Schema.isMinLength(50)),
    own: Schema.String.check(Schema.makeFilter(() => 'must be mine\n  in two lines')),
    'a.b"c': Schema.Number,
    items: Schema.Array(Schema.Struct({ quantity: Schema.Number })),
    tagged: Schema.Union([
      Schema.Struct({ kind: Schema.Literal('a'), value: Schema.Number }),
      Schema.Struct({ kind: Schema.Literal('b') }),
    ]),
    missing: Schema.String,
  })
  const errors = [
    { detail: 'Unknown member', pointer: '#/extra' },
    { detail: 'Expected number', pointer: '#/name' },
    { detail: 'Expected number | null', pointer: '#/either' },
    { detail: 'Expected a value with a length of at least 50', pointer: '#/short' },
    { detail: 'must be mine\n  in two lines', pointer: '#/own' },
    { detail: 'Expected number', pointer: '#/a.b%22c' },
    { detail: 'Expected number', pointer: '#/items/0/quantity' },
    { detail: 'Expected number', pointer: '#/tagged/value' },
    { detail: 'Missing key', pointer: '#/missing' },
  ]

  it('MULT-2: the SchemaError has a pointer and a message for each issue', () => {
    try {
      Schema.decodeUnknownSync(schema)(INPUT, { errors: 'all', onExcessProperty: 'error' })
      throw new Error('it should not fit')
    } catch (error) {
      if (!Schema.isSchemaError(error)) throw error
      expect(toValidationErrors(error)).toEqual({ errors })
      expect(toValidationErrors(SchemaIssue.makeFormatterStandardSchemaV1()(error.issue))).toEqual({ errors })
    }
  })

  it('reports what concerns the whole document there', () => {
    try {
      Schema.decodeUnknownSync(Schema.Number)('SECRET')
      throw new Error('it should not fit')
    } catch (error) {
      if (!Schema.isSchemaError(error)) throw error
      expect(toValidationErrors(error)).toEqual({ errors: [{ detail: 'Expected number', pointer: '#' }] })
    }
  })
})

describe('Effect 3', () => {
  const schema = Schema3.Struct({
    name: Schema3.Number,
    either: Schema3.Union(Schema3.Number, Schema3.Null),
    short: Schema3.String.pipe(Schema3.minLength(50)),
    own: Schema3.String.pipe(Schema3.filter(() => 'must be mine')),
    'a.b"c': Schema3.NumberFromString,
    items: Schema3.Array(Schema3.Struct({ quantity: Schema3.Number.annotations({ message: () => 'no number' }) })),
    tagged: Schema3.Union(
      Schema3.Struct({ kind: Schema3.Literal('a'), value: Schema3.Number }),
      Schema3.Struct({ kind: Schema3.Literal('b') }),
    ),
    missing: Schema3.String,
  }).annotations({ message: () => 'not an order' })

  it('MULT-2, SEC-4: the ParseError has a pointer and a message for each issue, without the input', () => {
    const result = Schema3.decodeUnknownEither(schema)(INPUT, { errors: 'all', onExcessProperty: 'error' })
    if (Either.isRight(result)) throw new Error('it should not fit')
    const { errors } = toValidationErrors(result.left)
    expect(errors).toEqual([
      { detail: 'Unknown member', pointer: '#/extra' },
      { detail: 'Expected a number', pointer: '#/name' },
      { detail: 'Expected a number', pointer: '#/either' },
      { detail: 'Expected null', pointer: '#/either' },
      { detail: 'Expected a string at least 50 character(s) long', pointer: '#/short' },
      { detail: 'must be mine', pointer: '#/own' },
      { detail: 'Invalid value', pointer: '#/a.b%22c' },
      { detail: 'no number', pointer: '#/items/0/quantity' },
      { detail: 'Expected a number', pointer: '#/tagged/value' },
      { detail: 'is missing', pointer: '#/missing' },
    ])
    expect(toValidationErrors(ParseResult.ArrayFormatter.formatErrorSync(result.left)).errors?.[4]?.pointer).toBe(
      '#/short',
    )
  })
})
