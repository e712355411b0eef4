import {
  Body,
  Controller,
  Get,
  Param,
  type PipeTransform,
  Post,
  Query,
  type Type,
  UsePipes,
  ValidationPipe,
} from '@nestjs/common'
import { APP_PIPE } from '@nestjs/core'
import { expectProblem } from '@statuskit/testkit'
import { Type as Nested } from 'class-transformer'
import { IsEmail, IsInt, IsNumberString, IsObject, ValidateNested } from 'class-validator'
import { describe, expect, it } from 'vitest'
import { ValidationProblemPipe } from '../src/index.ts'
import { Client, send, unprocessable } from './arguments.ts'
import { PLATFORMS, type Service, startService } from './service.ts'

class Item {
  @IsInt()
  readonly quantity!: number
}

class Order {
  @ValidateNested({ each: true })
  @Nested(() => Item)
  readonly items!: Item[]
}

class Filter {
  @IsInt()
  @Nested(() => Number)
  readonly limit!: number
}

class Key {
  @IsNumberString()
  readonly id!: string
}

class Contact {
  @IsEmail({}, { message: '$value is not an address' })
  readonly email!: string
}

/** What TypeScript writes where `emitDecoratorMetadata` is set, which the tests are compiled without. */
function setTypes(controller: Type, types: Readonly<Record<string, readonly unknown[]>>): void {
  for (const [name, list] of Object.entries(types))
    Reflect.defineMetadata('design:paramtypes', list, controller.prototype, name)
}

@Controller('orders')
class Orders {
  @Post()
  place(@Body() order: Order): Order {
    return order
  }

  @Post('contact')
  contact(@Body('contact') contact: Contact): Contact {
    return contact
  }

  @Get('q')
  list(@Query() filter: Filter): Filter {
    return filter
  }

  @Get('page')
  page(@Query('page') page: Filter): Filter {
    return page
  }

  @Get('own/mine')
  own(@Client('name') client: Contact): Contact {
    return client
  }

  @Get(':id')
  find(@Param() { id }: Key): string {
    return id
  }
}
setTypes(Orders, { place: [Order], contact: [Contact], list: [Filter], page: [Filter], own: [Contact], find: [Key] })

describe.each(PLATFORMS)('on %s, a global ValidationProblemPipe', (platform) => {
  function start(pipe: PipeTransform): Promise<Service> {
    return startService({ platform, controllers: [Orders], prepare: (app) => app.useGlobalPipes(pipe) })
  }

  it('points into the body, its nested members and its arrays', async () => {
    const service = await start(new ValidationProblemPipe())
    const items = [{ quantity: 1 }, { quantity: 'SECRET' }]
    expectProblem(
      await send(service, '/orders', { items }),
      unprocessable({ detail: 'quantity must be an integer number', pointer: '#/items/1/quantity' }),
    )
    expect(await send(service, '/orders', { items: [{ quantity: 1 }] })).toMatchObject({ status: 201 })
  })

  it('points into the body from a member that is an argument', async () => {
    const service = await start(new ValidationProblemPipe())
    expectProblem(
      await send(service, '/orders/contact', { contact: { email: 'SECRET' } }),
      unprocessable({ detail: 'Invalid value', pointer: '#/contact/email' }),
    )
  })

  it('names the parameters of the query and of the path', async () => {
    const service = await start(new ValidationProblemPipe({ transform: true }))
    expectProblem(
      await service.ask('GET', '/orders/q?limit=x'),
      unprocessable({ detail: 'limit must be an integer number', parameter: 'limit' }),
    )
    expectProblem(
      await service.ask('GET', '/orders/x'),
      unprocessable({ detail: 'id must be a number string', parameter: 'id' }),
    )
    expect(await service.ask('GET', '/orders/q?limit=7')).toMatchObject({ status: 200, body: '{"limit":7}' })
    expect(await service.ask('GET', '/orders/7')).toMatchObject({ status: 200, body: '7' })
  })

  it('reports an argument that is not an object at its own place', async () => {
    const service = await start(new ValidationProblemPipe())
    const detail = 'Validation failed (object is expected)'
    expectProblem(await send(service, '/orders', [{ items: [] }]), unprocessable({ detail, pointer: '#' }))
    class Any {
      @IsObject()
      readonly body!: object
    }
    @Controller('any')
    class AnyController {
      @Post()
      place(@Body() any: Any): Any {
        return any
      }
    }
    setTypes(AnyController, { place: [Any] })
    const prepare = (app: { useGlobalPipes(pipe: PipeTransform): unknown }) =>
      app.useGlobalPipes(new ValidationProblemPipe())
    const other = await startService({ platform, controllers: [AnyController], prepare })
    expectProblem(
      await send(other, '/any', { body: 1 }),
      unprocessable({ detail: 'body must be an object', pointer: '#/body' }),
    )
  })

  it('validates arguments of custom decorators only if the option says so, and names no member that they come from', async () => {
    expect((await (await start(new ValidationProblemPipe())).ask('GET', '/orders/own/mine')).status).toBe(200)
    const strict = await start(new ValidationProblemPipe({ validateCustomDecorators: true }))
    expectProblem(
      await strict.ask('GET', '/orders/own/mine'),
      unprocessable({ detail: 'Invalid value', pointer: '#/email' }),
    )
  })

  it('tells concurrent requests apart', async () => {
    const service = await start(new ValidationProblemPipe())
    const answers = await Promise.all([
      service.ask('GET', '/orders/q?limit=x'),
      send(service, '/orders/contact', { contact: {} }),
      service.ask('GET', '/orders/x'),
    ])
    expect(answers.map(({ body }) => JSON.parse(body).errors)).toMatchObject([
      [{ parameter: 'limit' }],
      [{ pointer: '#/contact/email' }],
      [{ parameter: 'id' }],
    ])
  })
})

