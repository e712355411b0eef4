/** Ports that browsers leave out of an origin. */
const DEFAULT_PORTS: Readonly<Record<string, string>> = { 'http:': '80', 'https:': '443' }

/** Why a text can't be the origin that a browser sends, and the origin that was probably meant. */
export interface OriginFault {
  readonly why: string
  readonly correction: string | undefined
}

/**
 * The fault of a text that is not an origin as browsers write it: scheme, host in lower case, and port unless it is the
 * default. Returns `undefined` for an origin and for `null`.
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc6454#section-6.2 | RFC 6454, section 6.2}
 */
export function findOriginFault(text: string): OriginFault | undefined {
  if (text === 'null') return undefined
  const [, scheme, rest = ''] = /^([a-z][a-z\d+.-]*:)\/\/(.*)$/i.exec(text) ?? []
  if (scheme === undefined) return { why: 'it has no scheme', correction: correct(`https://${text}`) }
  const end = rest.search(/[/?#]/)
  if (end >= 0)
    return { why: rest.slice(end) === '/' ? 'it ends with a slash' : 'it has a path', correction: correct(text) }
  if (rest.includes('*')) return { why: 'a wildcard for a part of it has no meaning', correction: undefined }
  if (rest.includes('@'))
    return { why: 'it has credentials', correction: correct(text.replace(rest, rest.slice(rest.lastIndexOf('@') + 1))) }
  const web = scheme.toLowerCase() in DEFAULT_PORTS
  // The hosts of other schemes keep their case, and file URLs have none.
  if (scheme !== scheme.toLowerCase() || (web && rest !== rest.toLowerCase()))
    return { why: 'browsers write scheme and host in lower case', correction: correct(text) }
  if (!web) return undefined
  if (/[^\0-\x7f]/.test(rest)) return { why: 'browsers write the host in Punycode', correction: undefined }
  const [, host = '', port] = /^(\[[\da-f:.]+\]|[^:[\]\s]*)(?::(\d+))?$/.exec(rest) ?? []
  if (host === '') return { why: 'it has no valid host', correction: undefined }
  return port === DEFAULT_PORTS[scheme]
    ? { why: 'browsers leave out the default port', correction: correct(text) }
    : undefined
}

/** The origin of a URL that is nearly one. */
function correct(text: string): string | undefined {
  const [, scheme = '', rest = ''] = /^([a-z]+:)\/\/([^/?#]*)/i.exec(text.toLowerCase()) ?? []
  const port = DEFAULT_PORTS[scheme]
  const authority = port !== undefined && rest.endsWith(`:${port}`) ? rest.slice(0, -port.length - 1) : rest
  const origin = `${scheme}//${authority}`
  return /^[a-z\d.-]+(?::\d+)?$/.test(authority) && authority.includes('.') ? origin : undefined
}
