/** What is compiled. Types decide what Nest injects, what `ValidationPipe` checks and what it converts. */
export const APPLICATION = `
import 'reflect-metadata'
import { Body, Controller, Get, Injectable, Module, Param, ParseIntPipe, Post, Query, UseGuards, UsePipes, ValidationPipe } from '@nestjs/common'
import { NestFactory } from '@nestjs/core'
import { ExpressAdapter } from '@nestjs/platform-express'
import { FastifyAdapter } from '@nestjs/platform-fastify'
import { ThrottlerGuard, ThrottlerModule } from '@nestjs/throttler'
import { problem } from '@statuskit/core'
import { ProblemsModule, problemServerOptions, ValidationProblemPipe } from '@statuskit/nestjs'
import { Type } from 'class-transformer'
import { IsInt, IsString, Min, ValidateNested } from 'class-validator'

class Item {
  @IsInt()
  @Min(1)
  quantity!: number
}

class Order {
  @IsString()
  customer!: string

  @ValidateNested()
  @Type(() => Item)
  item!: Item
}

class Page {
  @IsInt()
  @Type(() => Number)
  limit!: number
}

@Injectable()
class Settings {
  readonly service = 'orders'
}

@Module({ providers: [Settings], exports: [Settings] })
class SettingsModule {}

@Injectable()
class Store {
  constructor(readonly settings: Settings) {}

  find(id: number): object {
    if (id === 7) throw problem(404, { detail: 'There is no order 7.' })
    return { id, service: this.settings.service }
  }
}

@Controller('orders')
class OrdersController {
  constructor(private readonly store: Store) {}

  @Get(':id')
  find(@Param('id', ParseIntPipe) id: number): object {
    return this.store.find(id)
  }

  @Post()
  @UsePipes(new ValidationPipe({ transform: true }))
  place(@Body() order: Order): object {
    return { quantity: order.item.quantity, isItem: order.item instanceof Item }
  }

  @Post('strict')
  placeStrict(@Body(new ValidationProblemPipe()) order: Order): object {
    return order
  }

  @Get('strict/page')
  @UsePipes(ValidationProblemPipe)
  page(@Query() page: Page): object {
    return page
  }
}

@Controller()
class OtherController {
  @Get('limited')
  @UseGuards(ThrottlerGuard)
  limited(): string {
    return 'yes'
  }

  @Get('broken')
  broken(): never {
    throw new Error('SECRET')
  }
}

@Module({
  imports: [
    SettingsModule,
    ThrottlerModule.forRoot([{ ttl: 60_000, limit: 1 }]),
    ProblemsModule.forRootAsync({
      imports: [SettingsModule],
      inject: [Settings],
      useFactory: (settings: Settings) => ({ members: () => ({ service: settings.service }), log: () => undefined }),
    }),
  ],
  controllers: [OrdersController, OtherController],
  providers: [Store],
})
class AppModule {}

async function start(): Promise<void> {
  const adapter = process.argv[2] === 'fastify' ? new FastifyAdapter(problemServerOptions()) : new ExpressAdapter()
  const app = await NestFactory.create(AppModule, adapter, { logger: ['error'] })
  await app.listen(0, '127.0.0.1')
  console.log(app.getHttpServer().address().port)
}
void start()
`
