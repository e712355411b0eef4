import * as nest from '@nestjs/common'
import { problem } from '@statuskit/core'
import { type Document, expectProblem, onlyEntry } from '@statuskit/testkit'
import { describe, expect, it } from 'vitest'
import { PLATFORMS, startService, throwing } from './service.ts'

const BUILT_IN: readonly (readonly [make: new (message?: string) => nest.HttpException, title: string])[] = [
  [nest.BadRequestException, 'Bad Request'],
  [nest.UnauthorizedException, 'Unauthorized'],
  [nest.ForbiddenException, 'Forbidden'],
  [nest.NotFoundException, 'Not Found'],
  [nest.MethodNotAllowedException, 'Method Not Allowed'],
  [nest.NotAcceptableException, 'Not Acceptable'],
  [nest.RequestTimeoutException, 'Request Timeout'],
  [nest.ConflictException, 'Conflict'],
  [nest.GoneException, 'Gone'],
  [nest.PreconditionFailedException, 'Precondition Failed'],
  [nest.PayloadTooLargeException, 'Content Too Large'],
  [nest.UnsupportedMediaTypeException, 'Unsupported Media Type'],
  [nest.ImATeapotException, "I'm a teapot"],
  [nest.MisdirectedException, 'Misdirected Request'],
  [nest.UnprocessableEntityException, 'Unprocessable Content'],
  [nest.InternalServerErrorException, 'Internal Server Error'],
  [nest.NotImplementedException, 'Not Implemented'],
  [nest.BadGatewayException, 'Bad Gateway'],
  [nest.ServiceUnavailableException, 'Service Unavailable'],
  [nest.GatewayTimeoutException, 'Gateway Timeout'],
  [nest.HttpVersionNotSupportedException, 'HTTP Version Not Supported'],
]

async function answerOf(make: () => unknown, platform?: (typeof PLATFORMS)[number]) {
  const service = await startService({ controllers: [throwing(make)], ...(platform && { platform }) })
  return { answer: await service.ask('GET', '/'), entry: onlyEntry(service) }
}

describe.each(PLATFORMS)('an exception of Nest on %s', (platform) => {
  it.each(BUILT_IN)('%o is its status, and has no detail of its own', async (Exception, title) => {
    const { answer, entry } = await answerOf(() => new Exception(), platform)
    expectProblem(answer, { title, status: new Exception().getStatus() })
    expect(entry.thrown).toBeInstanceOf(Exception)
  })

  it.each(BUILT_IN)('%o has its message as the detail below 500', async (Exception, title) => {
    const { answer } = await answerOf(() => new Exception('The message.'), platform)
    const status = new Exception().getStatus()
    expectProblem(answer, { title, status, ...(status < 500 && { detail: 'The message.' }) })
  })
})

@nest.Controller()
class ReturnsProblems {
  @nest.Get()
  get(): unknown {
    return problem(409, { detail: 'The order exists.' })
  }

  @nest.Post()
  async post(): Promise<unknown> {
    return problem(409, { detail: 'The order exists.' })
  }
}

describe.each(PLATFORMS)('a problem that a handler returns on %s', (platform) => {
  it.each(['GET', 'POST'])('is answered like one that it throws: %s', async (method) => {
    const service = await startService({ controllers: [ReturnsProblems], platform })
    expectProblem(await service.ask(method, '/'), { title: 'Conflict', status: 409, detail: 'The order exists.' })
    expect(onlyEntry(service)).toMatchObject({ problem: { status: 409 } })
  })
})

