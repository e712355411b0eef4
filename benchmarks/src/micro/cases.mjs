import { notFound } from '@hapi/boom'
import { problem } from '@statuskit/core'
import { render } from '@statuskit/core/render'
import createError from 'http-errors'
import statuses from 'statuses'

const REQUEST = { method: 'GET', url: '/orders/7', headers: {} }

/**
 * The timed functions by name: each creates one result from a detail. A process runs two of them, a case and its baseline.
 *
 * @type {Readonly<Record<string, (detail: string) => unknown>>}
 */
export const CASES = {
  statuskit: (detail) => JSON.stringify(problem(404, { detail })),
  'statuskit rendered': (detail) => render(problem(404, { detail }), REQUEST).body,
  'statuskit stackless': (detail) => JSON.stringify(problem(404, { detail, stack: false })),
  'statuskit stackless rendered': (detail) => render(problem(404, { detail, stack: false }), REQUEST).body,
  'statuskit thrown': (detail) => {
    try {
      throw problem(404, { detail })
    } catch (error) {
      return error
    }
  },
  'http-errors': (detail) => {
    const error = createError(404, detail)
    const { status, message } = error
    return JSON.stringify({ type: 'about:blank', title: statuses.message[status], status, detail: message })
  },
  'http-errors thrown': (detail) => {
    try {
      throw createError(404, detail)
    } catch (error) {
      return error
    }
  },
  boom: (detail) => JSON.stringify(notFound(detail).output.payload),
}
