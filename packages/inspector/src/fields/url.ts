import { parseHost } from './url-host.ts'

/** A parsed URL. The properties have the meaning and the form of those of the WHATWG URL. */
export interface Url {
  readonly href: string
  /** With the colon: `https:`. */
  readonly protocol: string
  readonly username: string
  readonly password: string
  readonly hostname: string
  /** Empty for the default port of the scheme. */
  readonly port: string
  /** The host name and the port, if it is not the default. */
  readonly host: string
  readonly origin: string
  readonly pathname: string
  /** With the question mark; empty without a query. */
  readonly search: string
  /** With the number sign; empty without a fragment. */
  readonly hash: string
}

interface Parts {
  readonly protocol: string
  readonly username: string
  readonly password: string
  /** `undefined` without an authority, as in `mailto:a@b`. */
  readonly hostname: string | undefined
  readonly port: string
  readonly pathname: string
  readonly query: string | undefined
  readonly fragment: string | undefined
}

/** The default ports of the schemes that browsers give a host, and in which `\` counts as `/`. */
const PORTS: Readonly<Record<string, string>> = {
  'http:': '80',
  'https:': '443',
  'ws:': '80',
  'wss:': '443',
  'ftp:': '21',
}

/** An ordinary absolute URL without a port, which needs no change; most are. */
const ORDINARY =
  /^(https?:)\/\/((?:[a-z\d-]+\.)*[a-z][a-z\d-]*)(\/[\w\-.~!$&()*+,;=:@%/]*)(\?[\w\-.~!$&()*+,;=:@%/?]*)?$/

/**
 * Parses an absolute URL, or a reference against a base; `undefined` if the text is neither. It follows the URL standard
 * that browsers use, except that a host name in another script than Latin is not converted, and that `file:` has no drives.
 *
 * @see {@link https://url.spec.whatwg.org/#concept-basic-url-parser | URL, section 4.4}
 * @see {@link https://www.rfc-editor.org/rfc/rfc3986#section-5.2 | RFC 3986, section 5.2}
 */
export function resolveUrl(text: string, base?: Url): Url | undefined {
  const ordinary = ORDINARY.exec(text)
  if (ordinary !== null) {
    const [href, protocol = '', hostname = '', pathname = '/', search] = ordinary
    if (search !== '?' && !/\/(?:\.|%2e)|(?:^|\.)0x[^/]*$/i.test(pathname) && !/(?:^|\.)0x[\da-f]*$/.test(hostname)) {
      const origin = `${protocol}//${hostname}`
      const rest = { username: '', password: '', port: '', search: search ?? '', hash: '' }
      return { href, protocol, hostname, host: hostname, origin, pathname, ...rest }
    }
  }
  const clean = trimControls(text).replace(/[\t\n\r]/g, '')
  const scheme = /^[a-z][a-z\d+\-.]*:/i.exec(clean)?.[0]
  const parts =
    scheme === undefined ? relative(clean, base) : absolute(scheme.toLowerCase(), clean.slice(scheme.length), base)
  return parts === undefined ? undefined : assemble(parts)
}

function trimControls(text: string): string {
  let start = 0
  let end = text.length
  while (start < end && text.charCodeAt(start) <= 32) start++
  while (end > start && text.charCodeAt(end - 1) <= 32) end--
  return text.slice(start, end)
}

function absolute(protocol: string, rest: string, base: Url | undefined): Parts | undefined {
  if (protocol in PORTS) {
    // `https:a` is relative to a base with the same scheme.
    if (base?.protocol === protocol && !/^[/\\]{2}/.test(rest)) return relative(rest, base)
    return withAuthority(protocol, rest.replace(/^[/\\]*/, ''))
  }
  if (rest.startsWith('//')) return withAuthority(protocol, rest.slice(2))
  const { path, query, fragment } = split(rest)
  // A space right before a query or a fragment is encoded; other spaces stay.
  const pathname = path.startsWith('/') ? resolvePath(path, '/', protocol) : encode(path, OPAQUE).replace(/ $/, '%20')
  return { ...NOBODY, protocol, hostname: undefined, pathname, ...encodeRest(query, fragment, protocol) }
}

const NOBODY = { username: '', password: '', port: '' }

