import vm from 'node:vm'
import type { LogEntry } from '@statuskit/core/adapter'
import { expect, it } from 'vitest'
import { emitError } from './emit.ts'
import type { Context } from './koa-types.ts'

function emitted(thrown: unknown): unknown {
  const values: unknown[] = []
  const context = { app: { emit: (_event: string, error: unknown) => values.push(error) } }
  emitError(
    { level: 'error', thrown, omitted: [], aborted: false } as unknown as LogEntry,
    context as unknown as Context,
  )
  expect(values).toHaveLength(1)
  return values[0]
}

it('emits an error of another realm as it is', () => {
  const foreign: unknown = vm.runInNewContext('new RangeError("far away")')
  expect(foreign).not.toBeInstanceOf(Error)
  expect(emitted(foreign)).toBe(foreign)
})

it.each([
  ['a text', 'the query failed', '"the query failed"'],
  ['a number', 7, '7'],
  ['nothing', undefined, 'undefined'],
  ['a list', ['SECRET', 7], 'a list of 2 values'],
  [
    'the list of class-validator',
    [{ property: 'email', value: 'SECRET', constraints: { isEmail: 'email must be an email' }, children: [] }],
    'a list of 1 validation error: email must be an email (#/email)',
  ],
  ['what only looks like an error', { name: 'Error', message: 'SECRET' }, 'object'],
])('emits an error with its kind for what is none: %s', (_name, thrown, kind) => {
  const error = emitted(thrown) as Error
  expect(error).toBeInstanceOf(Error)
  expect(error.message).toBe(`a value that is not an error was thrown: ${kind}`)
  expect(error.cause).toBe(thrown)
})

it('emits an error for a value that throws on every question', () => {
  const { proxy, revoke } = Proxy.revocable({}, {})
  revoke()
  expect((emitted(proxy) as Error).message).toBe('a value that is not an error was thrown: object')
})
