import type { SchemaValidateFunction } from 'ajv'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
import type { ValidationIssues } from '../types.ts'
import { toValidationErrors } from '../validation-problem.ts'

/** The values that must not come back. */
const SECRET = 'Qz-SECRET-7'
const PARTS = /Qz|SECRET/

function errorsOf(issues: ValidationIssues): Readonly<Record<string, string>> {
  const { errors = [] } = toValidationErrors(issues)
  return Object.fromEntries(errors.map(({ detail, pointer = '' }) => [pointer, detail]))
}

describe('ajv', () => {
  const schema = {
    type: 'object',
    additionalProperties: false,
    required: ['missing', 'a/b'],
    dependentRequired: { option: ['companion'] },
    propertyNames: { pattern: '^[a-z]' },
    properties: {
      option: { enum: ['x', 'y'] },
      number: { type: 'number' },
      pattern: { pattern: '^\\d+$' },
      constant: { const: 'q' },
      'c~d': { type: 'array', items: { type: 'object', unevaluatedProperties: false } },
      twins: { uniqueItems: true },
      custom: { sayIt: true },
    },
  }

  it('SEC-4, MULT-2: its words are kept, at the member that is missing or too many', () => {
    const ajv = new Ajv2020({ allErrors: true, verbose: true, strictTypes: false })
    const sayIt: SchemaValidateFunction = (_: unknown, data: unknown) => {
      sayIt.errors = [{ keyword: 'sayIt', message: `not ${String(data)}`, params: {} }]
      return false
    }
    ajv.addKeyword({ keyword: 'sayIt', validate: sayIt, errors: true })
    const validate = ajv.compile(schema)
    validate({
      option: SECRET,
      number: SECRET,
      pattern: SECRET,
      constant: SECRET,
      'c~d': [{ inner: SECRET }],
      twins: [SECRET, SECRET],
      custom: SECRET,
      extra: SECRET,
      '~/1': SECRET,
    })
    const errors = errorsOf(validate.errors)
    expect(errors).toEqual({
      '#/missing': "must have required property 'missing'",
      '#/a~1b': "must have required property 'a/b'",
      '#/companion': 'must have property companion when property option is present',
      '#/~0~11': 'Unknown member',
      '#/extra': 'Unknown member',
      '#/option': 'must be equal to one of the allowed values',
      '#/number': 'must be number',
      '#/pattern': 'must match pattern "^\\d+$"',
      '#/constant': 'must be equal to constant',
      '#/c~0d/0/inner': 'Unknown member',
      '#/twins': 'must NOT have duplicate items (items ## 0 and 1 are identical)',
      '#/custom': 'Invalid value',
    })
    expect(JSON.stringify(errors)).not.toMatch(PARTS)
  })

  it('SEC-4: a message of ajv-errors that quotes the input is replaced', () => {
    const issue = { keyword: 'errorMessage', instancePath: '/a', params: {}, data: SECRET }
    const words = [`bad ${SECRET}`, 'must be a pet'].map((message) => ({ ...issue, message }))
    expect(toValidationErrors(words).errors?.map(({ detail }) => detail)).toEqual(['Invalid value', 'must be a pet'])
  })
})
