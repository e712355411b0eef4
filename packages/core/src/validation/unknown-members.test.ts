import { Type as OldType } from '@sinclair/typebox'
import { Value as OldValue } from '@sinclair/typebox/value'
import { Ajv2019 } from 'ajv/dist/2019.js'
import { type } from 'arktype'
import { IsString, ValidateNested, validate as validateClass } from 'class-validator'
import { Schema } from 'effect'
import { Schema as Schema3 } from 'effect-3'
import { body, checkExact, validationResult } from 'express-validator'
import Joi from 'joi'
import { any, object, validate as validateStruct } from 'superstruct'
import Type from 'typebox'
import Value from 'typebox/value'
import * as v from 'valibot'
import { expect, it } from 'vitest'
import * as yup from 'yup'
import { z } from 'zod'
import { z as z3 } from 'zod/v3'
import type { ValidationIssues } from './types.ts'
import { toValidationErrors } from './validation-problem.ts'

class Buyer {
  readonly name: unknown
}
class Order {
  readonly buyer: unknown
}
IsString()(Buyer.prototype, 'name')
ValidateNested()(Order.prototype, 'buyer')

/** An order, and its buyer, as class-validator takes them. */
function createOrder({ buyer, ...members }: Input): Order {
  return Object.assign(new Order(), { buyer: Object.assign(new Buyer(), buyer), ...members })
}

interface Input {
  readonly buyer: object
}

function thrownBy(action: () => unknown): unknown {
  try {
    action()
  } catch (error) {
    return error
  }
  throw new Error('it should not fit')
}

function createAjv(keyword: string): (input: Input) => unknown {
  const buyer = { type: 'object', properties: { name: {} }, [keyword]: false }
  const validate = new Ajv2019({ allErrors: true }).compile({
    type: 'object',
    properties: { buyer },
    [keyword]: false,
  })
  return (input) => (validate(input) ? [] : validate.errors)
}

/** What each validator reports of an order with unknown members. VineJS has no way to reject them. */
const VALIDATORS: Readonly<Record<string, (input: Input) => unknown>> = {
  'ajv, additionalProperties': createAjv('additionalProperties'),
  'ajv, unevaluatedProperties': createAjv('unevaluatedProperties'),
  arktype: type({ '+': 'reject', 'buyer?': { '+': 'reject', 'name?': 'string' } }),
  'class-validator': (input) => validateClass(createOrder(input), { whitelist: true, forbidNonWhitelisted: true }),
  'Effect 3': (input) => {
    const schema = Schema3.Struct({ buyer: Schema3.Struct({ name: Schema3.optional(Schema3.String) }) })
    return thrownBy(() => Schema3.decodeUnknownSync(schema)(input, { errors: 'all', onExcessProperty: 'error' }))
  },
  'Effect 4': (input) => {
    const schema = Schema.Struct({ buyer: Schema.Struct({ name: Schema.optional(Schema.String) }) })
    return thrownBy(() => Schema.decodeUnknownSync(schema)(input, { errors: 'all', onExcessProperty: 'error' }))
  },
  'express-validator': async (input) => {
    const request = { body: input }
    await checkExact([body('buyer.name')], { locations: ['body'] }).run(request)
    return validationResult(request)
  },
  Joi: (input) => Joi.object({ buyer: Joi.object({ name: Joi.any() }) }).validate(input, { abortEarly: false }).error,
  superstruct: (input) => validateStruct(input, object({ buyer: object({ name: any() }) }))[0],
  'TypeBox 0.34': (input) => {
    const closed = { additionalProperties: false }
    const buyer = OldType.Optional(OldType.Object({ name: OldType.Optional(OldType.Any()) }, closed))
    return OldValue.Errors(OldType.Object({ buyer }, closed), input)
  },
  'TypeBox 1, additionalProperties': (input) => {
    const closed = { additionalProperties: false }
    const buyer = Type.Optional(Type.Object({ name: Type.Optional(Type.Any()) }, closed))
    return Value.Errors(Type.Object({ buyer }, closed), input)
  },
  'TypeBox 1, unevaluatedProperties': (input) => {
    const closed = { unevaluatedProperties: false }
    const buyer = Type.Optional(Type.Object({ name: Type.Optional(Type.Any()) }, closed))
    return Value.Errors(Type.Object({ buyer }, closed), input)
  },
  valibot: (input) =>
    v.safeParse(v.strictObject({ buyer: v.strictObject({ name: v.optional(v.any()) }) }), input).issues,
  yup: (input) =>
    yup
      .object({ buyer: yup.object({ name: yup.mixed() }).noUnknown() })
      .noUnknown()
      .validate(input, { strict: true, abortEarly: false })
      .catch((error: unknown) => error),
  'zod 3': (input) => z3.strictObject({ buyer: z3.strictObject({ name: z3.any() }) }).safeParse(input).error,
  'zod 4': (input) => z.strictObject({ buyer: z.strictObject({ name: z.any() }) }).safeParse(input).error,
}

it.each(Object.entries(VALIDATORS))(
  '%s: the detail about an unknown member does not quote its name',
  async (_name, validate) => {
    const outer = (await validate({ buyer: { name: 'a' }, 'card 4111': 'SECRET' } as Input)) as ValidationIssues
    expect(toValidationErrors(outer).errors).toEqual([{ detail: 'Unknown member', pointer: '#/card%204111' }])
    const inner = (await validate({ buyer: { name: 'a', 'card 4111': 'SECRET' } })) as ValidationIssues
    const { errors } = toValidationErrors(inner)
    expect(errors?.[0]).toEqual({ detail: 'Unknown member', pointer: '#/buyer/card%204111' })
    // TypeBox then reports the buyer as not evaluated too.
    expect(new Set(errors?.map(({ detail }) => detail))).toEqual(new Set(['Unknown member']))
  },
)

it('an issue of Effect 4 that quotes the value of an unknown member', () => {
  const issue = { message: 'Unexpected key with value "SECRET"', path: ['card 4111'] }
  expect(toValidationErrors([issue]).errors).toEqual([{ detail: 'Unknown member', pointer: '#/card%204111' }])
})
