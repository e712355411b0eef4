import { IsDefined, IsEmail, IsNumber, Min, ValidateNested, validate } from 'class-validator'
import { describe, expect, it } from 'vitest'
import { toValidationErrors, validationProblem } from '../validation-problem.ts'

class Item {
  readonly quantity: unknown
  constructor(quantity: unknown) {
    this.quantity = quantity
  }
}

class Order {
  constructor(members: object) {
    Object.assign(this, members)
  }
}

// The decorators, called as functions.
IsNumber()(Item.prototype, 'quantity')
Min(3)(Item.prototype, 'quantity')
IsEmail({}, { message: '$value is no address' })(Order.prototype, 'email')
ValidateNested({ each: true })(Order.prototype, 'items')
IsDefined()(Order.prototype, 'missing')

describe('class-validator', () => {
  it('MULT-2: each constraint that fails is an error at its member, however deep', async () => {
    const order = new Order({ email: 'SECRET', items: [new Item('SECRET'), new Item(1)], extra: 1 })
    const issues = await validate(order, { whitelist: true, forbidNonWhitelisted: true })
    const problem = validationProblem(issues)
    expect(problem.status).toBe(422)
    expect(problem.extensions.errors).toEqual([
      { detail: 'Unknown member', pointer: '#/extra' },
      { detail: 'Invalid value', pointer: '#/email' },
      { detail: 'quantity must be a number conforming to the specified constraints', pointer: '#/items/0/quantity' },
      { detail: 'quantity must not be less than 3', pointer: '#/items/0/quantity' },
      { detail: 'quantity must not be less than 3', pointer: '#/items/1/quantity' },
      { detail: 'missing should not be null or undefined', pointer: '#/missing' },
    ])
  })

  it('reports what has no metadata at the whole document', async () => {
    const issues = await validate({}, { forbidUnknownValues: true })
    expect(toValidationErrors(issues).errors).toEqual([
      { detail: 'an unknown value was passed to the validate function', pointer: '#' },
    ])
  })

  it('survives errors nested without end', () => {
    const endless = { property: 'a', constraints: { own: 'no' }, children: [] as unknown[] }
    endless.children.push(endless)
    expect(toValidationErrors([endless]).errors).toHaveLength(100)
  })
})
