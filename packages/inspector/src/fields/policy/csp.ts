import { trimWhitespace } from '@statuskit/core/fields'

/** A directive of a Content Security Policy. */
export interface CspDirective {
  /** In lower case. */
  readonly name: string
  /** The parts of its value, as they were sent. */
  readonly values: readonly string[]
  /** What browsers make of each value; empty for a directive without sources. */
  readonly sources: readonly SourceKind[]
  /** Whether all characters are ASCII. Browsers skip a directive with others. */
  readonly ascii: boolean
}

/** A policy: its directives in order, with those that browsers ignore because the name repeats. */
export type CspPolicy = readonly CspDirective[]

/**
 * Parses the value of one `Content-Security-Policy` line. Commas separate policies, and browsers enforce each of them.
 *
 * @see {@link https://www.w3.org/TR/CSP3/#parse-response-csp | CSP, Parse response's Content Security Policies}
 */
export function parsePolicies(line: string): readonly CspPolicy[] {
  return line
    .split(',')
    .map((policy) => policy.split(';').map(trimWhitespace).filter(Boolean).map(parseDirective))
    .filter((policy) => policy.length > 0)
}

function parseDirective(text: string): CspDirective {
  const [first = '', ...values] = text.split(/[\t\f ]+/)
  const name = first.toLowerCase()
  const ascii = !/[^\0-\x7f]/.test(text)
  return { name, values, sources: ascii && SOURCE_DIRECTIVES.has(name) ? values.map(classifySource) : [], ascii }
}

/** Directives whose value is a list of sources. */
export const SOURCE_DIRECTIVES: ReadonlySet<string> = /* @__PURE__ */ new Set([
  'base-uri',
  'child-src',
  'connect-src',
  'default-src',
  'fenced-frame-src',
  'font-src',
  'form-action',
  'frame-ancestors',
  'frame-src',
  'img-src',
  'manifest-src',
  'media-src',
  'object-src',
  'prefetch-src',
  'script-src',
  'script-src-attr',
  'script-src-elem',
  'style-src',
  'style-src-attr',
  'style-src-elem',
  'worker-src',
])

/** Directives whose value is something else. */
export const OTHER_DIRECTIVES: readonly string[] = [
  'block-all-mixed-content',
  'report-to',
  'report-uri',
  'require-trusted-types-for',
  'sandbox',
  'trusted-types',
  'upgrade-insecure-requests',
  'webrtc',
]

/** Keywords of source lists, without their quotes. */
export const CSP_KEYWORDS: readonly string[] = [
  'none',
  'self',
  'unsafe-inline',
  'unsafe-eval',
  'strict-dynamic',
  'unsafe-hashes',
  'report-sample',
  'unsafe-allow-redirects',
  'wasm-unsafe-eval',
  'trusted-types-eval',
  'report-sha256',
  'report-sha384',
  'report-sha512',
  'unsafe-webtransport-hashes',
  // Not in the standard, but Chromium knows them.
  'inline-speculation-rules',
  'strict-dynamic-url',
  'wasm-eval',
]
const KEYWORDS: ReadonlySet<string> = /* @__PURE__ */ new Set(CSP_KEYWORDS)
/** A nonce or a hash, without its quotes. Chromium knows hashes of URLs and of evaluated code too. */
const NONCE_OR_HASH = /^(?:nonce|(?:(?:url|eval)-)?sha-?(?:256|384|512)|ed25519)-[\w+/-]+={0,2}$/i
const STARTS_LIKE_ONE = /^(?:nonce|sha-?(?:256|384|512))-/i
/** Schemes that are often written without their colon. None of them is a likely host name. */
const SCHEMES: ReadonlySet<string> = /* @__PURE__ */ new Set([
  'data',
  'blob',
  'http',
  'https',
  'ws',
  'wss',
  'mediastream',
])
const QUOTE = /^(['"`\u2018\u2019\u201c\u201d])(.*)['"`\u2018\u2019\u201c\u201d]$/

/** What browsers make of a source expression. */
export type SourceKind =
  /** It is valid. */
  | { readonly kind: 'valid' }
  /** It is valid syntax for a host, but was meant as something else, which is the correction. */
  | { readonly kind: 'host'; readonly correction: string }
  /** It is in single quotes, and is not a keyword, a nonce or a hash. */
  | { readonly kind: 'quoted'; readonly content: string }
  /** It is the name of a directive. */
  | { readonly kind: 'directive' }
  /** It is a URL with a query or fragment. */
  | { readonly kind: 'query' }
  /** It matches no part of the grammar. */
  | { readonly kind: 'invalid' }

const VALID: SourceKind = { kind: 'valid' }

/**
 * Classifies a source expression.
 *
 * @see {@link https://www.w3.org/TR/CSP3/#framework-directive-source-list | CSP, Source Lists}
 */
function classifySource(text: string): SourceKind {
  const lower = text.toLowerCase()
  const [, quote, content = ''] = QUOTE.exec(lower) ?? []
  if (quote !== undefined) {
    const known = KEYWORDS.has(content) || NONCE_OR_HASH.test(content)
    if (quote === "'" && lower.endsWith("'")) return known ? VALID : { kind: 'quoted', content: text.slice(1, -1) }
    return known ? { kind: 'host', correction: `'${text.slice(1, -1)}'` } : { kind: 'invalid' }
  }
  if (KEYWORDS.has(lower) || STARTS_LIKE_ONE.test(lower)) return { kind: 'host', correction: `'${text}'` }
  if (SCHEMES.has(lower)) return { kind: 'host', correction: `${lower}:` }
  if (SOURCE_DIRECTIVES.has(lower) || OTHER_DIRECTIVES.includes(lower)) return { kind: 'directive' }
  if (isScheme(lower)) return VALID
  const query = lower.search(/[?#]/)
  if (!isHost(query < 0 ? lower : lower.slice(0, query))) return { kind: 'invalid' }
  return query < 0 ? VALID : { kind: 'query' }
}

function isScheme(text: string): boolean {
  return /^[a-z][a-z\d+.-]*:$/.test(text)
}

/** `[scheme://]host[:port][/path]`. */
function isHost(text: string): boolean {
  const rest = text.replace(/^[a-z][a-z\d+.-]*:\/\//, '')
  const slash = rest.indexOf('/')
  const authority = slash < 0 ? rest : rest.slice(0, slash)
  const colon = authority.indexOf(':')
  const host = colon < 0 ? authority : authority.slice(0, colon)
  const port = colon < 0 ? '*' : authority.slice(colon + 1)
  return /^(?:\*|\d+)$/.test(port) && isHostPattern(host)
}

function isHostPattern(host: string): boolean {
  if (host === '*') return true
  const labels = (host.startsWith('*.') ? host.slice(2) : host).split('.')
  if (labels.length > 1 && labels.at(-1) === '') labels.pop()
  return labels.every((label) => /^[a-z\d-]+$/.test(label))
}
