import { Body, Controller, Get, Param, type PipeTransform, Post, Query } from '@nestjs/common'
import { expectProblem } from '@statuskit/testkit'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { StandardSchemaProblemPipe } from '../src/index.ts'
import { Client, send, unprocessable } from './arguments.ts'
import { PLATFORMS, type Service, startService } from './service.ts'

describe.each(PLATFORMS)('on %s, a global StandardSchemaProblemPipe', (platform) => {
  const limit = z.coerce.number<string>()
  @Controller('orders')
  class Orders {
    @Post()
    place(@Body({ schema: z.object({ items: z.array(z.object({ quantity: z.int() })) }) }) order: unknown): unknown {
      return order
    }

    @Post('contact')
    contact(@Body('contact', { schema: z.object({ email: z.email() }) }) contact: unknown): unknown {
      return contact
    }

    @Get('q')
    list(@Query({ schema: z.object({ limit }) }) filter: unknown): unknown {
      return filter
    }

    @Get('limited')
    limited(@Query('limit', { schema: limit }) most: number): number {
      return most + 1
    }

    @Get('own/mine')
    own(@Client({ schema: z.object({ email: z.email() }) }) client: unknown): unknown {
      return client
    }

    @Get(':id')
    find(@Param('id', { schema: z.string().regex(/^\d+$/) }) id: string): string {
      return id
    }
  }

  function start(pipe: PipeTransform): Promise<Service> {
    return startService({ platform, controllers: [Orders], prepare: (app) => app.useGlobalPipes(pipe) })
  }

  it('names the place of each error', async () => {
    const service = await start(new StandardSchemaProblemPipe())
    const number = 'Invalid input: expected number, received NaN'
    expectProblem(
      await send(service, '/orders', { items: [{ quantity: 'SECRET' }] }),
      unprocessable({ detail: 'Invalid input: expected number, received string', pointer: '#/items/0/quantity' }),
    )
    expectProblem(
      await send(service, '/orders/contact', { contact: { email: 'SECRET' } }),
      unprocessable({ detail: 'Invalid email address', pointer: '#/contact/email' }),
    )
    expectProblem(await service.ask('GET', '/orders/q?limit=x'), unprocessable({ detail: number, parameter: 'limit' }))
    expectProblem(
      await service.ask('GET', '/orders/limited?limit=x'),
      unprocessable({ detail: number, parameter: 'limit' }),
    )
    expectProblem(
      await service.ask('GET', '/orders/x'),
      unprocessable({ detail: 'Invalid string: must match pattern /^\\d+$/', parameter: 'id' }),
    )
    expect(await service.ask('GET', '/orders/limited?limit=7')).toMatchObject({ status: 200, body: '8' })
  })

  it('passes on the options of the pipe', async () => {
    expect((await (await start(new StandardSchemaProblemPipe())).ask('GET', '/orders/own/mine')).status).toBe(200)
    const options = { transform: false, validateCustomDecorators: true }
    const service = await start(new StandardSchemaProblemPipe(options))
    expectProblem(
      await service.ask('GET', '/orders/own/mine'),
      unprocessable({ detail: 'Invalid email address', pointer: '#/email' }),
    )
    expect((await service.ask('GET', '/orders/q?limit=7')).body).toBe('{"limit":"7"}')
  })
})
