import { StandardSchemaProblemPipe, ValidationProblemPipe } from '@statuskit/nestjs'
import { IsInt } from 'class-validator'
import { expect, it } from 'vitest'

// Version 11 of NestJS, as in the contract.

class Filter {
  readonly limit: unknown
}
IsInt()(Filter.prototype, 'limit')

it.each([
  ['body', { pointer: '#/limit' }],
  ['query', { parameter: 'limit' }],
  ['param', { parameter: 'limit' }],
  ['custom', { pointer: '#/limit' }],
] as const)('a ValidationProblemPipe names the place in an argument of the type %s', async (type, place) => {
  const pipe = new ValidationProblemPipe({ validateCustomDecorators: true })
  await expect(pipe.transform({ limit: 'x' }, { type, metatype: Filter })).rejects.toMatchObject({
    extensions: { errors: [{ detail: 'limit must be an integer number', ...place }] },
  })
})

it('a StandardSchemaProblemPipe says which version it needs', () => {
  expect(() => new StandardSchemaProblemPipe()).toThrow('StandardSchemaProblemPipe needs NestJS 12')
})
