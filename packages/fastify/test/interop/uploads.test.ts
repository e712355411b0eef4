import multipart, { type FastifyMultipartOptions } from '@fastify/multipart'
import { askWithForm, type Document, expectProblem, onlyEntry, type Question } from '@statuskit/testkit'
import { expect, it } from 'vitest'
import { startService } from '../service.ts'

const FILE = { name: 'photo', filename: 'a.png', content: 'SECRET' }
const FIELD = { name: 'a', content: 'b' }
const TOO_LARGE = { title: 'Content Too Large', status: 413 }

const EXPECTATIONS: readonly (readonly [string, FastifyMultipartOptions['limits'], Question, Document])[] = [
  [
    'a file that is too large',
    { fileSize: 3 },
    askWithForm([FILE]),
    { ...TOO_LARGE, detail: 'A file in the request is larger than the server accepts.' },
  ],
  [
    'too many files',
    { files: 1 },
    askWithForm([FILE, FILE]),
    { ...TOO_LARGE, detail: 'The request has more files than the server accepts.' },
  ],
  [
    'too many fields',
    { fields: 1 },
    askWithForm([FIELD, FIELD]),
    { ...TOO_LARGE, detail: 'The request has more form fields than the server accepts.' },
  ],
  [
    'too many parts',
    { parts: 1 },
    askWithForm([FIELD, FIELD]),
    { ...TOO_LARGE, detail: 'The request has more parts than the server accepts.' },
  ],
  [
    'a form that ends early',
    {},
    askWithForm([FILE], true),
    { title: 'Bad Request', status: 400, detail: 'The request content could not be parsed.' },
  ],
  [
    'a form without a boundary',
    {},
    { headers: { 'Content-Type': 'multipart/form-data' }, body: 'x' },
    { title: 'Bad Request', status: 400, detail: 'The request content could not be parsed.' },
  ],
  [
    'content that is no form',
    {},
    { headers: { 'Content-Type': 'application/json' }, body: '{}' },
    { title: 'Not Acceptable', status: 406, detail: 'The request content is not multipart/form-data.' },
  ],
]

it.each(EXPECTATIONS)('answers what @fastify/multipart refuses: %s', async (_name, limits, question, document) => {
  const service = await startService(async (app) => {
    await app.register(multipart, { ...(limits && { limits }) })
    app.post('/', async (request) => {
      for await (const part of request.parts()) if (part.type === 'file') await part.toBuffer()
      return 'yes'
    })
  })
  expectProblem(await service.ask('POST', '/', question), document)
  expect(onlyEntry(service).level).toBe('info')
})
