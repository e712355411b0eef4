import type { ValidationError as ClassValidatorError } from 'class-validator'
import type { ParseError } from 'effect-3/ParseResult'
import type { Result } from 'express-validator'
import { describe, it } from 'vitest'
import type { ValidationError as YupError } from 'yup'
import { validationProblem } from './validation-problem.ts'

declare const given: {
  classValidator: ClassValidatorError[]
  yup: YupError
  effect: ParseError
  expressValidator: Result
  opaque: readonly object[]
}

describe('what validationProblem takes', () => {
  it('is what validators give, and a list of which nothing is known', () => {
    validationProblem(given.classValidator)
    validationProblem(given.yup)
    validationProblem(given.effect)
    validationProblem(given.expressValidator)
    validationProblem(given.opaque)
    validationProblem([{ detail: 'must be even', path: ['n'] }])
    validationProblem([{ detail: 'must be even', pointer: '#/n' }])
  })

  it('is nothing whose type is known to be unreadable', () => {
    // @ts-expect-error: texts have no place
    validationProblem(['must be even'])
    // @ts-expect-error: a list of text, as frameworks put it in a message
    validationProblem({ errors: ['must be even'] })
    // @ts-expect-error: an error without issues
    validationProblem(new Error('must be even'))
    // @ts-expect-error: a result, not its error
    validationProblem({ success: false, data: 7 })
    // @ts-expect-error: objects that have no message
    validationProblem([new Date()])
    // @ts-expect-error: one text
    validationProblem('must be even')
    // @ts-expect-error: a status that is not one of a validation
    validationProblem(given.yup, { status: 401 })
  })
})
