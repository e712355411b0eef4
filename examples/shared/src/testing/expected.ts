import { expect } from 'vitest'

const CONNECTION_FIELDS = ['connection', 'content-length', 'date', 'keep-alive']

/** A response that a test expects. */
export interface Expected {
  readonly status: number
  readonly headers?: Readonly<Record<string, string>>
  readonly body: Readonly<Record<string, unknown>>
}

/** Compares a response with the expected problem: all its own headers, and the whole body. */
export async function expectFields(
  response: Response,
  { status, headers = {}, body }: Expected,
  fields: Readonly<Record<string, string>>,
): Promise<void> {
  const own = [...response.headers].filter(([name]) => !CONNECTION_FIELDS.includes(name))
  expect(response.status).toBe(status)
  expect(Object.fromEntries(own)).toEqual({ ...fields, ...headers })
  expect(await response.json()).toEqual({ type: 'about:blank', status, ...body })
}
