import { parseMediaType, preferredType } from '@statuskit/core/fields'
import type { Context } from '../plan/context.ts'
import type { Plan } from '../plan/plan.ts'
import { fieldOf, listOf } from '../plan/request/request.ts'
import { respond } from '../plan/respond.ts'

/** What there is to choose from, the preferred one first. */
const FORMATS: Readonly<Record<string, string>> = {
  'application/json': '{"greeting":"Hello"}\n',
  'text/plain': 'Hello\n',
  'text/csv': 'greeting\r\nHello\r\n',
}

/** What is taken as content of a request, and the field that says so, by method; of all others it is JSON. */
const TAKEN: Readonly<Record<string, readonly [type: string, field: string]>> = {
  PATCH: ['application/merge-patch+json', 'Accept-Patch'],
  QUERY: ['application/json', 'Accept-Query'],
}
const TAKEN_ELSE = ['application/json', 'Accept'] as const

/** `/negotiate`: the format that Accept chooses, or 406; content that is no JSON, or is encoded, is a 415. */
export function planNegotiate(context: Context): Plan {
  const { request } = context
  const refused = hasContent(context) ? planContent(context) : undefined
  if (refused !== undefined) return refused
  const types = Object.keys(FORMATS)
  const type = preferredType(fieldOf(request, 'accept'), types)
  if (type === undefined) {
    return respond(context, { status: 406, more: { detail: `There is ${types.join(', ')}.`, available: types } })
  }
  const body = FORMATS[type] as string
  const vary = { name: 'Vary', value: 'Accept', why: 'the format was chosen by it' }
  return respond(context, { status: 200, fields: [vary], content: { type, body } })
}

/** Whether a request has content: its framing says so (RFC 9112, section 6.3). */
function hasContent({ request }: Context): boolean {
  const length = fieldOf(request, 'content-length')
  return fieldOf(request, 'transfer-encoding') !== undefined || (length !== undefined && length !== '0')
}

function planContent(context: Context): Plan | undefined {
  const { request } = context
  const codings = listOf(fieldOf(request, 'content-encoding')).filter((coding) => coding !== 'identity')
  if (codings.length > 0) {
    const why = 'the content coding was the cause'
    return respond(context, {
      status: 415,
      fields: [{ name: 'Accept-Encoding', value: 'identity', why }],
      more: { detail: `Content in ${codings.join(', ')} is not read: send it as it is.` },
    })
  }
  const [taken, name] = (Object.hasOwn(TAKEN, request.method) && TAKEN[request.method]) || TAKEN_ELSE
  const type = parseMediaType(fieldOf(request, 'content-type') ?? '')?.type
  if (type === taken) return undefined
  return respond(context, {
    status: 415,
    fields: [{ name, value: taken, why: 'the media type was the cause' }],
    more: { detail: `Send ${taken}.` },
  })
}
