import { parseMediaType, preferredType } from '@statuskit/core/fields'
import type { Context } from '../plan/context.ts'
import type { Plan } from '../plan/plan.ts'
import { fieldOf, listOf } from '../plan/request/request.ts'
import { respond } from '../plan/respond.ts'
import { acceptedBy } from '../plan/status/accepted.ts'

/** The available formats, the preferred one first. */
const FORMATS: Readonly<Record<string, string>> = {
  'application/json': '{"greeting":"Hello"}\n',
  'text/plain': 'Hello\n',
  'text/csv': 'greeting\r\nHello\r\n',
}

/** `/negotiate`: the format that Accept prefers, or 406. A request body that is encoded or not JSON gets a 415. */
export function planNegotiate(context: Context): Plan {
  const { request } = context
  const refused = hasContent(context) ? planContent(context) : undefined
  if (refused !== undefined) return refused
  const types = Object.keys(FORMATS)
  const type = preferredType(fieldOf(request, 'accept'), types)
  if (type === undefined) {
    return respond(context, {
      status: 406,
      more: {
        detail: `Accept allows none of the available types. Send Accept: ${types.join(', ')}.`,
        available: types,
      },
    })
  }
  const body = FORMATS[type] as string
  const vary = { name: 'Vary', value: 'Accept', why: 'the format depends on it' }
  return respond(context, { status: 200, fields: [vary], content: { type, body } })
}

/** Whether a request has a body, according to its framing (RFC 9112, section 6.3). */
function hasContent({ request }: Context): boolean {
  const length = fieldOf(request, 'content-length')
  return fieldOf(request, 'transfer-encoding') !== undefined || (length !== undefined && length !== '0')
}

function planContent(context: Context): Plan | undefined {
  const { request } = context
  const codings = listOf(fieldOf(request, 'content-encoding')).filter((coding) => coding !== 'identity')
  if (codings.length > 0) {
    const why = 'the content coding is not supported'
    return respond(context, {
      status: 415,
      fields: [{ name: 'Accept-Encoding', value: 'identity', why }],
      more: {
        detail: `The content coding ${codings.join(', ')} is not supported. Send the body without Content-Encoding.`,
      },
    })
  }
  const [taken, name] = acceptedBy(request.method)
  const type = parseMediaType(fieldOf(request, 'content-type') ?? '')?.type
  if (type === taken) return undefined
  return respond(context, {
    status: 415,
    fields: [{ name, value: taken, why: 'the media type is not supported' }],
    more: { detail: `The request body is not ${taken}. Convert it, and send Content-Type: ${taken}.` },
  })
}
