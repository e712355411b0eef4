import { afterEach, expect, it, vi } from 'vitest'
import { problem } from '../../problem/problem.ts'
import { logToConsole } from './console.ts'
import type { LogEntry } from './log-entry.ts'

afterEach(() => vi.restoreAllMocks())

const REQUEST = { method: 'POST', url: '/orders?token=SECRET', headers: { authorization: 'SECRET' } }

/** What is printed of a response, and to which stream. */
function printed(entry: Partial<LogEntry>): { error: string; info: string } {
  const error = vi.spyOn(console, 'error').mockReturnValue()
  const info = vi.spyOn(console, 'info').mockReturnValue()
  const level = entry.level ?? 'error'
  const thrown = undefined
  logToConsole({ problem: problem(500), thrown, request: REQUEST, omitted: [], aborted: false, ...entry, level })
  return { error: error.mock.calls.flat().join(), info: info.mock.calls.flat().join() }
}

const errorOf = (thrown: unknown) => printed({ thrown }).error

it('prints a 4xx in a line, to the standard output, without the query', () => {
  const { error, info } = printed({ level: 'info', problem: problem(404), thrown: new Error('SECRET') })
  expect(error).toBe('')
  expect(info).toBe('POST /orders 404 Not Found')
})

it('prints a client that has gone as 499', () => {
  expect(printed({ level: 'info', aborted: true }).info).toBe('POST /orders 499 client closed request')
})

it('prints what was left out of the response', () => {
  const omitted = [
    { what: 'X-Bad', reason: 'it has a line break' },
    { what: 'map', reason: 'the hook threw' },
  ]
  const lines = '\n  left out X-Bad: it has a line break\n  left out map: the hook threw'
  expect(printed({ level: 'info', problem: problem(409), omitted }).info).toBe(`POST /orders 409 Conflict${lines}`)
  expect(printed({ omitted, thrown: 'words' }).error).toBe(
    `POST /orders 500 Internal Server Error${lines}\na thrown string: words`,
  )
})

it('prints the stacks of an error and of its causes, five at most', () => {
  const error = [1, 2, 3, 4, 5, 6].reduceRight<Error | undefined>(
    (cause, number) => new Error(`failure ${number}`, { cause }),
    undefined,
  )
  const text = errorOf(error)
  expect(text).toMatch(/^POST \/orders 500 Internal Server Error\nError: failure 1\n {4}at .*console\.test\.ts/)
  expect(text.match(/(?<=\ncaused by )Error: failure \d/g)).toEqual(
    [2, 3, 4, 5].map((each) => `Error: failure ${each}`),
  )
})

it('prints the errors of an AggregateError, five at most', () => {
  const text = errorOf(new AggregateError([1, 2, 3, 4, 5, 6].map(String), 'all failed'))
  expect(text).toContain('AggregateError: all failed')
  expect(text.match(/a thrown string: \d/g)).toEqual([1, 2, 3, 4, 5].map((each) => `a thrown string: ${each}`))
})

it.each([
  [null, 'a thrown null'],
  [undefined, 'a thrown undefined'],
  [false, 'a thrown boolean: false'],
  [Symbol('s'), 'a thrown symbol: Symbol(s)'],
  [{ code: 1, token: 'SECRET' }, 'a thrown object with code, token'],
  [{}, 'a thrown object with no properties'],
  [new Error('x', { cause: { token: 'SECRET' } }), /\ncaused by a thrown object with token$/],
  [Object.assign(new Error('x'), { stack: 7 }), 'a thrown object with no properties'],
])('prints whatever was thrown, without the values that it holds: %o', (thrown, words) => {
  const text = errorOf(thrown)
  if (typeof words === 'string') expect(text).toBe(`POST /orders 500 Internal Server Error\n${words}`)
  else expect(text).toMatch(words)
  expect(text).not.toContain('SECRET')
})

it('prints that a value cannot be looked at', () => {
  const refuse = () => {
    throw new Error('no')
  }
  expect(errorOf(new Proxy({}, { get: refuse, ownKeys: refuse }))).toMatch(/throws when it is looked at$/)
})
