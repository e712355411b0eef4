import { body, checkExact, cookie, header, oneOf, param, query, validationResult } from 'express-validator'
import Joi from 'joi'
import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { toValidationErrors, validationProblem } from './validation-problem.ts'

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
    expect(toValidationErrors(result as never)).toEqual({ errors })
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

describe('joi', () => {
  const schema = Joi.object({
    pattern: Joi.string().pattern(/^x/),
    number: Joi.number(),
    option: Joi.valid('q'),
    user: Joi.object({ age: Joi.number().min(18) }),
    own: Joi.string().custom(() => {
      throw new Error('connection to db-7 lost')
    }),
    quoting: Joi.string().min(50).messages({ 'string.min': 'too short: {#value}' }),
    worded: Joi.string().min(50).messages({ 'string.min': 'too short' }),
    missing: Joi.required(),
  })

  it('SEC-4, MULT-2: its words are kept where they do not quote the value', () => {
    const input = {
      pattern: SECRET,
      number: SECRET,
      option: SECRET,
      user: { age: 7 },
      own: SECRET,
      quoting: SECRET,
      worded: SECRET,
      extra: SECRET,
    }
    const { error } = schema.validate(input, { abortEarly: false })
    expect(error?.message).toMatch(PARTS)
    const problem = validationProblem(error)
    expect(problem.extensions.errors).toEqual([
      { detail: 'Invalid value', pointer: '#/pattern' },
      { detail: '"number" must be a number', pointer: '#/number' },
      { detail: '"option" must be [q]', pointer: '#/option' },
      { detail: '"user.age" must be greater than or equal to 18', pointer: '#/user/age' },
      { detail: 'Invalid value', pointer: '#/own' },
      { detail: 'Invalid value', pointer: '#/quoting' },
      { detail: 'too short', pointer: '#/worded' },
      { detail: '"missing" is required', pointer: '#/missing' },
      { detail: '"extra" is not allowed', pointer: '#/extra' },
    ])
  })
})

describe("the words of a schema's author", () => {
  it('SEC-4: are replaced where they quote what valibot received, in whatever form', () => {
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

  it('SEC-4: are replaced where they quote what zod reports of the input', () => {
    const schema = z.object({ field: z.email({ error: ({ input }) => `bad ${input}` }), own: z.email('no address') })
    const { error } = schema.safeParse({ field: SECRET, own: SECRET }, { reportInput: true })
    expect(toValidationErrors(error).errors?.map(({ detail }) => detail)).toEqual(['Invalid value', 'no address'])
  })

  it('SEC-4: are replaced where they quote what ajv-errors was told to', () => {
    const issue = { keyword: 'errorMessage', instancePath: '/a', params: {}, data: SECRET }
    const words = [`bad ${SECRET}`, 'must be a pet'].map((message) => ({ ...issue, message }))
    expect(toValidationErrors(words).errors?.map(({ detail }) => detail)).toEqual(['Invalid value', 'must be a pet'])
  })
})
