import { validationProblem } from '@statuskit/core/validation'
import { literal, object, safeParse } from 'valibot'
import { expect } from 'vitest'
import { z } from 'zod'
import type { Case } from '../../suite/case.ts'
import { expectProblem, throwing } from '../../suite/expectations.ts'

const zodIssues = z.object({ 'a/b': z.string() }).safeParse({ 'a/b': 1 }).error
const valibotIssues = safeParse(object({ kind: literal('x') }), { kind: 'SECRET' }).issues

/** Problems of validators. */
export const VALIDATION: readonly Case[] = [
  {
    id: 'validation-zod',
    name: 'issues of zod are a 422 with a pointer each',
    routes: [throwing(validationProblem(zodIssues))],
    async run(service) {
      const answer = await service.ask('GET', '/')
      expectProblem(answer, {
        title: 'Unprocessable Content',
        status: 422,
        errors: [{ detail: expect.any(String), pointer: '#/a~1b' }],
      })
    },
  },
  {
    id: 'validation-valibot',
    name: 'issues of valibot are told without what was sent',
    routes: [throwing(validationProblem(valibotIssues))],
    async run(service) {
      const answer = await service.ask('GET', '/')
      expectProblem(answer, {
        title: 'Unprocessable Content',
        status: 422,
        errors: [{ detail: expect.any(String), pointer: '#/kind' }],
      })
      expect(answer.body).not.toContain('SECRET')
    },
  },
  {
    id: 'validation-status',
    name: 'a service may answer validation problems with a 400, save those that name their status',
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
]
