import { BAD_VALUES, BROKEN_JSON, UPLOAD } from '../../requests.mjs'

const yes = async () => 'yes'

/** Uploads, parsers and validators. */
export const CASES = [
  {
    package: '@fastify/multipart',
    raises: 'a file that is too large',
    async setup({ app, lib }) {
      await app.register(lib, { limits: { fileSize: 3 } })
      app.post('/', async (request) => (await request.file()).toBuffer())
    },
    ask: UPLOAD,
    expected: { status: 413 },
  },
  {
    package: '@fastify/formbody',
    raises: 'a form that is too large',
    async setup({ app, lib }) {
      await app.register(lib, { bodyLimit: 3 })
      app.post('/', yes)
    },
    ask: { method: 'POST', headers: { 'content-type': 'application/x-www-form-urlencoded' }, body: 'name=SECRET' },
    expected: { status: 413 },
  },
  {
    package: 'fastify',
    raises: 'malformed JSON',
    setup: ({ app }) => app.post('/', yes),
    ask: BROKEN_JSON,
    expected: { status: 400 },
  },
  {
    package: 'fastify-type-provider-zod',
    raises: "a body that doesn't match the schema",
    async setup({ app, lib, load }) {
      const { z } = await load('zod')
      app.setValidatorCompiler(lib.validatorCompiler)
      app.post('/', { schema: { body: z.object({ size: z.number() }) } }, yes)
    },
    ask: BAD_VALUES,
    expected: { status: 422, body: /"pointer":"#\/size"/ },
  },
  {
    package: '@fastify/response-validation',
    raises: "a response that doesn't match the schema",
    async setup({ app, lib }) {
      await app.register(lib)
      const schema = { response: { 200: { type: 'object', properties: { SECRET: { type: 'integer' } } } } }
      app.get('/', { schema }, async () => ({ SECRET: 'x' }))
    },
    ask: {},
    expected: { status: 500 },
  },
]
