import {
  BadRequestException,
  Body,
  Controller,
  Get,
  Param,
  ParseIntPipe,
  ParseUUIDPipe,
  type PipeTransform,
  Post,
  StandardSchemaValidationPipe,
  type Type,
  ValidationPipe,
} from '@nestjs/common'
import { validationProblem } from '@statuskit/core/validation'
import { expectProblem } from '@statuskit/testkit'
import { Type as Nested } from 'class-transformer'
import { IsInt, IsString, ValidateNested } from 'class-validator'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { send } from './arguments.ts'
import { PLATFORMS, startService } from './service.ts'

class Item {
  @IsInt()
  readonly quantity!: number
}

class Order {
  @IsString()
  readonly customer!: string

  @ValidateNested({ each: true })
  @Nested(() => Item)
  readonly items!: Item[]
}

const INVALID = { customer: 1, items: [{ quantity: 1 }, { quantity: 'SECRET' }] }

/** A controller whose POST takes what the pipe lets through. Without metadata of types, the pipe is told the class. */
function taking(pipe: PipeTransform, expected: Type = Order): Type {
  @Controller()
  class Orders {
    @Post()
    place(
      @Body({
        transform: (value: unknown) => pipe.transform(value, { type: 'body', metatype: expected }),
      })
      order: unknown,
    ): unknown {
      return order
    }
  }
  return Orders
}

describe.each(PLATFORMS)('on %s', (platform) => {
  it('a ValidationPipe gives its messages', async () => {
    const service = await startService({ platform, controllers: [taking(new ValidationPipe())] })
    expectProblem(await send(service, '/', INVALID), {
      title: 'Bad Request',
      status: 400,
      errors: [{ detail: 'customer must be a string' }, { detail: 'items.1.quantity must be an integer number' }],
    })
    expect((await send(service, '/', { customer: 'Ada', items: [] })).status).toBe(201)
  })

  it('a parsing pipe gives its message', async () => {
    @Controller()
    class Parsing {
      @Get('numbers/:id')
      number(@Param('id', ParseIntPipe) id: number): number {
        return id
      }

      @Get('ids/:id')
      id(@Param('id', ParseUUIDPipe) id: string): string {
        return id
      }
    }
    const service = await startService({ platform, controllers: [Parsing] })
    const refused = { title: 'Bad Request', status: 400 }
    const number = 'Validation failed (numeric string is expected)'
    expectProblem(await service.ask('GET', '/numbers/SECRET'), { ...refused, detail: number })
    expectProblem(await service.ask('GET', '/ids/SECRET'), {
      ...refused,
      detail: 'Validation failed (uuid is expected)',
    })
    expect(await service.ask('GET', '/numbers/7')).toMatchObject({ status: 200, body: '7' })
  })
})

it('the issues that a service passes on in an exception keep their pointers, and the status that it chose', async () => {
  const pipe = new ValidationPipe({ exceptionFactory: (errors) => new BadRequestException(errors) })
  const service = await startService({ controllers: [taking(pipe)] })
  expectProblem(await send(service, '/', { customer: 1, items: [] }), {
    title: 'Bad Request',
    status: 400,
    errors: [{ detail: 'customer must be a string', pointer: '#/customer' }],
  })
})

it('messages that may quote the input are not sent where only known ones are', async () => {
  const controllers = [taking(new ValidationPipe())]
  const service = await startService({ controllers, options: { validationMessages: 'known' } })
  expectProblem(await send(service, '/', { customer: 1, items: [] }), {
    title: 'Bad Request',
    status: 400,
    errors: [{ detail: 'Invalid value' }],
  })
})

const order = z.object({ customer: z.string(), items: z.array(z.object({ quantity: z.int() })) })
const ZOD_ERRORS = [
  { detail: 'Invalid input: expected string, received number', pointer: '#/customer' },
  { detail: 'Invalid input: expected number, received string', pointer: '#/items/1/quantity' },
]

it('a pipe that throws the problem of a zod error gives pointers', async () => {
  const pipe: PipeTransform = {
    transform(value) {
      const result = order.safeParse(value)
      if (!result.success) throw validationProblem(result.error)
      return result.data
    },
  }
  const service = await startService({ controllers: [taking(pipe)] })
  expectProblem(await send(service, '/', INVALID), {
    title: 'Unprocessable Content',
    status: 422,
    errors: ZOD_ERRORS,
  })
})

describe('the pipe of Nest 12 for a Standard Schema', () => {
  function takingSchema(pipe: StandardSchemaValidationPipe): Type {
    @Controller()
    class Orders {
      @Post()
      place(@Body({ schema: order, pipes: [pipe] }) placed: unknown): unknown {
        return placed
      }
    }
    return Orders
  }

  it('gives its messages', async () => {
    const service = await startService({ controllers: [takingSchema(new StandardSchemaValidationPipe())] })
    expectProblem(await send(service, '/', INVALID), {
      title: 'Bad Request',
      status: 400,
      errors: [
        { detail: 'customer: Invalid input: expected string, received number' },
        { detail: 'items.1.quantity: Invalid input: expected number, received string' },
      ],
    })
  })
})
