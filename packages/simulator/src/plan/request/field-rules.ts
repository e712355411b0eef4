import { isFieldText, isToken, parseMediaType } from '@statuskit/core/fields'
import { quote, refuse } from './refusal.ts'
import { hostOf, type SimulatorRequest } from './request.ts'

/** What a simulator may do beyond its safe defaults. */
export interface Allowances {
  /** Whether bodies may be HTML. */
  readonly html: boolean
  /** Whether redirects may lead to other hosts. */
  readonly externalRedirects: boolean
  /** Whether responses may change how browsers treat the whole site, for example set cookies. */
  readonly siteFields: boolean
}

/** Headers that belong to the connection or frame the message. */
const CONNECTION_LEVEL =
  /^(?:connection|keep-alive|proxy-connection|te|trailer|transfer-encoding|upgrade|content-length)$/i

/** Headers that act on the whole site, beyond the response that has them. */
const SITE_WIDE =
  /^(?:set-cookie2?|set-login|clear-site-data|strict-transport-security|public-key-pins(?:-report-only)?|expect-ct|expect-staple|nel|report-to|reporting-endpoints|content-security-policy(?:-report-only)?|alt-svc|accept-ch|critical-ch|service-worker-allowed|origin-agent-cluster|speculation-rules|use-as-dictionary)$/i

/** Throws when a request must not set a header. */
export function assertField(name: string, value: string, allowed: Allowances, request: SimulatorRequest): void {
  if (!isToken(name))
    throw refuse('h', `${quote(name)} is not a header name. Use letters, digits and dashes, as in h=X-Name:value.`)
  if (!isFieldText(value))
    throw refuse('h', `The value of ${name} has control characters, or characters above U+00FF. Remove or encode them.`)
  if (CONNECTION_LEVEL.test(name)) {
    throw refuse('h', `${name} belongs to the connection, so the simulator sets it. For broken framing, use /fault.`)
  }
  if (/^x-content-type-options$/i.test(name)) throw refuse('h', `${name} is always nosniff here and can't be changed.`)
  if (!allowed.siteFields && SITE_WIDE.test(name)) {
    throw refuse(
      'h',
      `${name} acts on the whole site, and this simulator is shared. Leave it out, or run your own with npx statuskit serve.`,
    )
  }
  if (/^content-type$/i.test(name)) assertType(value, allowed)
  if (/^(?:location|content-location)$/i.test(name)) assertLocation(value, allowed, request)
  if (/^refresh$/i.test(name)) for (const location of refreshTargets(value)) assertLocation(location, allowed, request)
}

/** Throws when a media type is invalid, or is one that browsers run scripts in. */
export function assertType(type: string, allowed: Allowances): void {
  if (parseMediaType(type) === undefined || !isFieldText(type)) {
    throw refuse('type', `${quote(type)} is not a media type. Use type=text/csv.`)
  }
  if (!allowed.html && /html|svg|mixed-replace/i.test(type)) {
    throw refuse(
      'type',
      'HTML and SVG could run scripts, so they are off by default. Start the simulator with allowHtml (--allow-html) to allow them.',
    )
  }
}

/** Throws when a location leads away from the host that the request names. */
export function assertLocation(location: string, allowed: Allowances, request: SimulatorRequest): void {
  if (!isFieldText(location)) throw refuse('location', 'The location has control characters. Percent-encode them.')
  const host = hostOf(request)
  // A proxy in front may speak TLS, and then `http:host` names a host, although it is a path without TLS.
  if (allowed.externalRedirects || SCHEMES.every((scheme) => isWithin(location, scheme, host))) return
  throw refuse(
    'location',
    'The location leads to another host. Use a path, as in location=/api/status/200, or start the simulator with allowExternalRedirects (--allow-external-redirects).',
  )
}

const SCHEMES = ['http:', 'https:'] as const

/** Whether a URI reference stays on the server when the request came over a scheme. */
function isWithin(location: string, scheme: (typeof SCHEMES)[number], host: string | undefined): boolean {
  // Resolved against a reserved host, because browsers read backslashes and spaces in their own way.
  const base = `${scheme}//simulator.invalid`
  const url = parseUrl(location, base)
  if (url === undefined) return false
  if (url.origin === base) return true
  return /^https?:$/.test(url.protocol) && host !== undefined && url.host === parseUrl(`${url.protocol}//${host}`)?.host
}

function parseUrl(text: string, base?: string): URL | undefined {
  try {
    return new URL(text, base)
  } catch {
    return undefined
  }
}

/**
 * Where browsers may go for a Refresh. They accept a comma or a space in place of the semicolon, and differ in where a
 * quoted URL ends.
 */
function refreshTargets(value: string): string[] {
  const rest = value.replace(/^[\s\d.]*[;,]?\s*/, '').replace(/^url\s*=\s*/i, '')
  const [quoted] = /^["']/.exec(rest) ?? []
  if (quoted === undefined) return [rest]
  const whole = rest.slice(1)
  return [whole, whole.slice(0, whole.lastIndexOf(quoted)), whole.split(quoted, 1)[0] as string]
}
