import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import * as z3 from 'zod/v3'
import type { ValidationIssues } from '../types.ts'
import { toValidationErrors } from '../validation-problem.ts'

/** The values that must not come back. */
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

  it('SEC-4: the end of a message of zod 3 that quotes the input is cut off', () => {
    const old = z3.z.object({ option: z3.z.enum(['x']), literal: z3.z.literal(1), number: z3.z.number() })
    const { error } = old.safeParse({ option: SECRET, literal: SECRET, number: SECRET })
    expect(JSON.stringify(error?.issues)).toMatch(PARTS)
    expect(errorsOf(error)).toEqual({
      '#/option': "Invalid enum value. Expected 'x'",
      '#/literal': 'Invalid literal value, expected 1',
      '#/number': 'Expected number, received string',
    })
  })

  it('SEC-4: a message that quotes what zod reports of the input is replaced', () => {
    const schema = z.object({ field: z.email({ error: ({ input }) => `bad ${input}` }), own: z.email('no address') })
    const { error } = schema.safeParse({ field: SECRET, own: SECRET }, { reportInput: true })
    expect(toValidationErrors(error).errors?.map(({ detail }) => detail)).toEqual(['Invalid value', 'no address'])
  })
})
