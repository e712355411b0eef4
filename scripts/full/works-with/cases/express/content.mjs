import { BAD_VALUES, BROKEN_JSON, UPLOAD } from '../../requests.mjs'

const yes = (_request, response) => response.send('yes')

function startOpenApi({ app, lib, framework }) {
  const schema = { type: 'object', properties: { size: { type: 'integer' } } }
  const requestBody = { content: { 'application/json': { schema } } }
  const paths = { '/': { post: { requestBody, responses: { 200: { description: 'made' } } } } }
  const apiSpec = { openapi: '3.0.3', info: { title: 'orders', version: '1' }, paths }
  app.use(framework.json(), lib.middleware({ apiSpec }))
}

/** Uploads, parsers and validators. */
export const CASES = [
  {
    package: 'multer',
    raises: 'a file that is too large',
    setup: ({ app, lib }) => app.post('/', lib({ limits: { fileSize: 3 } }).single('photo'), yes),
    ask: UPLOAD,
    expected: { status: 413 },
  },
  {
    package: 'multer',
    raises: 'a file in an unexpected field',
    setup: ({ app, lib }) => app.post('/', lib().single('other'), yes),
    ask: UPLOAD,
    expected: { status: 400 },
  },
  {
    package: 'formidable',
    raises: 'a file that is too large',
    setup: ({ app, lib }) => app.post('/', (request) => lib({ maxFileSize: 3 }).parse(request)),
    ask: UPLOAD,
    expected: { status: 413 },
  },
  {
    package: 'express-fileupload',
    raises: 'a file that is too large, with `abortOnLimit`',
    setup: ({ app, lib, option }) => app.use(lib({ limits: { fileSize: 3 }, abortOnLimit: true, ...option })),
    ask: UPLOAD,
    option: ({ problem }) => ({ limitHandler: (_request, _response, next) => next(problem(413)) }),
    expected: { status: 413 },
  },
  {
    package: 'body-parser',
    raises: 'malformed JSON',
    setup: ({ app, lib }) => app.use(lib.json()),
    ask: BROKEN_JSON,
    expected: { status: 400 },
  },
  {
    package: 'body-parser',
    raises: 'a body that is too large',
    setup: ({ app, lib }) => app.use(lib.json({ limit: 3 })),
    ask: BROKEN_JSON,
    expected: { status: 413 },
  },
  {
    package: 'body-parser',
    raises: 'an unsupported charset',
    setup: ({ app, lib }) => app.use(lib.json()),
    ask: { ...BROKEN_JSON, headers: { 'content-type': 'application/json; charset=secret' } },
    expected: { status: 415 },
  },
  {
    package: 'express-validator',
    raises: '`validationResult(request).throw()`',
    setup: ({ app, lib: { body, validationResult }, framework, instead, validationProblem }) =>
      app.post('/', framework.json(), body('size').isInt(), (request) => {
        if (instead) instead({ request, validationResult, validationProblem })
        validationResult(request).throw()
      }),
    ask: BAD_VALUES,
    instead({ request, validationResult, validationProblem }) {
      throw validationProblem(validationResult(request))
    },
    expected: { status: 422, body: /"pointer":"#\/size"/ },
  },
  {
    package: 'celebrate',
    raises: "a body that doesn't match the schema",
    setup: ({ app, lib: { celebrate, Joi }, framework }) =>
      app.post('/', framework.json(), celebrate({ body: Joi.object({ size: Joi.number() }) }), yes),
    ask: BAD_VALUES,
    expected: { status: 422, body: /"pointer":"#\/size"/ },
  },
  {
    package: 'express-openapi-validator',
    raises: "a body that doesn't match the schema",
    setup: startOpenApi,
    ask: BAD_VALUES,
    expected: { status: 422, body: /"pointer":"#\/size"/ },
  },
  {
    package: 'express-openapi-validator',
    raises: "a method that the OpenAPI document doesn't list",
    setup: startOpenApi,
    ask: { method: 'DELETE' },
    expected: { status: 405, headers: { allow: /POST/ } },
  },
]
