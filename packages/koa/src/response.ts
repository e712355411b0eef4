import {
  type Delivery,
  type Rendered,
  replaceFields,
  sendResponse,
  setStatus,
  settleResponse,
} from '@statuskit/core/adapter'
import type { Context, Response } from './koa-types.ts'

/** Puts a finished response in place of the one in the making, for Koa to send: what middleware outside adds comes with it. */
export function placeResponse(context: Context, rendered: Rendered): Delivery {
  const { res } = context
  // The service has told Koa to leave the response alone, and then failed: nobody else would send one.
  if (context.respond === false) return sendResponse(res, rendered)
  const settled = settleResponse(res)
  if (settled !== undefined) {
    context.respond = false
    return settled
  }
  try {
    context.status = rendered.status
    setStatus(res, rendered.status)
    replaceFields(res, rendered.headers)
    // After the fields: Koa guesses a type where there is none. The length that it sets is 0 for HEAD, which is not GET's.
    context.body = rendered.body
    res.setHeader('Content-Length', String(rendered.headers['Content-Length']))
    return 'sent'
  } catch {
    // A context that other code has made its own takes no content: its client must not wait.
    return sendResponse(res, rendered)
  }
}

/** Sends a finished response when Koa has no more part in it. */
export function sendLate(context: Context, rendered: Rendered): Delivery {
  return sendResponse(context.res, rendered)
}

/**
 * Lets a response answer an error that would destroy it before its first byte: Koa pipes what is no text, and Node's
 * pipeline destroys the response of a source that fails.
 */
export function answerInsteadOfDestroy(response: Response, answer: (error: Error) => void): void {
  const { destroy } = response
  response.destroy = function destroyOrAnswer(error) {
    response.destroy = destroy
    if (error == null || response.headersSent) return destroy.call(response, error)
    answer(error)
    return response
  }
}

/** Whether Koa may pipe a body: streams of Node and the web, a `Blob`, a `Response`; what is plain becomes JSON. */
export function mayBePiped(body: unknown): boolean {
  if (typeof body !== 'object' || body === null || Object.getPrototypeOf(body) === Object.prototype) return false
  return !Array.isArray(body) && !Buffer.isBuffer(body)
}
