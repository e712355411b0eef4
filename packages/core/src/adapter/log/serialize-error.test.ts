import { IsEmail, Min, ValidateNested, validate, validateOrReject } from 'class-validator'
import pino from 'pino'
import { expect, it } from 'vitest'
import * as yup from 'yup'
import { defineProblem } from '../../problem/define.ts'
import { problem } from '../../problem/problem.ts'
import { serializeError } from './serialize-error.ts'

it('keeps what a log needs of an error, and nothing that may hold credentials', () => {
  const cause = Object.assign(new TypeError('inner'), { code: 'ECONNREFUSED' })
  const error = Object.assign(new Error('outer', { cause }), { config: { headers: { Authorization: 'SECRET' } } })
  expect(serializeError(error)).toEqual({
    type: 'Error',
    message: 'outer',
    stack: error.stack,
    cause: { type: 'TypeError', message: 'inner', code: 'ECONNREFUSED', stack: cause.stack },
  })
})

it("keeps a problem's type URI, and what it tells", () => {
  const thrown = problem(409, { detail: 'The order exists.', extensions: { order: 7 }, stack: false })
  expect(serializeError(thrown)).toMatchObject({
    type: 'about:blank',
    title: 'Conflict',
    status: 409,
    detail: 'The order exists.',
    extensions: { order: 7 },
  })
})

it('tells the errors of an AggregateError, and causes, up to five of them', () => {
  const errors = Array.from({ length: 9 }, (_, index) => new Error(String(index)))
  expect((serializeError(new AggregateError(errors, 'all')).errors as unknown[]).length).toBe(5)
  const loop = new Error('loop')
  loop.cause = loop
  let depth = 0
  for (let each: unknown = serializeError(loop); each !== undefined; each = (each as { cause?: unknown }).cause) depth++
  expect(depth).toBe(6)
})

it.each([
  ['a cause', { status: 409, cause: new RangeError('inner') }, { type: 'RangeError', message: 'inner' }],
  ['a cause that is data', { status: 409, cause: { token: 'SECRET' } }, { type: 'Object', properties: ['token'] }],
  ['none', { status: 401, headers: {} }, undefined],
  ['the issues of a validator', { message: 'taken', cause: { message: 'taken', issues: [] } }, undefined],
])(
  'keeps the cause of an HTTPError of h3, and not the details that it was created with: %s',
  (_name, details, cause) => {
    const error = Object.assign(new Error('taken'), { name: 'HTTPError', cause: details })
    if (cause === undefined) expect(serializeError(error)).not.toHaveProperty('cause')
    else expect(serializeError(error)).toMatchObject({ cause })
  },
)

class Item {
  quantity = 0
}
class Order {
  email = 'SECRET'
  items = [new Item()]
}
// The decorators, called as functions.
Min(1)(Item.prototype, 'quantity')
IsEmail({}, { message: '$value is not an address' })(Order.prototype, 'email')
ValidateNested({ each: true })(Order.prototype, 'items')

it('says what is in the list that class-validator throws, with no value of the input', async () => {
  const thrown: unknown = await validateOrReject(new Order()).catch((errors: unknown) => errors)
  expect(serializeError(thrown)).toEqual({
    type: 'Array',
    message: '2 validation errors: Invalid value (#/email); quantity must not be less than 1 (#/items/0/quantity)',
  })
  const [email] = await validate(new Order())
  const many = serializeError(Array.from({ length: 9 }, () => email))
  expect(many.message).toMatch(/^9 validation errors: (?:Invalid value \(#\/email\); ){5}4 more$/)
})

it('keeps the errors in any other list, five at most', () => {
  expect(serializeError([new Error('one'), 'two', { token: 'SECRET' }])).toEqual({
    type: 'Array',
    message: '3 values',
    errors: [
      { type: 'Error', message: 'one', stack: expect.any(String) },
      { type: 'string', message: 'two' },
      { type: 'Object', message: '', properties: ['token'] },
    ],
  })
  expect(serializeError(Array.from({ length: 9 }, String)).errors).toHaveLength(5)
})

it('has each message of yup once', async () => {
  const schema = yup.object({ name: yup.string().min(3), size: yup.number().min(1) })
  const errorOf = (input: object) =>
    schema.validate(input, { abortEarly: false }).catch((error: unknown) => serializeError(error))
  const single = (await errorOf({ name: 'x' })) as ReturnType<typeof serializeError>
  expect(single).toMatchObject({ type: 'ValidationError', message: 'name must be at least 3 characters' })
  expect(single.errors).toBeUndefined()
  expect(await errorOf({ name: 'x', size: 0 })).toMatchObject({
    message: '2 errors occurred',
    errors: [
      { type: 'ValidationError', message: 'name must be at least 3 characters' },
      { type: 'ValidationError', message: 'size must be greater than or equal to 1' },
    ],
  })
})

it.each([
  [null, 'object', 'null'],
  ['words', 'string', 'words'],
  [Symbol('s'), 'symbol', 'Symbol(s)'],
  [{}, 'Object', ''],
  [Object.create(null), 'Object', ''],
])('makes plain data of whatever was thrown: %o', (thrown, type, message) => {
  expect(serializeError(thrown)).toMatchObject({ type, message })
})

it('never throws', () => {
  const refuse = () => {
    throw new Error('no')
  }
  expect(serializeError(new Proxy({}, { get: refuse, has: refuse }))).toEqual({
    type: 'Object',
    message: '',
    properties: [],
  })
  for (const target of [{}, []]) {
    const { proxy, revoke } = Proxy.revocable(target, {})
    revoke()
    expect(serializeError(proxy)).toEqual({ type: 'Object', message: '' })
  }
})

it("keeps the URI of a problem's type as a serializer of pino, and a cause as data", () => {
  const OutOfCredit = defineProblem({ type: 'https://api.example/out-of-credit', title: 'No credit', status: 403 })
  const lines: string[] = []
  const logger = pino({ serializers: { err: serializeError } }, { write: (line) => void lines.push(line) })
  logger.error({ err: OutOfCredit({ detail: 'It costs 50.', cause: new TypeError('inner') }) }, 'refused')
  logger.error(new Error('outer', { cause: new TypeError('inner') }))
  expect(lines.map((line) => JSON.parse(line))).toMatchObject([
    {
      msg: 'refused',
      err: {
        type: 'https://api.example/out-of-credit',
        title: 'No credit',
        status: 403,
        detail: 'It costs 50.',
        cause: { type: 'TypeError', message: 'inner' },
      },
    },
    { msg: 'outer', err: { type: 'Error', message: 'outer', cause: { type: 'TypeError', message: 'inner' } } },
  ])
})

it('stays small, whatever is nested in what', () => {
  const nest = (levels: number): Error =>
    levels === 0
      ? new Error('x'.repeat(100_000))
      : new AggregateError(Array.from({ length: 9 }, () => nest(levels - 1)))
  const size = JSON.stringify(serializeError(nest(5))).length
  expect(size).toBeLessThan(25 * 2 * 10_100)
})
