import { createParamDecorator } from '@nestjs/common'
import type { Answer } from '@statuskit/testkit'
import type { Service } from './service.ts'

/** A decorator of the application's own, with a value that a `Contact` doesn't accept. */
export const Client = /* @__PURE__ */ createParamDecorator(() => ({ email: 'SECRET' }))

/** Sends a POST with JSON. */
export function send(service: Service, path: string, content: unknown): Promise<Answer> {
  const headers = { 'Content-Type': 'application/json' }
  return service.ask('POST', path, { headers, body: JSON.stringify(content) })
}

/** The problem that a pipe throws. */
export function unprocessable(...errors: readonly object[]) {
  return { title: 'Unprocessable Content', status: 422, errors }
}
