import 'reflect-metadata'
import { Readable } from 'node:stream'
import {
  Body,
  type CanActivate,
  Controller,
  type DynamicModule,
  type ExecutionContext,
  Get,
  HttpCode,
  Inject,
  type MiddlewareConsumer,
  type NestModule,
  Param,
  Post,
  Query,
  RequestMethod,
  Res,
  StreamableFile,
  UseGuards,
} from '@nestjs/common'
import { NestFactory } from '@nestjs/core'
import type { NestExpressApplication } from '@nestjs/platform-express'
import {
  CONTENT_LIMIT,
  createOrders,
  createPages,
  problemsOptions,
  readNewOrder,
  readOrdersQuery,
  requireJson,
  requireToken,
  type Settings,
} from '@statuskit/example-shared'
import { createOpenApiDocument } from '@statuskit/example-shared/openapi'
import { ProblemsModule, servePages } from '@statuskit/nestjs'
import { json, type NextFunction, type Request, type Response } from 'express'

const ORDERS = 'orders'

class TokenGuard implements CanActivate {
  canActivate(context: ExecutionContext): boolean {
    requireToken(context.switchToHttp().getRequest<Request>().headers.authorization)
    return true
  }
}

@Controller()
class OrdersController {
  readonly #orders: ReturnType<typeof createOrders>
  readonly #document = createOpenApiDocument()

  // By its token: the types of parameters are not there when the program runs.
  constructor(@Inject(ORDERS) orders: ReturnType<typeof createOrders>) {
    this.#orders = orders
  }

  @Get('openapi.json')
  document() {
    return this.#document
  }

  @Get('orders')
  list(@Query() query: unknown) {
    return this.#orders.list(readOrdersQuery(query))
  }

  @Post('orders')
  place(@Body() content: unknown, @Res({ passthrough: true }) response: Response) {
    const order = this.#orders.place(readNewOrder(content))
    response.location(`/orders/${order.id}`)
    return order
  }

  @Get('orders/:id')
  find(@Param('id') id: string) {
    return this.#orders.get(id)
  }

  @Post('orders/:id/payment')
  @HttpCode(200)
  @UseGuards(TokenGuard)
  pay(@Param('id') id: string) {
    return this.#orders.pay(id)
  }

  @Get('reports')
  report() {
    return this.#orders.report()
  }

  @Get('exchange-rate')
  exchangeRate() {
    return this.#orders.exchangeRate()
  }

  @Get('export')
  export() {
    return new StreamableFile(Readable.from(this.#orders.exportRows()), { type: 'text/csv; charset=utf-8' })
  }

  @Get('bug')
  fail() {
    return this.#orders.fail()
  }
}

/** The whole API. Its handlers throw, and the module of problems makes every response that is not a success. */
class AppModule implements NestModule {
  static for(settings: Settings): DynamicModule {
    return {
      module: AppModule,
      imports: [ProblemsModule.forRoot(problemsOptions(settings))],
      providers: [{ provide: ORDERS, useFactory: () => createOrders(settings) }],
      controllers: [OrdersController],
    }
  }

  configure(consumer: MiddlewareConsumer): void {
    consumer.apply(onlyJson, json({ limit: CONTENT_LIMIT })).forRoutes({ path: 'orders', method: RequestMethod.POST })
  }
}

export async function createApp(settings: Settings): Promise<NestExpressApplication> {
  const app = await NestFactory.create<NestExpressApplication>(AppModule.for(settings), {
    // Content is read only where a route takes some.
    bodyParser: false,
    forceCloseConnections: true,
    // Without the lines about each start; errors of clients are at the level `log` too.
    logger: settings.log === undefined && ['error', 'warn'],
  })
  app.use(servePages(createPages()))
  app.disable('x-powered-by')
  return app
}

function onlyJson(request: Request, _response: Response, next: NextFunction): void {
  requireJson(request.headers['content-type'])
  next()
}
