import { byteLength } from '../../fields/byte-length.ts'
import type { Representation } from '../formats/represent.ts'
import type { Rendered, Rendering } from '../request/rendering.ts'
import { NO_CONTENT_POLICY } from './content-policy.ts'
import { hasField, takeField } from './field-record.ts'
import { problemHeaders } from './problem-headers.ts'
import { completeHeaders } from './required-headers.ts'
import { varyOn } from './vary.ts'

/** The parts of the content that headers describe. */
export interface Represented extends Representation {
  /** The language of the texts, if they are a translation. */
  readonly language: string | undefined
  /** Whether the format and the language were negotiated. */
  readonly negotiated: { readonly format: boolean; readonly language: boolean }
}

/** All headers of a response: those of the content, those of the problem, and safe defaults. */
export function responseHeaders(rendering: Rendering, content: Represented): Rendered['headers'] {
  const { mediaType, body, policy, language, negotiated } = content
  const fields = problemHeaders(rendering)
  completeHeaders(fields, rendering)
  const headers: Record<string, string | readonly string[]> = {
    'Content-Type': mediaType,
    'Content-Length': String(byteLength(body)),
  }
  if (language !== undefined) headers['Content-Language'] = language
  // The page would lose its styles under a policy that was not written for it.
  if (policy !== undefined) {
    if (takeField(fields, 'Content-Security-Policy') !== undefined) {
      rendering.omit('Content-Security-Policy', 'the HTML page sets its own policy')
    }
    headers['Content-Security-Policy'] = policy
  } else if (!hasField(fields, 'Content-Security-Policy')) {
    headers['Content-Security-Policy'] = NO_CONTENT_POLICY
  }
  // A cache stores 404, 405, 410, 414, 451 and 501 by default (RFC 9110, section 15.1).
  if (!hasField(fields, 'Cache-Control')) headers['Cache-Control'] = 'no-store'
  if (!hasField(fields, 'X-Content-Type-Options')) headers['X-Content-Type-Options'] = 'nosniff'
  const vary = varyOn(takeField(fields, 'Vary'), negotiated.format, negotiated.language)
  if (vary !== undefined) headers.Vary = vary
  return Object.assign(headers, fields)
}
