import {
  type Delivery,
  type Rendered,
  replaceFields,
  sendResponse,
  setStatus,
  settleResponse,
} from '@statuskit/core/render'
import type { Context } from './koa-types.ts'

/** Puts a finished response in place of the one in the making, for Koa to send: what middleware outside adds comes with it. */
export function placeResponse(context: Context, rendered: Rendered): Delivery {
  const { res } = context
  const settled = settleResponse(res)
  if (settled !== undefined) {
    context.respond = false
    return settled
  }
  context.status = rendered.status
  // Koa gives it a length and a type, which the fields that follow replace.
  context.body = rendered.body
  setStatus(res, rendered.status)
  replaceFields(res, rendered.headers)
  return 'sent'
}

/** Sends a finished response when Koa has no more part in it. */
export function sendLate(context: Context, rendered: Rendered): Delivery {
  const { res } = context
  const delivery = sendResponse(res, rendered)
  // The pipeline of a stream that failed is about to destroy the response: what is written of it must get through.
  if (delivery === 'sent') res.destroy = () => res
  return delivery
}
