import { body, checkExact, cookie, header, oneOf, param, query, validationResult } from 'express-validator'
import { describe, expect, it } from 'vitest'
import { toValidationErrors } from '../validation-problem.ts'

/** The values that must not come back. */
const SECRET = 'Qz-SECRET-7'
const PARTS = /Qz|SECRET/

describe('express-validator', () => {
  const request = {
    body: { user: { items: [{ sku: SECRET }] }, 'a.b': { 'c/d': SECRET }, extra: SECRET },
    query: { age: SECRET, page: { size: SECRET } },
    params: { id: SECRET },
    headers: { 'x-trace.id': SECRET },
    cookies: { sid: SECRET },
  }
  const chains = [
    body('user.items.*.sku').isEmail(),
    body('["a.b"].c/d').isInt().withMessage('must be a whole number'),
    body().isArray(),
    query('age')
      .isInt()
      .withMessage((value) => `not ${value}`),
    query('page.size').isInt(),
    param('id').isInt(),
    header('X-Trace.Id').isInt(),
    cookie('sid').isInt(),
    oneOf([query('x').exists(), query('y').exists()]),
  ]

  it('SEC-4, MULT-2: has a place for each issue, where it was, and no value', async () => {
    for (const chain of chains) await chain.run(request)
    const result = validationResult(request)
    const { errors } = toValidationErrors(result.array())
    expect(errors).toEqual([
      { detail: 'Invalid value', pointer: '#/user/items/0/sku' },
      { detail: 'must be a whole number', pointer: '#/a.b/c~1d' },
      { detail: 'Invalid value', pointer: '#' },
      { detail: 'Invalid value', parameter: 'age' },
      { detail: 'Invalid value', parameter: 'page' },
      { detail: 'Invalid value', parameter: 'id' },
      { detail: 'Invalid value', header: 'x-trace.id' },
      { detail: 'Invalid value', parameter: 'sid' },
      { detail: 'Invalid value(s)' },
    ])
    expect(JSON.stringify(errors)).not.toMatch(PARTS)
    expect(toValidationErrors(result)).toEqual({ errors })
  })

  it('names the members that are too many', async () => {
    const exact = { body: { user: 1, extra: SECRET }, query: { more: SECRET } }
    await checkExact([body('user'), query('page')]).run(exact)
    expect(toValidationErrors(validationResult(exact).array()).errors).toEqual([
      { detail: 'Unknown member', pointer: '#/extra' },
      { detail: 'Unknown member', parameter: 'more' },
    ])
  })

  it('takes paths of any length for what they are', () => {
    const issue = { type: 'field', msg: 'no', location: 'body' }
    const pointerOf = (path: string): unknown => toValidationErrors([{ ...issue, path }]).errors?.[0]?.pointer
    expect(pointerOf('a[0][1].b')).toBe('#/a/0/1/b')
    expect(pointerOf('a["x\\"y"].b')).toBe('#/a/x%22y/b')
    expect(pointerOf('["'.repeat(500_000))).toBe('#')
    expect(pointerOf('')).toBe('#')
  })
})
