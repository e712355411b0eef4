import { problem } from '@statuskit/core'
import { toValidationErrors, validationProblem } from '@statuskit/core/validation'
import { literal, object, safeParse, ValiError } from 'valibot'
import { z } from 'zod'
import { assertEqual, assertIncludes, assertLacks, assertMatches } from '../../suite/assertions.ts'
import type { Case } from '../../suite/case.ts'
import { expectProblem, onlyEntry, SERVER_ERROR, throwing } from '../../suite/expectations.ts'

const zodIssues = z.object({ 'a/b': z.string() }).safeParse({ 'a/b': 1 }).error
const valibotIssues = safeParse(object({ kind: literal('x') }), { kind: 'SECRET' }).issues

/** An error of celebrate: an error of Joi for each part of the request. */
const celebrateError = Object.assign(new Error('Validation failed'), {
  details: new Map([
    ['body', { isJoi: true, details: [{ message: 'must be 1', path: ['items', 0], context: { label: 'a' } }] }],
    ['query', { isJoi: true, details: [{ message: 'must be 2', path: ['limit'], context: { label: 'b' } }] }],
  ]),
})

const openApiErrors = [{ path: '/body/items/0', message: 'must be 1', errorCode: 'const.openapi.validation' }]
/** An error of express-openapi-validator. */
const openApiError = Object.assign(new Error('request/body/items/0 must be 1'), {
  name: 'Bad Request',
  status: 400,
  path: '/orders',
  headers: undefined,
  errors: openApiErrors,
})

/** Problems of validators. */
export const VALIDATION: readonly Case[] = [
  {
    id: 'validation-zod',
    name: 'issues of zod become a 422 with a pointer for each',
    routes: [throwing(validationProblem(zodIssues))],
    async run(service) {
      const answer = await service.ask('GET', '/')
      expectProblem(answer, {
        title: 'Unprocessable Content',
        status: 422,
        errors: [{ detail: 'Invalid input: expected string, received number', pointer: '#/a~1b' }],
      })
    },
  },
  {
    id: 'validation-valibot',
    name: 'issues of valibot are sent without the input',
    routes: [throwing(validationProblem(valibotIssues))],
    async run(service) {
      const answer = await service.ask('GET', '/')
      expectProblem(answer, {
        title: 'Unprocessable Content',
        status: 422,
        errors: [{ detail: 'Invalid type: Expected "x"', pointer: '#/kind' }],
      })
      assertLacks(answer.body, 'SECRET')
    },
  },
  {
    id: 'validation-status',
    name: 'a service can set 400 for validation problems that have no status of their own',
    routes: [
      throwing(validationProblem([{ detail: 'must be later', path: ['end'] }], { in: 'query' })),
      throwing(validationProblem([{ detail: 'must be later', path: ['end'] }], { status: 422 }), '/named'),
    ],
    options: { validationStatus: 400 },
    async run(service) {
      expectProblem(await service.ask('GET', '/'), {
        title: 'Bad Request',
        status: 400,
        errors: [{ detail: 'must be later', parameter: 'end' }],
      })
      expectProblem(await service.ask('GET', '/named'), {
        title: 'Unprocessable Content',
        status: 422,
        errors: [{ detail: 'must be later', pointer: '#/end' }],
      })
    },
  },
  {
    id: 'validation-messages',
    name: 'a service can restrict messages to validators that cannot quote the input',
    routes: [
      throwing(validationProblem([{ message: 'must be another', path: ['a'] }, { detail: 'must be even' }])),
      throwing(validationProblem(zodIssues), '/known'),
      throwing(
        problem(409, { extensions: toValidationErrors([{ message: 'must be another', path: ['a'] }]) }),
        '/members',
      ),
    ],
    options: { validationMessages: 'known' },
    async run(service) {
      expectProblem(await service.ask('GET', '/'), {
        title: 'Unprocessable Content',
        status: 422,
        errors: [
          { detail: 'Invalid value', pointer: '#/a' },
          { detail: 'must be even', pointer: '#' },
        ],
      })
      assertIncludes((await service.ask('GET', '/known')).body, 'expected string')
      expectProblem(await service.ask('GET', '/members'), {
        title: 'Conflict',
        status: 409,
        errors: [{ detail: 'Invalid value', pointer: '#/a' }],
      })
    },
  },
  {
    id: 'validation-unreadable',
    name: 'unreadable issues and an invalid validation status are reported',
    routes: [
      throwing(validationProblem(new Error('SECRET') as never, { status: 401 as never })),
      throwing(problem(409, { extensions: { ...toValidationErrors(['SECRET'] as never), code: 7 } }), '/members'),
    ],
    async run(service) {
      const answer = await service.ask('GET', '/')
      expectProblem(answer, { title: 'Unprocessable Content', status: 422 })
      assertEqual(
        onlyEntry(service).omitted.map(({ what }) => what),
        ['errors', 'status'],
        'what the log entry lists as omitted',
      )
      expectProblem(await service.ask('GET', '/members'), { title: 'Conflict', status: 409, code: 7 })
      assertMatches(service.entries[1]?.omitted, [{ what: 'errors' }], "the second log entry's omitted")
    },
  },
  {
    id: 'validation-of-a-request',
    name: 'errors of request validation become validation problems',
    routes: [throwing(celebrateError), throwing(openApiError, '/openapi')],
    async run(service) {
      expectProblem(await service.ask('GET', '/'), {
        title: 'Unprocessable Content',
        status: 422,
        errors: [
          { detail: 'must be 1', pointer: '#/items/0' },
          { detail: 'must be 2', parameter: 'limit' },
        ],
      })
      assertEqual(onlyEntry(service).thrown, celebrateError, "the log entry's thrown")
      expectProblem(await service.ask('GET', '/openapi'), {
        title: 'Unprocessable Content',
        status: 422,
        errors: [{ detail: 'must be 1', pointer: '#/items/0' }],
      })
    },
  },
  {
    id: 'validation-of-other-data',
    name: "a thrown validator's error is a 500, because the data may not come from a client",
    routes: [throwing(zodIssues), throwing(new ValiError(valibotIssues as never), '/valibot')],
    async run(service) {
      expectProblem(await service.ask('GET', '/'), SERVER_ERROR)
      expectProblem(await service.ask('GET', '/valibot'), SERVER_ERROR)
    },
  },
  {
    id: 'validation-mapped',
    name: "map turns a validator's error into a validation problem",
    routes: [throwing(zodIssues)],
    options: {
      map: (thrown) => (thrown instanceof z.ZodError ? validationProblem(thrown) : undefined),
      validationStatus: 400,
    },
    async run(service) {
      expectProblem(await service.ask('GET', '/'), {
        title: 'Bad Request',
        status: 400,
        errors: [{ detail: 'Invalid input: expected string, received number', pointer: '#/a~1b' }],
      })
    },
  },
]
