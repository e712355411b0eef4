import { afterEach, describe, expect, it, vi } from 'vitest'
import { noteRequests } from './asked.ts'
import type { Case, Exceptions, Exchange, Service } from './case.ts'
import { defineCases, defineExceptions } from './define-cases.ts'
import { expectProblem } from './expectations.ts'
import type { Runner } from './runner.ts'

type Tests = [title: string, run: () => Promise<void>][]

/** A runner that keeps the tests, to run them one after the other. */
function collect(): { readonly runner: Runner; readonly tests: Tests } {
  const tests: Tests = []
  const register = (title: string, run: () => Promise<void>) => tests.push([title, run])
  return {
    tests,
    runner: { describe: (_name, define) => define(), it: Object.assign(register, { skip: () => undefined }) },
  }
}

afterEach(() => vi.useRealTimers())

it('ends after three cases without an answer, and closes their services', async () => {
  vi.useFakeTimers()
  const { runner, tests } = collect()
  const cases = ['a', 'b', 'c', 'd', 'e'].map(
    (id): Case<Exchange, Service> => ({ id, name: id, run: async (service) => void (await service.ask('GET', '/')) }),
  )
  const close = vi.fn(async () => undefined)
  defineCases(
    runner,
    { errors: cases },
    {
      protocol: 'HTTP/1.1',
      exceptions: undefined,
      start: async () => ({ close, ask: () => new Promise<never>(() => undefined) }),
    },
  )
  const messages: string[] = []
  for (const [, run] of tests) {
    const ended = run().then(
      () => 'passed',
      ({ message }: Error) => message,
    )
    await vi.advanceTimersByTimeAsync(30_000)
    messages.push(await ended)
  }
  expect(messages).toEqual([
    ...['a', 'b', 'c'].map((id) => `GET /: the case "${id}" has not ended after 30 s`),
    ...Array.from({ length: 2 }, () => 'not run, because these cases did not end: a, b, c'),
  ])
  expect(close).toHaveBeenCalledTimes(3)
})

it.each([
  [
    'starts',
    () => undefined,
    'the service started, but its options are wrong; it must throw an error with the text: no',
  ],
  ['throws another error', () => fail('yes'), 'with the text: no\n  Its message: yes'],
  ['throws the error', () => fail('There is no such option.'), 'passed'],
])('runs a case of a refusal with a service that %s', async (_name, begin, expected) => {
  const { runner, tests } = collect()
  const close = vi.fn(async () => undefined)
  const cases = { options: [{ id: 'a', name: 'a', refusal: 'no' }] }
  const start = async () => {
    begin()
    return { close, ask: () => new Promise<never>(() => undefined) }
  }
  defineCases(runner, cases, { protocol: 'fetch', exceptions: undefined, start })
  const [[, run]] = tests as [Tests[0]]
  const outcome = await run().then(
    () => 'passed',
    ({ message }: Error) => message,
  )
  expect(outcome).toContain(expected)
  expect(close).toHaveBeenCalledTimes(expected.startsWith('the service started') ? 1 : 0)
})

function fail(message: string): never {
  throw new Error(message)
}

it('names the cases that a misspelled exception could mean', async () => {
  const { runner, tests } = collect()
  const cases = ['bare-status', 'bare-types', 'unread'].map((id) => ({ id, name: id, run: async () => undefined }))
  const exceptions = { 'bare-typo': { reason: 'none' }, unread: { reason: 'none' } } satisfies Exceptions<never>
  defineExceptions(runner, exceptions, [{ all: cases }], undefined)
  const [[, misspelled], [, right]] = tests as [Tests[0], Tests[0]]
  await expect(misspelled()).rejects.toThrow('there is no case "bare-typo"; those like it are bare-status, bare-types')
  await expect(right()).resolves.toBeUndefined()
})

it('wants the reason of each exception', async () => {
  const { runner, tests } = collect()
  defineExceptions(
    runner,
    { unread: {} } as never,
    [{ all: [{ id: 'unread', name: 'x', run: async () => undefined }] }],
    undefined,
  )
  await expect(tests[0]?.[1]()).rejects.toThrow('the exception of "unread" needs a reason')
})

describe('the message of a failure', () => {
  /** What the only test of a case says, if each request but the last is answered with a plain 404. */
  async function messageOf(run: Case<Exchange, Service>['run'], alive = 'yes'): Promise<string> {
    const { runner, tests } = collect()
    const plain = (status: number, body: string) => ({
      ...{ status, body, phrase: '', cut: false },
      headers: { 'content-type': 'text/plain' },
      lines: ['content-type: text/plain'],
    })
    defineCases<Exchange, Service, Case<Exchange, Service>>(
      runner,
      { errors: [{ id: 'a', name: 'a', run: run as NonNullable<typeof run> }] },
      {
        protocol: 'fetch',
        exceptions: undefined,
        start: async () => ({
          close: async () => undefined,
          ask: async (_method, path) => (path === '/alive' ? plain(200, alive) : plain(404, 'no')),
        }),
      },
    )
    const failure = await tests[0]?.[1]().catch((error: Error) => error)
    expect(failure?.stack).toContain(failure?.message)
    return failure?.message ?? ''
  }

  const conflict = { title: 'Conflict', status: 409 }

  it('begins with the last request', async () => {
    const message = await messageOf(async (service) => {
      await service.ask('POST', '/orders')
      expectProblem(await service.ask('GET', '/outer/inner/deep/7'), conflict)
    })
    expect(message).toBe('GET /outer/inner/deep/7: the status is 404 instead of 409')
  })

  it('names the Accept of the request', async () => {
    const headers = { accept: 'text/html' }
    const message = await messageOf(async (service) =>
      expectProblem(await service.ask('GET', '/', { headers }), conflict),
    )
    expect(message).toBe('GET / (Accept: text/html): the status is 404 instead of 409')
  })

  it('names the requests that were written to a connection', async () => {
    const message = await messageOf(async (service) => {
      noteRequests(service, 'GET /slow HTTP/1.1\r\nHost: a\r\n\r\nPOST / HTTP/1.1\r\n\r\nSECRET\r\n\r\n')
      await service.ask('GET', '/alive')
      throw new TypeError('no answer')
    })
    expect(message).toBe('GET /slow, POST /: no answer')
  })

  it('names the last request when the service does not answer the next one', async () => {
    const message = await messageOf(async (service) => void (await service.ask('GET', '/')), 'no')
    expect(message).toBe('GET /: the answer to the next request.body is "no" instead of "yes"')
  })

  it('keeps an error that the test threw, even one whose message is a getter', async () => {
    const message = await messageOf(async (service) => {
      await service.ask('GET', '/')
      throw new DOMException('aborted')
    })
    expect(message).toBe('GET /: aborted')
  })
})
