import { preferredType } from '@statuskit/core/fields'
import { fieldOf, type SimulatorRequest } from '../request/request.ts'
import type { Content } from './content.ts'
import { shownPath } from './echo.ts'

/** The formats of a 207: first the XML that defines it; JSON and text carry the diagnostics. */
const FORMATS = ['application/xml', 'text/xml', 'application/json', 'text/plain']

const DESCRIPTION =
  'A made-up example: one operation succeeded, one failed. Send Accept: application/json for diagnostics.'

/**
 * The body of a 207, a multistatus document (RFC 4918, section 13) with a success and a failure; `undefined` if the
 * request prefers JSON or text, which have the same diagnostics as for other statuses.
 */
export function describeMultiStatus(request: SimulatorRequest): Content | undefined {
  const accept = fieldOf(request, 'accept')
  const type = preferredType(accept, FORMATS) ?? 'application/xml'
  if (!type.endsWith('/xml')) return undefined
  return { body: multiStatus(shownPath(request)), fields: ['Content-Type', `${type}; charset=utf-8`] }
}

function multiStatus(path: string): string {
  const href = escapeXml(path)
  return `<?xml version="1.0" encoding="utf-8"?>
<D:multistatus xmlns:D="DAV:">
<D:response><D:href>${href}</D:href><D:status>HTTP/1.1 200 OK</D:status></D:response>
<D:response><D:href>${href}/locked</D:href><D:status>HTTP/1.1 423 Locked</D:status></D:response>
<D:responsedescription>${DESCRIPTION}</D:responsedescription>
</D:multistatus>
`
}

function escapeXml(text: string): string {
  return text.replace(/[&<>]/g, (character) => `&#${character.charCodeAt(0)};`)
}
