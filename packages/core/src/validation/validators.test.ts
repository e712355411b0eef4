import type { SchemaValidateFunction } from 'ajv'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { type } from 'arktype'
import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import * as z3 from 'zod/v3'
import { toValidationErrors, type ValidationIssues } from './validation-problem.ts'

/** What must never come back. Its first two letters are what valibot quotes of it for `startsWith`. */
const SECRET = 'Qz-SECRET-7'
const PARTS = /Qz|SECRET/

function errorsOf(issues: ValidationIssues): Readonly<Record<string, string>> {
  const { errors = [] } = toValidationErrors(issues)
  return Object.fromEntries(errors.map(({ detail, pointer = '' }) => [pointer, detail]))
}

describe('zod', () => {
  const schema = z.strictObject({
    option: z.enum(['x', 'y']),
    number: z.number(),
    pattern: z.string().regex(/^\d+$/),
    long: z.string().min(50),
    url: z.url(),
    literal: z.literal('q'),
    tagged: z.discriminatedUnion('kind', [z.object({ kind: z.literal('m') })]),
    either: z.union([z.number(), z.boolean()]),
    record: z.record(z.string().regex(/^k/), z.number()),
    when: z.iso.datetime(),
    prefix: z.string().startsWith('zz'),
    own: z.string().refine(() => false, 'must be mine'),
    'a/b': z.array(z.object({ 'c~d': z.int() })),
  })
  const input = {
    option: SECRET,
    number: SECRET,
    pattern: SECRET,
    long: SECRET,
    url: SECRET,
    literal: SECRET,
    tagged: { kind: SECRET },
    either: SECRET,
    record: { a: SECRET },
    when: SECRET,
    prefix: SECRET,
    own: SECRET,
    'a/b': [{ 'c~d': SECRET }],
    extra: SECRET,
  }

  it('SEC-4, MULT-2: its words are kept, with no value of the input', () => {
    const errors = errorsOf(schema.safeParse(input).error)
    expect(errors).toEqual({
      '#/option': 'Invalid option: expected one of "x"|"y"',
      '#/number': 'Invalid input: expected number, received string',
      '#/pattern': 'Invalid string: must match pattern /^\\d+$/',
      '#/long': 'Too small: expected string to have >=50 characters',
      '#/url': 'Invalid URL',
      '#/literal': 'Invalid input: expected "q"',
      '#/tagged/kind': expect.stringMatching(/^Invalid /),
      '#/either': 'Invalid input',
      '#/record/a': expect.stringMatching(/^Invalid /),
      '#/when': 'Invalid ISO datetime',
      '#/prefix': 'Invalid string: must start with "zz"',
      '#/own': 'must be mine',
      '#/a~1b/0/c~0d': 'Invalid input: expected number, received string',
      '#/extra': 'Unknown member',
    })
    expect(JSON.stringify(errors)).not.toMatch(PARTS)
  })

  it('takes the error, its issues, and the result of the Standard Schema alike', () => {
    const { error } = schema.safeParse(input)
    const result = schema['~standard'].validate(input)
    expect(toValidationErrors(error?.issues)).toEqual(toValidationErrors(error))
    expect(toValidationErrors(result as ValidationIssues)).toEqual(toValidationErrors(error))
  })

  it('SEC-4: the words of zod 3 that quote the input are replaced', () => {
    const old = z3.z.object({ option: z3.z.enum(['x']), literal: z3.z.literal(1), number: z3.z.number() })
    const { error } = old.safeParse({ option: SECRET, literal: SECRET, number: SECRET })
    expect(JSON.stringify(error?.issues)).toMatch(PARTS)
    expect(errorsOf(error)).toEqual({
      '#/option': 'Invalid value',
      '#/literal': 'Invalid value',
      '#/number': 'Expected number, received string',
    })
  })
})

