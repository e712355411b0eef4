import type { Context } from '../plan/context.ts'
import type { Plan } from '../plan/plan.ts'
import { assertLocation } from '../plan/request/field-rules.ts'
import { assertWithin, quote, refuse } from '../plan/request/refusal.ts'
import { sendableQuery } from '../plan/request/target.ts'
import { respond } from '../plan/respond.ts'

/** `/redirect/3?via=308&to=/api/status/200`: a chain of redirects that counts down and ends at `to`. */
export function planRedirect(context: Context): Plan {
  const [text = '', next = ''] = context.segments
  if (text === 'loop')
    throw refuse(
      'path',
      'A chain has an end. For a redirect that leads to itself, use /seq/loop/302?location=/seq/loop/302.',
    )
  if (!/^[1-9]\d{0,8}$/.test(text))
    throw refuse('path', `${quote(text)} is not a number of redirects. Use one from 1 up, as in /redirect/3?via=308.`)
  if (/^3\d\d$/.test(next))
    throw refuse(
      'path',
      `${quote(next)} comes after the number of redirects, where it has no effect. Use /redirect/${text}?via=${next}.`,
    )
  const left = Number(text)
  assertWithin('redirects', left, 'redirects')
  const parameters = new URLSearchParams(context.query)
  const via = parameters.get('via') ?? '302'
  if (!/^3\d\d$/.test(via))
    throw refuse('via', `${quote(via)} is not a redirect. Use a status from 300 to 399, as in via=308.`)
  const to = parameters.get('to') ?? `${context.settings.base ?? ''}/get`
  assertLocation(to, context.settings.allowed, context.request)
  if (context.options.location !== undefined)
    throw refuse(
      'location',
      'A chain of redirects has no location option. Set its end with "to", as in to=/api/status/200.',
    )
  const query = context.query === '' ? '' : `?${sendableQuery(context.query)}`
  const value = left === 1 ? to : `${context.settings.base ?? ''}/redirect/${left - 1}${query}`
  return respond(context, {
    status: Number(via),
    fields: [{ name: 'Location', value, why: `redirect ${left}, counting down` }],
  })
}