const CONFLICT = { title: 'Conflict', status: 409 }
const RESPONSES: readonly (readonly [what: string, thrown: nest.HttpException, document: Document])[] = [
  ['a string', new nest.HttpException('The order exists.', 409), { ...CONFLICT, detail: 'The order exists.' }],
  [
    'an object with members',
    new nest.HttpException({ message: 'The order exists.', order: 7, tags: ['a'] }, 409),
    { ...CONFLICT, detail: 'The order exists.', order: 7, tags: ['a'] },
  ],
  ['an object without a message', new nest.HttpException({ order: 7 }, 409), { ...CONFLICT, order: 7 }],
  [
    'an object with the names of standard members',
    new nest.ConflictException({ status: 'closed', title: 'x', type: 'x', order: 7 }),
    { ...CONFLICT, order: 7 },
  ],
  [
    'a description of its own',
    new nest.ConflictException('The order exists.', { description: 'ORDER_EXISTS' }),
    { ...CONFLICT, detail: 'The order exists.', error: 'ORDER_EXISTS' },
  ],
  [
    'an error code',
    new nest.ConflictException('The order exists.', { errorCode: 'E7' }),
    { ...CONFLICT, detail: 'The order exists.', errorCode: 'E7' },
  ],
  [
    'an error code and an object',
    new nest.ConflictException({ order: 7 }, { errorCode: 'E7' }),
    { ...CONFLICT, order: 7, errorCode: 'E7' },
  ],
  ['an error code alone', new nest.ConflictException(undefined, { errorCode: 'E7' }), { ...CONFLICT, errorCode: 'E7' }],
  [
    'a list of messages',
    new nest.BadRequestException(['name must be a string', 'age must be a number']),
    {
      title: 'Bad Request',
      status: 400,
      errors: [{ detail: 'name must be a string' }, { detail: 'age must be a number' }],
    },
  ],
  [
    'members of a server error',
    new nest.ServiceUnavailableException({ message: 'SECRET', error: 'SECRET', region: 'eu' }),
    { title: 'Service Unavailable', status: 503, region: 'eu' },
  ],
  ['a success', new nest.HttpException('SECRET', 200), { title: 'Internal Server Error', status: 500 }],
  [
    'an array',
    new nest.HttpException(['The order exists.'] as never, 409),
    { ...CONFLICT, errors: [{ detail: 'The order exists.' }] },
  ],
]

describe('the response of an exception', () => {
  it.each(RESPONSES)('with %s', async (_what, thrown, document) => {
    expectProblem((await answerOf(() => thrown)).answer, document)
  })

  it.each(['error', 'shutting_down'])('may hold the report of a health check: %s', async (status) => {
    const details = { database: { status: 'down' } }
    const report = { status, info: {}, error: details, details }
    const { answer, entry } = await answerOf(() => new nest.ServiceUnavailableException(report))
    expectProblem(answer, { title: 'Service Unavailable', status: 503, info: {}, error: details, details })
    expect(entry.omitted).toEqual([])
  })

  it('may repeat the status, and a status that says anything else is reported', async () => {
    const same = await answerOf(() => new nest.HttpException({ status: 403, order: 7 }, 403))
    expectProblem(same.answer, { title: 'Forbidden', status: 403, order: 7 })
    expect(same.entry.omitted).toEqual([])
    const other = await answerOf(() => new nest.ConflictException({ status: 'closed' }))
    expectProblem(other.answer, CONFLICT)
    expect(other.entry.omitted).toMatchObject([{ what: 'extensions.status' }])
  })

  it('is left where it fails to be read', async () => {
    const broken = Object.assign(new nest.ConflictException('SECRET'), {
      getResponse() {
        throw new Error('SECRET')
      },
    })
    const { answer, entry } = await answerOf(() => broken)
    expect(answer).toMatchObject({ status: 409 })
    expect(entry.omitted).toMatchObject([{ what: 'convert' }])
  })
})

it('keeps a problem what it is, with its fields', async () => {
  const { answer } = await answerOf(() => problem(503, { retryAfter: 120, detail: 'Back soon.' }), 'Fastify')
  expectProblem(answer, { title: 'Service Unavailable', status: 503, detail: 'Back soon.' })
  expect(answer.headers['retry-after']).toBe('120')
})
