import type { Express } from 'express'
import { afterEach, beforeEach, expect, vi } from 'vitest'
import { type Answer, type Service, startService } from './service.ts'

/** The services that a test has started: each ends with its test, and nothing may have got past it. */
export function watchServices(): (routes: (app: Express) => void) => Promise<Service> {
  const started: Service[] = []
  const escaped = vi.fn()

  beforeEach(() => {
    process.on('unhandledRejection', escaped)
    process.on('uncaughtException', escaped)
  })

  afterEach(async () => {
    await Promise.all(started.splice(0).map((service) => service.close()))
    process.off('unhandledRejection', escaped)
    process.off('uncaughtException', escaped)
    expect(escaped).not.toHaveBeenCalled()
  })

  return async (routes) => {
    const service = await startService((app) => {
      app.get('/alive', (_request, response) => {
        response.send('yes')
      })
      routes(app)
    })
    started.push(service)
    return service
  }
}

/** A route that throws. */
export function throwing(thrown: unknown): (app: Express) => void {
  return (app) =>
    app.get('/', () => {
      throw thrown
    })
}

/** Whether an answer is a complete problem with this document, and the fields that every problem has. */
export function expectProblem(answer: Answer, document: { title: string; status: number; detail?: string }): void {
  const body = JSON.parse(answer.body)
  expect(body).toEqual({ type: 'about:blank', ...document })
  expect(answer.status).toBe(body.status)
  expect(answer.phrase).toBe(document.title)
  expect(answer.headers).toMatchObject({
    'content-type': 'application/problem+json',
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
  })
  expect(answer.cut).toBe(false)
}
