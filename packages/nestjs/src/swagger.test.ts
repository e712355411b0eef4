import { Controller, Get, Module, Post } from '@nestjs/common'
import { NestFactory } from '@nestjs/core'
import { ApiOkResponse, DocumentBuilder, SwaggerModule } from '@nestjs/swagger'
import { defineProblem } from '@statuskit/core'
import { completeOpenApi } from '@statuskit/core/schema'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import 'reflect-metadata'
import { ApiProblem } from './swagger.ts'

const OutOfCredit = defineProblem({
  type: 'https://api.example/problems/out-of-credit',
  title: 'Not enough credit',
  status: 403,
  extensions: z.object({ balance: z.number() }),
})
const Closed = defineProblem({ type: 'https://api.example/problems/closed', title: 'The shop is closed', status: 403 })

@Controller()
@ApiProblem(401)
class Orders {
  @Post()
  @ApiProblem(OutOfCredit, Closed, 409)
  place(): void {}

  @Get()
  list(): void {}
}

async function documentOf(controller: new () => object) {
  class Root {}
  Module({ controllers: [controller] })(Root)
  const app = await NestFactory.create(Root, { logger: false })
  const document = SwaggerModule.createDocument(app, new DocumentBuilder().setOpenAPIVersion('3.1.0').build())
  await app.close()
  return JSON.parse(JSON.stringify(document))
}

describe('ApiProblem', () => {
  it('adds a response for each status, with the schemas of all its problems', async () => {
    const { post } = (await documentOf(Orders)).paths['/']
    expect(Object.keys(post.responses).sort()).toEqual(['401', '403', '409'])
    const { description, content } = post.responses['403']
    expect(description).toBe('Forbidden: Not enough credit; The shop is closed')
    expect(Object.keys(content)).toEqual(['application/problem+json'])
    const { oneOf } = content['application/problem+json'].schema
    expect(oneOf).toHaveLength(2)
    expect(oneOf[0]).toMatchObject({
      title: 'Not enough credit',
      properties: {
        type: { const: 'https://api.example/problems/out-of-credit' },
        status: { const: 403 },
        balance: { type: 'number' },
      },
    })
    expect(oneOf[1]).toMatchObject({ title: 'The shop is closed' })
    expect(JSON.stringify(post)).not.toContain('$ref')
  })

  it('leaves the default response to handlers without a decorator, as decorators of @nestjs/swagger do', async () => {
    const { get, post } = (await documentOf(Orders)).paths['/']
    expect(Object.keys(get.responses).sort()).toEqual(['200', '401'])
    expect(Object.keys(post.responses)).not.toContain('201')
    @Controller()
    class Kept {
      @Get()
      @ApiOkResponse()
      @ApiProblem(404)
      list(): void {}
    }
    expect(Object.keys((await documentOf(Kept)).paths['/'].get.responses).sort()).toEqual(['200', '404'])
  })

  it('documents a bare status, with the header that it requires, for each handler of a controller', async () => {
    const { get } = (await documentOf(Orders)).paths['/']
    expect(get.responses['401']).toMatchObject({
      description: 'Unauthorized',
      headers: { 'WWW-Authenticate': { required: true, schema: { type: 'string' } } },
      content: { 'application/problem+json': { schema: { title: 'Unauthorized' } } },
    })
  })

  it('describes a schema that refers to itself, in the components of the completed document', async () => {
    const tree = z.object({
      get children() {
        return z.array(tree)
      },
    })
    const Tree = defineProblem({ type: 'urn:tree', title: 'Tree', status: 409, extensions: z.object({ tree }) })
    @Controller()
    class Trees {
      @Get()
      @ApiProblem(Tree, OutOfCredit, Closed)
      list(): void {}
    }
    const made = await documentOf(Trees)
    expect(made.paths['/'].get.responses['409'].content['application/problem+json'].schema).toHaveProperty('$defs')
    const { components, paths } = completeOpenApi(made)
    expect(Object.keys(components.schemas)).toEqual(['OutOfCredit', 'Closed', 'Tree', 'TreeSchema0', 'AboutBlank'])
    const { responses } = paths['/'].get
    expect(responses['409'].content['application/problem+json'].schema).toEqual({ $ref: '#/components/schemas/Tree' })
    expect(Object.keys(responses)).toEqual(expect.arrayContaining(['4XX', '5XX']))
    const text = JSON.stringify({ components, paths })
    for (const [, reference] of text.matchAll(/"\$ref":"#([^"]+)"/g))
      expect(find({ components }, reference ?? ''), reference).toBeDefined()
  })
})

function find(document: object, pointer: string): unknown {
  return pointer
    .split('/')
    .slice(1)
    .reduce<unknown>((value, key) => (value as Record<string, unknown> | undefined)?.[key], document)
}
