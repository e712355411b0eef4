import { afterEach, expect, it, vi } from 'vitest'
import { problem } from '../../problem/problem.ts'
import { logToConsole } from './console.ts'
import type { LogEntry } from './log-entry.ts'

afterEach(() => vi.restoreAllMocks())

const REQUEST = { method: 'POST', url: '/orders?token=SECRET', headers: { authorization: 'SECRET' }, raw: undefined }

/** What is printed of a response, and to which stream. */
function printed(entry: Partial<LogEntry>): { error: string; info: string } {
  const error = vi.spyOn(console, 'error').mockReturnValue()
  const info = vi.spyOn(console, 'info').mockReturnValue()
  const level = entry.level ?? 'error'
  const thrown = undefined
  logToConsole({ problem: problem(500), thrown, request: REQUEST, omitted: [], aborted: false, ...entry, level })
  return { error: error.mock.lastCall?.join() ?? '', info: info.mock.lastCall?.join() ?? '' }
}

const errorOf = (thrown: unknown) => printed({ thrown }).error

it('prints a 4xx to the standard output, without the query', () => {
  const { error, info } = printed({ level: 'info', problem: problem(404), thrown: new Error('SECRET') })
  expect(error).toBe('')
  expect(info).toBe('POST /orders 404 Not Found\n  caused by Error: SECRET')
})

it('prints a line for each error behind a 4xx, without its stack', () => {
  const driver = Object.assign(new RangeError('duplicate key\nGET / 200 OK'), { code: '23505' })
  const cause = new Error('insert failed', { cause: driver })
  const lines = [
    'POST /orders 409 Conflict',
    '  caused by Error: insert failed',
    '  caused by RangeError: duplicate key\\nGET / 200 OK (code 23505)',
  ]
  const thrown = problem(409, { cause })
  expect(printed({ level: 'info', problem: thrown, thrown }).info).toBe(lines.join('\n'))
  // A hook that mapped the error need not have named it as the cause.
  expect(printed({ level: 'info', problem: problem(409), thrown: cause }).info).toBe(lines.join('\n'))
  expect(printed({ level: 'info', problem: problem(409), thrown: undefined }).info).toBe(lines[0])
})

it('prints no line for an error that only repeats the message of its cause', () => {
  const cause = new RangeError('out of range')
  const linesOf = (thrown: Error) =>
    printed({ level: 'info', problem: problem(409), thrown })
      .info.split('\n')
      .slice(1)
  expect(linesOf(new Error(cause.message, { cause }))).toEqual(['  caused by RangeError: out of range'])
  expect(linesOf(Object.assign(new Error(cause.message, { cause }), { code: 'E1' }))).toHaveLength(2)
  expect(linesOf(new Error('', { cause: new TypeError('') }))).toEqual(['  caused by Error', '  caused by TypeError'])
})

it('names what was thrown in place of an error', () => {
  const Taken = Object.assign(() => problem(409), { type: 'urn:example:taken' })
  expect(printed({ level: 'info', problem: problem(409), thrown: Taken }).info).toBe(
    'POST /orders 409 Conflict\n  caused by a thrown Function with type',
  )
  expect(errorOf(new Response())).toContain('a thrown Response with no properties')
  expect(errorOf({ SECRET: 1 })).toContain('a thrown object with SECRET')
})

it('prints the places of a validation problem, and no text that may quote what was sent', () => {
  const errors = [
    { detail: 'SECRET', pointer: '#/email' },
    { detail: 'SECRET', parameter: 'page\nGET /' },
    { detail: 'SECRET', header: 'X-Tenant' },
  ]
  const sent = (extensions: Record<string, unknown>) =>
    printed({ level: 'info', problem: problem(422, { extensions }) }).info
  const line = 'POST /orders 422 Unprocessable Content'
  expect(sent({ errors })).toBe(`${line}\n  invalid: #/email, parameter page\\nGET /, header X-Tenant`)
  const many = Array.from({ length: 7 }, (_, index) => ({ detail: 'no', pointer: `#/${index}` }))
  expect(sent({ errors: many, errorsOmitted: 4 })).toBe(`${line}\n  invalid: #/0, #/1, #/2, #/3, #/4, 6 more`)
  // A service's own member may have any shape.
  expect(sent({ errors: ['SECRET', null, { at: 7 }] })).toBe(line)
  expect(sent({ errors: { email: 'SECRET' } })).toBe(line)
})

it('prints a 4xx that may hide a bug as an error, with its stack', () => {
  const { error, info } = printed({ level: 'error', problem: problem(404), thrown: new TypeError('no x of null') })
  expect(info).toBe('')
  expect(error).toMatch(/^POST \/orders 404 Not Found\nTypeError: no x of null\n {4}at /)
})

it('prints the code of a driver or of Node', () => {
  const thrown = Object.assign(new Error('connect failed'), {
    code: 'ECONNREFUSED',
    cause: { code: 11000, message: 'x' },
  })
  const text = errorOf(thrown)
  expect(text).toMatch(/\nError: connect failed \(code ECONNREFUSED\)\n {4}at /)
})

it('prints what it knows of a request that could not be parsed', () => {
  const request = { method: 'GET', url: '', headers: {}, raw: undefined }
  expect(printed({ level: 'info', problem: problem(400), request }).info).toBe('unreadable request 400 Bad Request')
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

it('prints the stacks of an error and of its causes, five deep', () => {
  const error = [1, 2, 3, 4, 5, 6, 7].reduceRight<Error | undefined>(
    (cause, number) => new Error(`failure ${number}`, { cause }),
    undefined,
  )
  const text = errorOf(error)
  expect(text).toMatch(/^POST \/orders 500 Internal Server Error\nError: failure 1\n {4}at .*console\.test\.ts/)
  expect(text.match(/(?<=\ncaused by )Error: failure \d/g)).toEqual(
    [2, 3, 4, 5, 6].map((each) => `Error: failure ${each}`),
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
  [Object.assign(new Error('x'), { stack: 7 }), 'Error: x'],
  [['SECRET', { token: 'SECRET' }].slice(1), 'a thrown Array: 1 value\ncaused by a thrown object with token'],
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
  expect(errorOf(new Proxy({}, { get: refuse, ownKeys: refuse }))).toMatch(
    /a thrown object whose properties cannot be read$/,
  )
})
