import { BAD_VALUES, CONFLICT } from '../../requests.mjs'

const yes = (context) => context.text('yes')

const hook = ({ validationHook }) => ({ hook: validationHook })
const defaultHook = ({ validationHook }) => ({ defaultHook: validationHook })

async function sizeSchema(load) {
  const { z } = await load('zod')
  return z.object({ size: z.number() })
}

/** Validators, documented routes and other protocols. */
export const CASES = [
  {
    package: '@hono/zod-validator',
    raises: "a body that doesn't match the schema",
    setup: async ({ app, lib, load, option }) =>
      app.post('/', lib.zValidator('json', await sizeSchema(load), option.hook), yes),
    ask: BAD_VALUES,
    option: hook,
    expected: { status: 422, body: /"pointer":"#\/size"/ },
  },
  {
    package: '@hono/standard-validator',
    raises: "a body that doesn't match the schema",
    setup: async ({ app, lib, load, option }) =>
      app.post('/', lib.sValidator('json', await sizeSchema(load), option.hook), yes),
    ask: BAD_VALUES,
    option: hook,
    expected: { status: 422, body: /"pointer":"#\/size"/ },
  },
  {
    package: '@hono/valibot-validator',
    raises: "a body that doesn't match the schema",
    async setup({ app, lib, load, option }) {
      const { number, object } = await load('valibot')
      app.post('/', lib.vValidator('json', object({ size: number() }), option.hook), yes)
    },
    ask: BAD_VALUES,
    option: hook,
    expected: { status: 422, body: /"pointer":"#\/size"/ },
  },
  {
    package: '@hono/arktype-validator',
    raises: "a body that doesn't match the schema",
    async setup({ app, lib, load, option }) {
      const { type } = await load('arktype')
      app.post('/', lib.arktypeValidator('json', type({ size: 'number' }), option.hook), yes)
    },
    ask: BAD_VALUES,
    option: hook,
    expected: { status: 422, body: /"pointer":"#\/size"/ },
  },
  {
    package: '@hono/typebox-validator',
    raises: "a body that doesn't match the schema",
    async setup({ app, lib, load, option }) {
      const { Type } = await load('@sinclair/typebox')
      app.post('/', lib.tbValidator('json', Type.Object({ size: Type.Number() }), option.hook), yes)
    },
    ask: BAD_VALUES,
    option: hook,
    expected: { status: 422, body: /"pointer":"#\/size"/ },
  },
  {
    package: 'hono-openapi',
    raises: "a body that doesn't match the schema",
    setup: async ({ app, lib, load, option }) =>
      app.post('/', lib.validator('json', await sizeSchema(load), option.hook), yes),
    ask: BAD_VALUES,
    option: hook,
    expected: { status: 422, body: /"pointer":"#\/size"/ },
  },
  {
    package: '@hono/zod-openapi',
    raises: "a body that doesn't match the schema",
    async setup({ app, lib, load, option }) {
      const content = { 'application/json': { schema: await sizeSchema(load) } }
      const responses = { 200: { description: 'yes' } }
      const route = lib.createRoute({ method: 'post', path: '/', request: { body: { content } }, responses })
      app.route('/', new lib.OpenAPIHono(option).openapi(route, yes))
    },
    ask: BAD_VALUES,
    option: defaultHook,
    expected: { status: 422, body: /"pointer":"#\/size"/ },
  },
  {
    package: '@hono/zod-openapi',
    raises: "a query that doesn't match the schema",
    async setup({ app, lib, load, option }) {
      const { z } = await load('zod')
      const query = z.object({ size: z.coerce.number() })
      const responses = { 200: { description: 'yes' } }
      const route = lib.createRoute({ method: 'get', path: '/', request: { query }, responses })
      app.route('/', new lib.OpenAPIHono(option).openapi(route, yes))
    },
    ask: { path: '/?size=SECRET' },
    option: defaultHook,
    expected: { status: 422, body: /"parameter":"size"/ },
  },
  {
    package: '@hono/trpc-server',
    raises: 'a route beside its procedures throws a 409',
    async setup({ app, lib, load }) {
      const { initTRPC } = await load('@trpc/server')
      const { router, procedure } = initTRPC.create()
      app.use('/trpc/*', lib.trpcServer({ router: router({ hello: procedure.query(() => 'hello') }) }))
    },
    ask: CONFLICT,
    expected: { status: 409 },
  },
]