describe('valibot', () => {
  const schema = v.strictObject({
    option: v.picklist(['x', 'y']),
    number: v.number(),
    pattern: v.pipe(v.string(), v.regex(/^\d+$/)),
    long: v.pipe(v.string(), v.minLength(50)),
    url: v.pipe(v.string(), v.url()),
    tagged: v.variant('kind', [v.object({ kind: v.literal('m') })]),
    either: v.union([v.number(), v.boolean()]),
    prefix: v.pipe(v.string(), v.startsWith('zz')),
    own: v.pipe(v.string(), v.minLength(50, 'must be longer')),
    check: v.pipe(
      v.string(),
      v.check(() => false),
    ),
    quoting: v.pipe(
      v.string(),
      v.check(
        () => false,
        ({ received }) => `Erwartet wurde anderes als ${received}`,
      ),
    ),
    'a/b': v.array(v.object({ 'c~d': v.number() })),
    missing: v.string(),
  })

  it('SEC-4, MULT-2: what was received is cut from its words', () => {
    const { issues } = v.safeParse(schema, {
      option: SECRET,
      number: SECRET,
      pattern: SECRET,
      long: SECRET,
      url: SECRET,
      tagged: { kind: SECRET },
      either: SECRET,
      prefix: SECRET,
      own: SECRET,
      check: SECRET,
      quoting: SECRET,
      'a/b': [{ 'c~d': SECRET }],
      extra: SECRET,
    })
    expect(issues?.map(({ message }) => message).join()).toMatch(PARTS)
    const errors = errorsOf(issues)
    expect(errors).toEqual({
      '#/option': 'Invalid type: Expected ("x" | "y")',
      '#/number': 'Invalid type: Expected number',
      '#/pattern': 'Invalid format: Expected /^\\d+$/',
      '#/long': 'Invalid length: Expected >=50',
      '#/url': 'Invalid URL',
      '#/tagged/kind': 'Invalid type: Expected "m"',
      '#/either': 'Invalid type: Expected (number | boolean)',
      '#/prefix': 'Invalid start: Expected "zz"',
      '#/own': 'must be longer',
      '#/check': 'Invalid input',
      '#/quoting': 'Invalid value',
      '#/a~1b/0/c~0d': 'Invalid type: Expected number',
      '#/missing': 'Invalid key: Expected "missing"',
      '#/extra': 'Invalid key: Expected never',
    })
    expect(JSON.stringify(errors)).not.toMatch(PARTS)
  })
})

describe('arktype', () => {
  const schema = type({
    '+': 'reject',
    option: "'x'|'y'",
    number: 'number',
    pattern: /^\d+$/,
    both: 'string.email & string>=50',
    url: 'string.url',
    json: 'string.json.parse',
    regex: 'string.regex',
    own: type('string').narrow((_, context) => context.mustBe('fine')),
    nested: [{ value: '1<number<5' }, '|', { value: 'string.email', other: 'number' }],
    missing: 'string',
    'a/b': type({ 'c~d': 'number' }).array(),
  })

  it('SEC-4, MULT-2: only what it expects is kept', () => {
    const issues = schema({
      option: SECRET,
      number: SECRET,
      pattern: SECRET,
      both: SECRET,
      url: SECRET,
      json: SECRET,
      regex: `(${SECRET}`,
      own: SECRET,
      nested: { value: SECRET, other: SECRET },
      'a/b': [{ 'c~d': SECRET }],
      extra: SECRET,
    })
    if (!(issues instanceof type.errors)) throw new Error('it should not fit')
    expect(issues.map(({ message }) => message).join()).toMatch(PARTS)
    const errors = errorsOf(issues)
    expect(errors).toMatchObject({
      '#/option': 'must be "x" or "y"',
      '#/number': 'must be a number',
      '#/pattern': 'must be matched by ^\\d+$',
      '#/both': 'must be an email address and at least length 50',
      '#/url': 'must be a URL string',
      '#/json': 'must be a JSON string',
      '#/regex': 'must be a regex pattern',
      '#/own': 'must be fine',
      '#/missing': 'must be a string',
      '#/a~1b/0/c~0d': 'must be a number',
      '#/extra': 'must be removed',
    })
    expect(JSON.stringify(errors)).not.toMatch(PARTS)
  })

  it('SEC-4: alternatives that fail at different places become a fixed text', () => {
    const either = type({ value: '1<number<5', a: 'string' }).or({ value: 'number>9', b: 'string' })
    const issues = either({ value: 7, a: 1, b: 2 })
    if (!(issues instanceof type.errors)) throw new Error('it should not fit')
    expect(issues[0]?.code).toBe('union')
    expect(errorsOf(issues)).toEqual({ '#': 'Invalid value' })
  })
})

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
      '#/~0~11': 'must NOT have additional properties',
      '#/extra': 'must NOT have additional properties',
      '#/option': 'must be equal to one of the allowed values',
      '#/number': 'must be number',
      '#/pattern': 'must match pattern "^\\d+$"',
      '#/constant': 'must be equal to constant',
      '#/c~0d/0/inner': 'must NOT have unevaluated properties',
      '#/twins': 'must NOT have duplicate items (items ## 0 and 1 are identical)',
      '#/custom': 'Invalid value',
    })
    expect(JSON.stringify(errors)).not.toMatch(PARTS)
  })

  it('MULT-2: the lists of names that typebox gives are told one by one', () => {
    const issue = { keyword: 'required', instancePath: '/a', message: 'must have required properties b, c' }
    expect(errorsOf([{ ...issue, params: { requiredProperties: ['b', 'c'] } }])).toEqual({
      '#/a/b': issue.message,
      '#/a/c': issue.message,
    })
  })
})

describe('a validator that is not known', () => {
  it('SEC-4: may quote the input, so its words are replaced', () => {
    expect(errorsOf([{ message: `"a" with value "${SECRET}" fails`, path: ['a', { key: 0 }] }])).toEqual({
      '#/a/0': 'Invalid value',
    })
  })

  it('has words that the service vouches for under `detail`', () => {
    expect(errorsOf([{ message: SECRET, detail: 'must be even', path: ['a'] }])).toEqual({ '#/a': 'must be even' })
  })
})