it('Nest creates a ValidationProblemPipe, for the application or for a handler', async () => {
  @Controller()
  class Listing {
    @Get()
    @UsePipes(ValidationProblemPipe)
    list(@Query() filter: Filter): Filter {
      return filter
    }
  }
  setTypes(Listing, { list: [Filter] })
  const ofHandler = await startService({ controllers: [Listing] })
  expect(JSON.parse((await ofHandler.ask('GET', '/?limit=x')).body).errors).toMatchObject([{ parameter: 'limit' }])
  const providers = [{ provide: APP_PIPE, useClass: ValidationProblemPipe }]
  const ofApplication = await startService({ controllers: [Orders], providers })
  const answer = await ofApplication.ask('GET', '/orders/q?limit=x')
  expect(JSON.parse(answer.body).errors).toMatchObject([{ parameter: 'limit' }])
})

it('a ValidationProblemPipe is a ValidationPipe, takes its class from expectedType, and passes other errors on', async () => {
  const failure = new Error('broken')
  const transformerPackage = { plainToInstance: () => expect.unreachable(), classToPlain: () => expect.unreachable() }
  const broken = new ValidationProblemPipe({
    transformerPackage: {
      ...transformerPackage,
      plainToInstance() {
        throw failure
      },
    },
  })
  expect(broken).toBeInstanceOf(ValidationPipe)
  await expect(broken.transform({}, { type: 'body', metatype: Order })).rejects.toBe(failure)
  const expecting = new ValidationProblemPipe({ expectedType: Filter })
  await expect(expecting.transform({ limit: 'x' }, { type: 'query' })).rejects.toMatchObject({
    extensions: { errors: [{ parameter: 'limit' }] },
  })
})

it.each([
  ['exceptionFactory', () => undefined],
  ['errorHttpStatusCode', 400],
  ['disableErrorMessages', false],
  ['errorFormat', 'grouped'],
  ['maxErrorMessagesLength', 10],
])('a ValidationProblemPipe refuses the option %s, and names the options to set', (name, value) => {
  const create = () => new ValidationProblemPipe({ [name]: value })
  expect(create).toThrow(`ValidationProblemPipe has no option \`${name}\`. Remove it.`)
  expect(create).toThrow('validationStatus')
})
