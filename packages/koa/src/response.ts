import {
  type Delivery,
  type Rendered,
  replaceFields,
  sendResponse,
  setStatus,
  settleResponse,
} from '@statuskit/core/adapter'
import type { Context, Response } from './koa-types.ts'

/**
 * Replaces the current response with a rendered one for Koa to send. Headers that outer middleware adds are sent with
 * it.
 */
export function placeResponse(context: Context, rendered: Rendered): Delivery {
  const { res } = context
  // The service told Koa not to send the response and then failed, so it is sent here.
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
    // Set after the headers, because Koa guesses a type if there is none. For HEAD, Koa sets the length to 0, which is
    // not the length of the GET response.
    context.body = rendered.body
    res.setHeader('Content-Length', String(rendered.headers['Content-Length']))
    return 'sent'
  } catch {
    // Other code has replaced the context, which accepts no body. Send the response here, so that the client does not
    // wait.
    return sendResponse(res, rendered)
  }
}

/** Sends a rendered response after Koa has finished with it. */
export function sendLate(context: Context, rendered: Rendered): Delivery {
  return sendResponse(context.res, rendered)
}

/**
 * Answers an error that would destroy the response before its first byte. Koa pipes any body that is not text, and
 * Node's pipeline destroys the response if its source fails.
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

/** Whether Koa may pipe a body: streams of Node and the web, a `Blob`, a `Response`. Plain values become JSON. */
export function mayBePiped(body: unknown): boolean {
  if (typeof body !== 'object' || body === null || Object.getPrototypeOf(body) === Object.prototype) return false
  return !Array.isArray(body) && !Buffer.isBuffer(body)
}