function relative(text: string, base: Url | undefined): Parts | undefined {
  if (base === undefined) return undefined
  const { protocol, username, password, port } = base
  const isOpaque = base.host === '' && !base.pathname.startsWith('/')
  if (isOpaque && !text.startsWith('#')) return undefined
  if ((protocol in PORTS ? /^[/\\]{2}/ : /^\/\//).test(text)) {
    return withAuthority(protocol, protocol in PORTS ? text.replace(/^[/\\]*/, '') : text.slice(2))
  }
  const { path, query, fragment } = split(text)
  const kept = path === '' && query === undefined
  return {
    protocol,
    username,
    password,
    port,
    hostname: base.hostname === '' && !base.href.startsWith(`${protocol}//`) ? undefined : base.hostname,
    pathname: path === '' ? base.pathname : resolvePath(path, base.pathname, protocol),
    ...encodeRest(query, fragment, protocol),
    // `search` doesn't show an empty query, which is kept as well.
    ...(kept && { query: split(base.href).query }),
  }
}

function withAuthority(protocol: string, text: string): Parts | undefined {
  const isWeb = protocol in PORTS
  const end = text.search(isWeb ? /[/\\?#]/ : /[/?#]/)
  const authority = end < 0 ? text : text.slice(0, end)
  const { path, query, fragment } = split(end < 0 ? '' : text.slice(end))
  const at = authority.lastIndexOf('@')
  const [, given = '', written] = /^(\[[^\]]*\]|[^:]*)(?::(.*))?$/s.exec(authority.slice(at + 1)) ?? []
  const hostname = given === '' && (isWeb || at >= 0 || written !== undefined) ? undefined : parseHost(given, isWeb)
  const port = written ?? ''
  if (hostname === undefined || !/^\d*$/.test(port) || Number(port) > 65_535) return undefined
  const user = authority.slice(0, Math.max(0, at))
  const colon = user.indexOf(':')
  const number = port === '' ? '' : String(Number(port))
  return {
    protocol,
    username: encode(colon < 0 ? user : user.slice(0, colon), USERINFO),
    password: colon < 0 ? '' : encode(user.slice(colon + 1), USERINFO),
    hostname,
    port: number === PORTS[protocol] ? '' : number,
    pathname: path === '' ? (isWeb ? '/' : '') : resolvePath(path, '/', protocol),
    ...encodeRest(query, fragment, protocol),
  }
}

function split(text: string): { path: string; query: string | undefined; fragment: string | undefined } {
  const hash = text.indexOf('#')
  const before = hash < 0 ? text : text.slice(0, hash)
  const mark = before.indexOf('?')
  return {
    path: mark < 0 ? before : before.slice(0, mark),
    query: mark < 0 ? undefined : before.slice(mark + 1),
    fragment: hash < 0 ? undefined : text.slice(hash + 1),
  }
}

/** The absolute path of a reference, without `.` and `..`. */
function resolvePath(path: string, base: string, protocol: string): string {
  const slashes = protocol in PORTS ? path.replaceAll('\\', '/') : path
  const segments = slashes.startsWith('/') ? [] : base.slice(1).split('/').slice(0, -1)
  const given = (slashes.startsWith('/') ? slashes.slice(1) : slashes).split('/')
  for (const [index, segment] of given.entries()) {
    const isLast = index === given.length - 1
    const dots = segment.length < 7 ? segment.replace(/%2e/gi, '.') : segment
    if (dots === '..') segments.pop()
    if (dots !== '.' && dots !== '..') segments.push(encode(segment, PATH))
    else if (isLast) segments.push('')
  }
  return `/${segments.join('/')}`
}

const OPAQUE = /[^\x20-\x7e]/gu
const FRAGMENT = /[^\x21\x23-;=?-_a-~]/gu
const QUERY = /[^\x21$-;=?-~]/gu
const WEB_QUERY = /[^\x21$-&(-;=?-~]/gu
const PATH = /[^\x21$-;=@-\]_a-z|~]/gu
const USERINFO = /[^\x21$-.\dA-Z_a-z~]/gu

function encodeRest(query: string | undefined, fragment: string | undefined, protocol: string) {
  return {
    query: query === undefined ? undefined : encode(query, protocol in PORTS ? WEB_QUERY : QUERY),
    fragment: fragment === undefined ? undefined : encode(fragment, FRAGMENT),
  }
}

/** A URL without its fragment, as requests send it. */
export function withoutFragment(url: Url | undefined): string | undefined {
  return url === undefined ? undefined : url.href.slice(0, url.href.length - url.hash.length)
}

/** Percent-encodes characters, in UTF-8. A lone surrogate becomes U+FFFD. */
export function encode(text: string, characters: RegExp): string {
  return text.replace(characters, (character) => {
    const code = character.codePointAt(0) ?? 0
    if (code < 0x80) return `%${code.toString(16).toUpperCase().padStart(2, '0')}`
    return encodeURIComponent(code >= 0xd800 && code <= 0xdfff ? '\ufffd' : character)
  })
}

function assemble({ protocol, username, password, hostname, port, pathname, query, fragment }: Parts): Url {
  const host = `${hostname ?? ''}${port === '' ? '' : `:${port}`}`
  const secret = password === '' ? '' : `:${password}`
  const user = username === '' && secret === '' ? '' : `${username}${secret}@`
  // Without an authority, a path that begins with two slashes would look like one.
  const authority = hostname !== undefined ? `//${user}${host}` : pathname.startsWith('//') ? '/.' : ''
  const rest = `${query === undefined ? '' : `?${query}`}${fragment === undefined ? '' : `#${fragment}`}`
  return {
    href: `${protocol}${authority}${pathname}${rest}`,
    protocol,
    username,
    password,
    hostname: hostname ?? '',
    port,
    host,
    origin: protocol in PORTS ? `${protocol}//${host}` : 'null',
    pathname,
    search: query ? `?${query}` : '',
    hash: fragment ? `#${fragment}` : '',
  }
}

/** Parses an absolute URL, or a reference against a base; `undefined` if the text is neither. */
export function parseUrl(text: string | undefined, base?: string): Url | undefined {
  if (text === undefined) return undefined
  const from = base === undefined ? undefined : resolveUrl(base)
  return base !== undefined && from === undefined ? undefined : resolveUrl(text, from)
}
