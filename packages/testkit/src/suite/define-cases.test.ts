import { afterEach, expect, it, vi } from 'vitest'
import type { Case, Exceptions, Exchange, Service } from './case.ts'
import { defineCases, defineExceptions } from './define-cases.ts'
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
      exceptions: {},
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
    ...['a', 'b', 'c'].map((id) => `the case "${id}" has not ended after 30 s`),
    ...Array.from({ length: 2 }, () => 'not run, because these cases did not end: a, b, c'),
  ])
  expect(close).toHaveBeenCalledTimes(3)
})

it('names the cases that a misspelled exception could mean', async () => {
  const { runner, tests } = collect()
  const cases = ['bare-status', 'bare-types', 'unread'].map((id) => ({ id, name: id, run: async () => undefined }))
  const exceptions = { 'bare-typo': { reason: 'none' }, unread: { reason: 'none' } } satisfies Exceptions<never>
  defineExceptions(runner, exceptions, [{ all: cases }], undefined)
  const [[, misspelled], [, right]] = tests as [Tests[0], Tests[0]]
  await expect(misspelled()).rejects.toThrow('there is no case "bare-typo"; those like it are bare-status, bare-types')
  await expect(right()).resolves.toBeUndefined()
})
