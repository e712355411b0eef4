import { describe, expect, it, vi } from 'vitest'
import { problem } from '../problem/problem.ts'
import type { Rendered } from '../render/request/rendering.ts'
import type { HookRequest } from '../render/request/request.ts'
import { answer } from './answer.ts'
import type { Delivery } from './delivery.ts'
import type { LogEntry } from './log/log-entry.ts'
import type { ProblemsOptions } from './options.ts'

const REQUEST: HookRequest = { method: 'GET', url: '/orders/7', headers: {}, httpVersion: '1.1', raw: undefined }

interface Answered {
  readonly sent: readonly Rendered[]
  readonly entries: readonly LogEntry[]
  readonly delivery: Delivery
}

/** What is sent for a thrown value, and what the framework's logger receives. */
function answered(
  thrown: unknown,
  options: ProblemsOptions = {},
  {
    delivery = 'sent',
    convert,
    responseStatus,
  }: { delivery?: Delivery; convert?: (thrown: unknown) => unknown; responseStatus?: number } = {},
): Answered {
  const sent: Rendered[] = []
  const entries: LogEntry[] = []
  const became = answer(thrown, { ...REQUEST, responseStatus }, options, {
    send: (rendered) => {
      sent.push(rendered)
      return delivery
    },
    log: (entry) => void entries.push(entry),
    convert,
  })
  return { sent, entries, delivery: became }
}

describe('answer', () => {
  it('has the response sent once, and returns what became of it', () => {
    const { sent, delivery } = answered(problem(404), {}, { delivery: 'cut' })
    expect(sent).toMatchObject([{ status: 404, body: '{"type":"about:blank","title":"Not Found","status":404}' }])
    expect(delivery).toBe('cut')
  })

  it('logs a 5xx as error, a 4xx and an aborted request as info', () => {
    const thrown = new Error('x')
    expect(answered(thrown).entries).toMatchObject([
      { level: 'error', thrown, request: REQUEST, aborted: false, omitted: [] },
    ])
    expect(answered(problem(404)).entries).toMatchObject([{ level: 'info' }])
    expect(answered(thrown, {}, { delivery: 'aborted' }).entries).toMatchObject([{ level: 'info', aborted: true }])
  })

  it('says why another response stands in place of the problem', () => {
    const reasonOf = (delivery: Delivery) =>
      (answered(problem(404), {}, { delivery }).entries[0] as { omitted: unknown }).omitted
    expect(reasonOf('cut')).toEqual([
      { what: 'response', reason: 'another response had begun, so its connection was closed' },
    ])
    expect(reasonOf('complete')).toEqual([{ what: 'response', reason: 'another response was already complete' }])
    expect(reasonOf('aborted')).toEqual([])
  })

  it('logs an error that took the status of the response as error', () => {
    const thrown = new Error('x')
    const { sent, entries } = answered(thrown, {}, { responseStatus: 401 })
    expect(sent).toMatchObject([{ status: 401 }])
    expect(entries).toMatchObject([{ level: 'error', thrown, problem: { status: 401 } }])
    const aborted = answered(thrown, {}, { responseStatus: 401, delivery: 'aborted' })
    expect(aborted.entries).toMatchObject([{ level: 'info', aborted: true }])
    expect(answered(problem(404), {}, { responseStatus: 401 }).entries).toMatchObject([{ level: 'info' }])
  })

  it('prefers the hook, and falls back to the logger when it fails, and says so', async () => {
    const log = vi.fn()
    expect(answered(problem(404), { log }).entries).toEqual([])
    expect(log).toHaveBeenCalledOnce()
    const failing = () => {
      throw new Error('no')
    }
    const expected = [{ problem: { status: 404 }, omitted: [{ what: 'log', reason: 'the hook threw Error: no' }] }]
    expect(answered(problem(404), { log: failing }).entries).toMatchObject(expected)
    const { entries } = answered(problem(404), { log: () => Promise.reject(new Error('no')) as never })
    // An unheard rejection would fail the run.
    await new Promise((resolve) => setImmediate(resolve))
    expect(entries).toMatchObject(expected)
  })
})

describe('convert', () => {
  const thrown = Object.assign(new Error('SECRET'), { framework: true })
  const convert = vi.fn((value: unknown) => ((value as typeof thrown).framework ? problem(422) : value))

  it('turns what map leaves alone into a problem; the hook and the log see what was thrown', () => {
    const map = vi.fn(() => undefined)
    const { sent, entries } = answered(thrown, { map }, { convert })
    expect(sent).toMatchObject([{ status: 422 }])
    expect(map).toHaveBeenCalledExactlyOnceWith(thrown, REQUEST)
    expect(entries).toMatchObject([{ thrown, problem: { status: 422 } }])
  })

  it('is not asked where map has made a problem, or one was thrown', () => {
    convert.mockClear()
    expect(answered(thrown, { map: () => problem(409) }, { convert }).sent).toMatchObject([{ status: 409 }])
    expect(answered(problem(410), {}, { convert }).sent).toMatchObject([{ status: 410 }])
    expect(convert).not.toHaveBeenCalled()
  })

  it('that throws leaves the value as it is, and is reported', () => {
    const failing = () => {
      throw new Error('no')
    }
    const { sent } = answered(Object.assign(new Error('x'), { status: 409 }), {}, { convert: failing })
    expect(sent).toMatchObject([{ status: 409, omitted: [{ what: 'convert', reason: 'the hook threw Error: no' }] }])
  })
})
