import { serveApp } from '@statuskit/example-shared/testing'
import { describe, expect, it } from 'vitest'
import { type Answer, ask } from './ask.ts'
import { ROWS, type Row } from './requests.ts'
import { type Name, SERVICES } from './services.ts'

/** Headers that Node adds about the connection and the time. */
const NODES_FIELDS = ['connection', 'date', 'keep-alive']
/** Only Koa's example has CORS, to show where it goes. */
const CORS_FIELDS = /^access-control-/

/** The response of a service that was started for this request. */
async function answerOf(name: Name, { question, times = 1 }: Row): Promise<Answer> {
  const origin = await serveApp(SERVICES[name])
  let answer: Answer | undefined
  for (let count = 0; count < times; count++) answer = await ask(origin, question)
  if (answer === undefined) throw new Error('no request was sent')
  const headers = Object.entries(answer.headers)
    .filter(([field]) => !NODES_FIELDS.includes(field) && !CORS_FIELDS.test(field))
    .filter(([field, value]) => field !== 'vary' || value !== 'Origin')
    .map(([field, value]) => [field, field === 'vary' ? String(value).replace(/^Origin, /, '') : value])
  // The service still works afterwards.
  expect((await ask(origin, { path: '/orders' })).status).toBe(200)
  return { ...answer, headers: Object.fromEntries(headers) }
}

function expectProblem(answer: Answer): void {
  expect(answer.headers['content-type']).toBe('application/problem+json')
  expect(JSON.parse(answer.content)).toMatchObject({ status: answer.status, type: expect.any(String) })
}

describe('what all services answer to', () => {
  it.each(ROWS.filter(({ exception }) => exception === undefined))('$name: $status', async (row) => {
    const [express, fastify, h3, hono, koa, nestjs] = await Promise.all([
      answerOf('express', row),
      answerOf('fastify', row),
      answerOf('h3', row),
      answerOf('hono', row),
      answerOf('koa', row),
      answerOf('nestjs', row),
    ])
    expect(express.status).toBe(row.status)
    expect(fastify).toEqual(express)
    expect(h3).toEqual(express)
    expect(hono).toEqual(express)
    expect(koa).toEqual(express)
    expect(nestjs).toEqual(express)
    expect(JSON.stringify(express)).not.toContain('hunter2')
  })
})

describe('requests that a framework answers differently', () => {
  const exceptional = ROWS.flatMap(({ exception, ...row }) =>
    exception === undefined ? [] : [{ ...row, ...exception }],
  )

  it.each(exceptional)('$name: $reason', async ({ differs, status, ...row }) => {
    const names = Object.keys(SERVICES) as Name[]
    const answers = await Promise.all(names.map((name) => answerOf(name, { status, ...row })))
    const expected = answers.find((_, index) => !((names[index] as Name) in differs))
    expect(expected?.status).toBe(status)
    for (const [index, answer] of answers.entries()) {
      const name = names[index] as Name
      const own = differs[name]
      if (own === undefined) expect(answer, name).toEqual(expected)
      else {
        expect(answer.status, name).toBe(own)
        expect(answer, name).not.toEqual(expected)
      }
      if (answer.status >= 400) expectProblem(answer)
      expect(JSON.stringify(answer)).not.toContain('hunter2')
    }
  })

  it('is known', () => {
    expect(exceptional).toHaveLength(13)
  })
})
