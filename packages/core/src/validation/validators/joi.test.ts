import Joi from 'joi'
import { describe, expect, it } from 'vitest'
import { validationProblem } from '../validation-problem.ts'

/** The values that must not come back. */
const SECRET = 'Qz-SECRET-7'
const PARTS = /Qz|SECRET/

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
      { detail: '"pattern" fails to match the required pattern: /^x/', pointer: '#/pattern' },
      { detail: '"number" must be a number', pointer: '#/number' },
      { detail: '"option" must be [q]', pointer: '#/option' },
      { detail: '"user.age" must be greater than or equal to 18', pointer: '#/user/age' },
      { detail: 'Invalid value', pointer: '#/own' },
      { detail: 'Invalid value', pointer: '#/quoting' },
      { detail: 'too short', pointer: '#/worded' },
      { detail: '"missing" is required', pointer: '#/missing' },
      { detail: 'Unknown member', pointer: '#/extra' },
    ])
  })
})
