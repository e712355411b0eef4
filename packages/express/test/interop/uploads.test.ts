import { askWithForm, type Document, expectProblem, onlyEntry, type Question } from '@statuskit/testkit'
import formidable, { type Options } from 'formidable'
import multer from 'multer'
import { describe, expect, it } from 'vitest'
import { startService } from '../service.ts'

const FILE = { name: 'photo', filename: 'a.png', content: 'SECRET' }
const FIELD = { name: 'SECRET', content: 'SECRET' }
const TOO_LARGE = { title: 'Content Too Large', status: 413 }
const BAD = { title: 'Bad Request', status: 400 }
const LARGE_FILE = { ...TOO_LARGE, detail: 'A file in the request is larger than the server accepts.' }
const MALFORMED = { ...BAD, detail: 'The request content could not be parsed.' }

describe('multer', () => {
  const expectations = [
    ['a file that is too large', { fileSize: 3 }, askWithForm([FILE]), LARGE_FILE],
    [
      'too many files',
      { files: 0 },
      askWithForm([FILE]),
      { ...TOO_LARGE, detail: 'The request has more files than the server accepts.' },
    ],
    [
      'a field that is too large',
      { fieldSize: 3 },
      askWithForm([FIELD]),
      { ...TOO_LARGE, detail: 'A form field in the request is larger than the server accepts.' },
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
      askWithForm([FIELD, FILE]),
      { ...TOO_LARGE, detail: 'The request has more parts than the server accepts.' },
    ],
    [
      'a file in another field',
      {},
      askWithForm([{ ...FILE, name: 'SECRET' }]),
      { ...BAD, detail: 'The request has a file that the server does not expect.' },
    ],
    [
      'a field name that is too long',
      { fieldNameSize: 3 },
      askWithForm([FIELD]),
      { ...BAD, detail: 'A form field in the request has a name that the server does not accept.' },
    ],
    ['a form that ends early', {}, askWithForm([FILE], true), MALFORMED],
    ['a form without a boundary', {}, { body: 'x', headers: { 'Content-Type': 'multipart/form-data' } }, MALFORMED],
  ] as const
  it.each(expectations)('refuses %s', async (_name, limits, question, document) => {
    const upload = multer({ storage: multer.memoryStorage(), limits })
    const service = await startService((app) => {
      app.post('/', upload.single('photo'), (_request, response) => void response.send('yes'))
    })
    const answer = await service.ask('POST', '/', question)
    expectProblem(answer, document)
    expect(onlyEntry(service).level).toBe('info')
  })

  it('leaves an error of the storage a 500', async () => {
    const storage: multer.StorageEngine = {
      _handleFile: (_request, _file, done) => done(Object.assign(new Error('SECRET'), { code: 'ENOSPC' })),
      _removeFile: (_request, _file, done) => done(null),
    }
    const service = await startService((app) => {
      app.post('/', multer({ storage }).any(), (_request, response) => void response.send('yes'))
    })
    const answer = await service.ask('POST', '/', askWithForm([FILE]))
    expectProblem(answer, { title: 'Internal Server Error', status: 500 })
    expect(onlyEntry(service)).toMatchObject({ level: 'error', thrown: { code: 'ENOSPC' } })
  })
})

describe('formidable', () => {
  const expectations: readonly (readonly [string, Options, Question, Document])[] = [
    ['a file that is too large', { maxFileSize: 3, maxTotalFileSize: 1000 }, askWithForm([FILE]), LARGE_FILE],
    [
      'files that are too large together',
      { maxTotalFileSize: 3 },
      askWithForm([FILE]),
      { ...TOO_LARGE, detail: 'The server does not accept request content of this size.' },
    ],
    [
      'a file that is empty',
      {},
      askWithForm([{ ...FILE, content: '' }]),
      { ...BAD, detail: 'A file in the request is empty.' },
    ],
    ['a form that ends early', {}, askWithForm([FILE], true), MALFORMED],
    [
      'content of another type',
      {},
      { body: 'x', headers: { 'Content-Type': 'text/css' } },
      {
        title: 'Unsupported Media Type',
        status: 415,
        detail: 'The media type of the request content is not supported.',
      },
    ],
  ]
  it.each(expectations)('refuses %s', async (_name, options, question, document) => {
    const service = await startService((app) => {
      app.post('/', async (request, response) => {
        await formidable(options).parse(request)
        response.send('yes')
      })
    })
    expectProblem(await service.ask('POST', '/', question), document)
  })
})
