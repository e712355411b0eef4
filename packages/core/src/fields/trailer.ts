/**
 * Headers that are needed before the content or whose processing can't wait: framing, routing, request modifiers,
 * authentication, content format and response control (RFC 9110, section 6.5.1).
 */
const NEEDED_BEFORE =
  /^(?:age|authorization|cache-control|connection|content-(?:encoding|length|location|range|type)|date|expires|host|keep-alive|location|proxy-authenticate|proxy-authorization|retry-after|set-cookie|te|trailer|transfer-encoding|upgrade|vary|www-authenticate)$/i

/** Whether a header can be sent as a trailer, after the content (RFC 9110, section 6.5.1). */
export function mayBeTrailer(name: string): boolean {
  return !NEEDED_BEFORE.test(name)
}
