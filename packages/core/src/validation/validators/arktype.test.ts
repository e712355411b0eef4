import { type } from 'arktype'
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
      '#/extra': 'Unknown member',
    })
    expect(JSON.stringify(errors)).not.toMatch(PARTS)
  })

  it('SEC-4: alternatives that fail at different places keep their message where it quotes nothing', () => {
    const either = type({ value: '1<number<5', a: 'string' }).or({ value: 'number>9', b: 'string' })
    const issues = either({ value: 7, a: 1, b: 2 })
    if (!(issues instanceof type.errors)) throw new Error('it should not fit')
    expect(issues[0]?.code).toBe('union')
    expect(errorsOf(issues)).toEqual({ '#': issues[0]?.message })
    const quoting = either({ value: 7, a: 'was', b: 2 })
    if (!(quoting instanceof type.errors)) throw new Error('it should not fit')
    expect(quoting[0]?.message).toContain('was 7')
    expect(errorsOf(quoting)).toEqual({ '#': 'Invalid value' })
  })
})
