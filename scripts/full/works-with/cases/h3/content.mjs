import { BAD_VALUES, BROKEN_JSON } from '../../requests.mjs'

/** Parsers, validators and access of h3 itself, which Nitro's handlers import too. */
export const CASES = [
  {
    package: 'h3',
    raises: "a body that doesn't match the schema of `readValidatedBody`",
    async setup({ app, lib, load }) {
      const { z } = await load('zod')
      app.post('/', (event) => lib.readValidatedBody(event, z.object({ size: z.number() })))
    },
    ask: BAD_VALUES,
    expected: { status: 422, body: /"pointer":"#\/size"/ },
  },
  {
    package: 'h3',
    raises: "a query that doesn't match the schema of `getValidatedQuery`",
    async setup({ app, lib, load }) {
      const { z } = await load('zod')
      app.get('/', (event) => lib.getValidatedQuery(event, z.object({ size: z.coerce.number() })))
    },
    ask: { path: '/?size=SECRET' },
    expected: { status: 422, body: /"parameter":"size"/ },
  },
  {
    package: 'h3',
    raises: "params that don't match the schema of `getValidatedRouterParams`",
    async setup({ app, lib, load }) {
      const { z } = await load('zod')
      app.get('/orders/:id', (event) => lib.getValidatedRouterParams(event, z.object({ id: z.coerce.number() })))
    },
    ask: { path: '/orders/SECRET' },
    expected: { status: 422 },
  },
  {
    package: 'h3',
    raises: 'malformed JSON for `readBody`',
    setup: ({ app, lib }) => app.post('/', (event) => lib.readBody(event)),
    ask: BROKEN_JSON,
    expected: { status: 400 },
  },
  {
    package: 'h3',
    raises: 'a body larger than `bodyLimit` allows',
    setup({ app, lib }) {
      app.use(lib.bodyLimit(3))
      app.post('/', (event) => lib.readBody(event))
    },
    ask: BROKEN_JSON,
    expected: { status: 413 },
  },
  {
    package: 'h3',
    raises: 'a request without the credentials of `basicAuth`',
    setup({ app, lib }) {
      app.use(lib.basicAuth({ password: 'SECRET' }))
    },
    ask: {},
    expected: { status: 401, headers: { 'www-authenticate': /^Basic / } },
  },
]
