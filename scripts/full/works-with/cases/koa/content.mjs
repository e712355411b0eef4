import { BAD_VALUES, BROKEN_JSON, UPLOAD } from '../../requests.mjs'

const use = ({ app, lib }) => app.use(lib())

/** Uploads, parsers and validators. */
export const CASES = [
  {
    package: '@koa/multer',
    raises: 'a file that is too large',
    setup: ({ app, lib }) => app.use(lib({ limits: { fileSize: 3 } }).single('photo')),
    ask: UPLOAD,
    expected: { status: 413 },
  },
  {
    package: 'koa-body',
    raises: 'a file that is too large',
    setup: ({ app, lib }) => app.use((lib.koaBody ?? lib)({ multipart: true, formidable: { maxFileSize: 3 } })),
    ask: UPLOAD,
    expected: { status: 413 },
  },
  {
    package: '@koa/bodyparser',
    raises: 'malformed JSON',
    setup: ({ app, lib }) => app.use((lib.bodyParser ?? lib)()),
    ask: BROKEN_JSON,
    expected: { status: 400 },
  },
  {
    package: '@koa/bodyparser',
    raises: 'a body that is too large',
    setup: ({ app, lib }) => app.use((lib.bodyParser ?? lib)({ jsonLimit: 3 })),
    ask: BROKEN_JSON,
    expected: { status: 413 },
  },
  {
    package: 'koa-bodyparser',
    raises: 'malformed JSON',
    setup: use,
    ask: BROKEN_JSON,
    expected: { status: 400 },
  },
  {
    package: 'koa-joi-router',
    raises: "a body that doesn't match the schema",
    setup({ app, lib }) {
      const router = lib()
      const validate = { type: 'json', body: { size: lib.Joi.number() } }
      router.post('/', { validate }, (context) => {
        context.body = 'yes'
      })
      app.use(router.middleware())
    },
    ask: BAD_VALUES,
    adapter: ({ validationProblem }) => ({
      map: (cause) => (cause?.isJoi ? validationProblem(cause, { cause }) : undefined),
    }),
    expected: { status: 422, body: /"pointer":"#\/size"/ },
  },
]
