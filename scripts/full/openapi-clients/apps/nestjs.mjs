import 'reflect-metadata'
import { Controller, Get, Module, Param, Post } from '@nestjs/common'
import { NestFactory } from '@nestjs/core'
import { ApiBody, ApiOperation, ApiParam, ApiResponse, ApiTags, DocumentBuilder, SwaggerModule } from '@nestjs/swagger'
import { completeOpenApi } from '@statuskit/core/schema'
import { ApiProblem } from '@statuskit/nestjs/swagger'
import { Busy, Discontinued, INFO, OutOfCredit, SERVERS, Suspended, TAGS } from './problems.mjs'

const ORDER = { type: 'object', properties: { id: { type: 'string' } }, required: ['id'] }

class Orders {
  place() {
    return { id: '1' }
  }

  get(id) {
    return { id }
  }
}
class Root {}

/** This file isn't compiled, so its decorators are called. */
function decorate(name, ...decorators) {
  for (const each of decorators) each(Orders.prototype, name, Object.getOwnPropertyDescriptor(Orders.prototype, name))
}
decorate(
  'place',
  Post(),
  ApiOperation({ operationId: 'placeOrder', summary: 'Place an order' }),
  ApiBody({ required: true, schema: ORDER }),
  ApiResponse({ status: 201, description: 'Created', schema: ORDER }),
  ApiProblem(OutOfCredit, Suspended, Discontinued, 401),
)
decorate(
  'get',
  Get(':id'),
  ApiOperation({ operationId: 'getOrder', summary: 'Get an order' }),
  ApiParam({ name: 'id', schema: { type: 'string' } }),
  ApiResponse({ status: 200, description: 'OK', schema: ORDER }),
  ApiProblem(Busy),
)
Param('id')(Orders.prototype, 'get', 0)
ApiTags('orders')(Orders)
Controller('orders')(Orders)
Module({ controllers: [Orders] })(Root)

/** The document of @nestjs/swagger. */
export async function documentOf(options) {
  const app = await NestFactory.create(Root, { logger: false })
  const { title, description, version, contact, license } = INFO
  const builder = new DocumentBuilder()
    .setOpenAPIVersion('3.1.0')
    .setTitle(title)
    .setDescription(description)
    .setVersion(version)
    .setContact(contact.name, contact.url, contact.email)
    .setLicense(license.name, license.url)
    .addServer(SERVERS[0].url, SERVERS[0].description)
    .addTag(TAGS[0].name, TAGS[0].description)
  const made = SwaggerModule.createDocument(app, builder.build())
  await app.close()
  return completeOpenApi(made, options)
}
