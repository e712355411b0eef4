import { isFieldText, isToken, parseMediaType } from '@statuskit/core/fields'
import { refuse } from './refusal.ts'

/** What a simulator may be allowed to do beyond what is safe for everybody. */
export interface Allowances {
  /** HTML as content. */
  readonly html: boolean
  /** Redirects that lead elsewhere. */
  readonly externalRedirects: boolean
}

/** Fields that belong to the connection or to its framing. */
const CONNECTION_LEVEL =
  /^(?:connection|keep-alive|proxy-connection|te|trailer|transfer-encoding|upgrade|content-length)$/i

/** Throws when a field may not be set by a request. */
export function assertField(name: string, value: string, allowed: Allowances): void {
  if (!isToken(name)) throw refuse('h', 'A field has a name of letters, digits and dashes: h=X-Name:value.')
  if (!isFieldText(value)) throw refuse('h', `The value of ${name} has control characters or such above U+00FF.`)
  if (CONNECTION_LEVEL.test(name)) {
    throw refuse('h', `${name} belongs to the connection, and the simulator writes it; wrong framing is at /fault.`)
  }
  if (/^x-content-type-options$/i.test(name)) throw refuse('h', `${name} is always nosniff.`)
  if (/^content-type$/i.test(name)) assertType(value, allowed)
  if (/^(?:location|content-location)$/i.test(name)) assertLocation(value, allowed)
  if (/^refresh$/i.test(name)) assertLocation(/;\s*(?:url\s*=)?\s*["']?([^"']*)/i.exec(value)?.[1] ?? '', allowed)
}

/** Throws when a media type is none, or is one that browsers run scripts in. */
export function assertType(type: string, allowed: Allowances): void {
  if (parseMediaType(type) === undefined || !isFieldText(type)) {
    throw refuse('type', 'A type is a media type: type=text/csv.')
  }
  if (!allowed.html && /html|svg|mixed-replace/i.test(type)) {
    throw refuse(
      'type',
      'HTML and SVG are refused, as pages could run scripts here: start the simulator with allowHtml (--allow-html).',
    )
  }
}

/** Throws when a location leads out of the simulator. */
export function assertLocation(location: string, allowed: Allowances): void {
  if (!isFieldText(location)) throw refuse('location', 'A location has no control characters: encode them.')
  if (allowed.externalRedirects || isWithin(location)) return
  throw refuse(
    'location',
    'A location stays in the simulator, as in location=/api/status/200: start it with allowExternalRedirects (--allow-external-redirects) to lead elsewhere.',
  )
}

/** Whether a URI reference leads to the server that sends it. */
function isWithin(location: string): boolean {
  try {
    // Resolved, as browsers take backslashes and spaces for what they are not; a host that nobody can name.
    return new URL(location, 'http://simulator.invalid/').origin === 'http://simulator.invalid'
  } catch {
    return false
  }
}
