import {
  formatContentRange,
  formatUnsatisfiedRange,
  matchesStrongly,
  matchesWeakly,
  parseEntityTags,
  parseHttpDate,
} from '@statuskit/core/fields'
import parseRange from 'range-parser'
import type { Context } from '../plan/context.ts'
import type { Plan } from '../plan/plan.ts'
import { assertWithin, Refusal } from '../plan/request/refusal.ts'
import { fieldOf } from '../plan/request/request.ts'
import { respond } from '../plan/respond.ts'
import { REPRESENTATION } from '../plan/status/representation.ts'
import type { AddedField } from '../plan/status/status-fields.ts'

/** Separates the parts of a 206; it doesn't occur in the text. */
const BOUNDARY = 'statuskit-simulator-part'

/** Headers of a 200 for the resource, and therefore of a 206 and a 304: caches store it and revalidate. */
const VALIDATORS: readonly AddedField[] = [
  { name: 'Cache-Control', value: 'no-cache', why: 'a cache may store it, but must revalidate it before each use' },
  { name: 'ETag', value: REPRESENTATION.etag, why: 'for If-None-Match and If-Match' },
  { name: 'Last-Modified', value: REPRESENTATION.lastModified, why: 'for If-Modified-Since and If-Unmodified-Since' },
]

const ACCEPT_RANGES: AddedField = { name: 'Accept-Ranges', value: 'bytes', why: 'the resource supports ranges' }

/** `/conditional`: 304 and 412 as in RFC 9110, section 13.2.2, and 428 for a change without a precondition. */
export function planConditional(context: Context): Plan {
  const { request } = context
  const failed = evaluatePreconditions(context)
  if (failed !== undefined) return planFailed(context, failed)
  if (isRead(request.method)) return planWhole(context, VALIDATORS)
  if (fieldOf(request, 'if-match') === undefined && fieldOf(request, 'if-unmodified-since') === undefined) {
    const detail = `The request doesn't say which version it changes. Send If-Match: ${REPRESENTATION.etag}.`
    return respond(context, { status: 428, more: { detail } })
  }
  return respond(context, { status: 204 })
}

/** `/range`: 206 with the requested ranges, 416 if none overlaps the resource, 200 without a range. */
export function planRange(context: Context): Plan {
  const { request } = context
  assertRead(request.method)
  const failed = evaluatePreconditions(context)
  if (failed !== undefined) return planFailed(context, failed)
  const range = fieldOf(request, 'range')
  const all = [...VALIDATORS, ACCEPT_RANGES]
  // Ranges apply to GET only (RFC 9110, section 14.2). With an If-Range that doesn't match, the whole is sent.
  if (range === undefined || request.method !== 'GET' || !isSameVersion(fieldOf(request, 'if-range'))) {
    return planWhole(context, all)
  }
  assertWithin('ranges', range.split(',').length, 'ranges')
  const ranges = parseRange(REPRESENTATION.length, range.toLowerCase())
  // An invalid range, or one in other units, is ignored.
  if (ranges === -2 || !/^bytes=/i.test(range)) return planWhole(context, all)
  if (ranges === -1) {
    const value = formatUnsatisfiedRange(REPRESENTATION.length) as string
    return respond(context, {
      status: 416,
      fields: [{ name: 'Content-Range', value, why: 'no requested range overlaps the resource' }],
    })
  }
  return planParts(context, all, ranges)
}

function planParts(context: Context, fields: readonly AddedField[], ranges: parseRange.Ranges): Plan {
  const parts = ranges.map(({ start, end }) => ({
    range: formatContentRange(start, end, REPRESENTATION.length),
    text: REPRESENTATION.text.slice(start, end + 1),
  }))
  const [only] = parts
  if (only !== undefined && parts.length === 1) {
    const position = { name: 'Content-Range', value: only.range, why: 'the requested range' }
    return respond(context, {
      status: 206,
      fields: [...fields, position],
      content: { type: REPRESENTATION.type, body: only.text },
    })
  }
  // Each part has its own Content-Range, so the head must not have one (RFC 9110, section 15.3.7.2).
  const body = parts.map(
    ({ range, text }) =>
      `--${BOUNDARY}\r\nContent-Type: ${REPRESENTATION.type}\r\nContent-Range: ${range}\r\n\r\n${text}\r\n`,
  )
  const content = { type: `multipart/byteranges; boundary=${BOUNDARY}`, body: `${body.join('')}--${BOUNDARY}--\r\n` }
  return respond(context, { status: 206, fields, without: ['Content-Range'], content })
}

/** The status of the first precondition that fails, in the order of RFC 9110, section 13.2.2. */
function evaluatePreconditions(context: Context): 304 | 412 | undefined {
  const { request } = context
  const modified = dateOf(context, REPRESENTATION.lastModified) as number
  const ifMatch = fieldOf(request, 'if-match')
  if (ifMatch !== undefined) {
    if (!listsTag(ifMatch, matchesStrongly)) return 412
  } else {
    const since = dateOf(context, fieldOf(request, 'if-unmodified-since'))
    if (since !== undefined && modified > since) return 412
  }
  const read = isRead(request.method)
  const ifNoneMatch = fieldOf(request, 'if-none-match')
  if (ifNoneMatch !== undefined) {
    if (listsTag(ifNoneMatch, matchesWeakly)) return read ? 304 : 412
  } else if (read) {
    const since = dateOf(context, fieldOf(request, 'if-modified-since'))
    if (since !== undefined && modified <= since) return 304
  }
  return undefined
}

function planFailed(context: Context, status: 304 | 412): Plan {
  return respond(context, status === 304 ? { status, fields: VALIDATORS, without: ['Vary'] } : { status })
}

function planWhole(context: Context, fields: readonly AddedField[]): Plan {
  return respond(context, {
    status: 200,
    fields,
    content: { type: REPRESENTATION.type, body: REPRESENTATION.text },
  })
}

function assertRead(method: string): void {
  if (isRead(method)) return
  throw new Refusal(405, 'method', 'This resource is read-only. Use GET.', ['Allow', 'GET, HEAD'])
}

function isRead(method: string): boolean {
  return method === 'GET' || method === 'HEAD'
}

/** Whether a list of entity tags matches the resource's, or is `*`. */
function listsTag(list: string, matches: (one: string, other: string) => boolean): boolean {
  const { any, tags } = parseEntityTags(list)
  return any || tags.some((tag) => matches(tag, REPRESENTATION.etag))
}

/** Whether If-Range matches: the same strong tag, or exactly the same date (RFC 9110, section 13.1.5). */
function isSameVersion(ifRange: string | undefined): boolean {
  if (ifRange === undefined || ifRange === REPRESENTATION.lastModified) return true
  return matchesStrongly(ifRange, REPRESENTATION.etag)
}

/** An HTTP date in milliseconds; `undefined` if it is missing or invalid. */
function dateOf({ state }: Context, text: string | undefined): number | undefined {
  return text === undefined ? undefined : parseHttpDate(text, state.now())?.time
}
