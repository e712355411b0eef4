import { describe, expect, it } from 'vitest'
import { defineProblem } from '../../problem/define.ts'
import { problem } from '../../problem/problem.ts'
import { render } from '../../render/render.ts'
import type { Delivery } from '../delivery.ts'
import { recordOnSpan } from './span.ts'

/** What a span was told. */
function told(thrown: unknown, delivery: Delivery) {
  const attributes: Record<string, unknown> = {}
  const exceptions: unknown[] = []
  const statuses: unknown[] = []
  const rendered = render(thrown, { method: 'GET', url: '/', headers: {} })
  recordOnSpan(
    {
      setAttribute: (name: string, value: unknown) => Object.assign(attributes, { [name]: value }),
      setStatus: (status: unknown) => void statuses.push(status),
      recordException: (exception: unknown) => void exceptions.push(exception),
    },
    rendered,
    thrown,
    delivery,
  )
  return { attributes, exceptions, statuses, problem: rendered.problem }
}

const ERROR = { code: 2 }
const failure = new TypeError('broken')

describe('what a span is told', () => {
  it("of a client's error: the status alone", () => {
    expect(told(problem(404), 'sent')).toMatchObject({
      attributes: { 'http.response.status_code': 404 },
      exceptions: [],
      statuses: [],
    })
  })

  it('of a failure that was answered: all of it', () => {
    const { attributes, exceptions, statuses } = told(failure, 'sent')
    expect(attributes).toEqual({ 'http.response.status_code': 500, 'error.type': '500' })
    expect(exceptions).toEqual([failure])
    expect(statuses).toEqual([ERROR])
  })

  it('of a failure whose client had gone: nothing', () => {
    expect(told(failure, 'aborted')).toMatchObject({ attributes: {}, exceptions: [], statuses: [] })
  })

  it('of a failure after a complete response: the exception alone', () => {
    expect(told(failure, 'complete')).toMatchObject({ attributes: {}, exceptions: [failure], statuses: [] })
  })

  it.each([
    ['a failure of the server', failure, 'TypeError'],
    ["a client's error", Object.assign(new RangeError('x'), { status: 400 }), 'RangeError'],
  ])('of a response that was cut by %s: its kind, and no status code', (_name, thrown, type) => {
    const { attributes, exceptions, statuses } = told(thrown, 'cut')
    expect(attributes).toEqual({ 'error.type': type })
    expect(exceptions).toEqual([thrown])
    expect(statuses).toEqual([ERROR])
  })

  it('of a problem with a type: the type', () => {
    const type = 'https://api.example.com/problems/maintenance'
    const Maintenance = defineProblem({ type, title: 'Maintenance', status: 503 })
    expect(told(Maintenance(), 'sent').attributes).toEqual({
      'http.response.status_code': 503,
      'error.type': type,
    })
  })

  it.each([
    ['a text', 'broken'],
    ['nothing', undefined],
    ['what has no name', { message: 'broken' }],
    ['what has no message', { name: 'Error' }],
    ['names that are no texts', { name: 1, message: 'broken' }],
  ])('of a thrown value that is no error: the problem, which is one: %s', (_name, thrown) => {
    const { exceptions, problem: made } = told(thrown, 'sent')
    expect(exceptions).toHaveLength(1)
    expect(exceptions[0]).toBe(made)
  })

  it('of an error of another realm: that error', () => {
    const foreign = { name: 'Error', message: 'far away' }
    expect(told(foreign, 'sent').exceptions[0]).toBe(foreign)
  })
})
