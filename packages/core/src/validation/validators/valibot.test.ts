import * as v from 'valibot'
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
      '#/extra': 'Unknown member',
    })
    expect(JSON.stringify(errors)).not.toMatch(PARTS)
  })

  it("SEC-4: a schema author's message that quotes what valibot received is replaced, in whatever form", () => {
    const quoting = (write: (input: unknown) => string): unknown => {
      const field = v.pipe(
        v.any(),
        v.check(
          () => false,
          ({ input }) => write(input),
        ),
      )
      return (input: unknown) => {
        const { issues } = v.safeParse(v.object({ field }), { field: input })
        return toValidationErrors(issues).errors?.[0]?.detail
      }
    }
    const said = (input: unknown, write: (input: never) => string): unknown =>
      (quoting(write as (input: unknown) => string) as (input: unknown) => unknown)(input)
    expect(said(SECRET, (input) => `bad ${input}`)).toBe('Invalid value')
    expect(said(` ${SECRET} `, (input: string) => `bad ${input.trim().toUpperCase()}`)).toBe('Invalid value')
    expect(
      said({ user: [{ name: SECRET }] }, (input: { user: { name: string }[] }) => `${input.user[0]?.name} is taken`),
    ).toBe('Invalid value')
    expect(said(4711, (input) => `no ${input}`)).toBe('Invalid value')
    expect(said('x', (input) => `no ${input}!`)).toBe('Invalid value')
    expect(said('x', () => 'must be exact')).toBe('must be exact')
    expect(said('', () => 'must not be empty')).toBe('must not be empty')
  })
})
