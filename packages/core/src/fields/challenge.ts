import { isFieldValue, isToken, quoteString } from './field.ts'

/** A challenge by its parts: `{ scheme: 'Bearer', realm: 'api' }`. Values of parameters are quoted as needed. */
export interface ChallengeParts {
  /** The authentication scheme, `Basic`, `Bearer`, `Digest`. */
  readonly scheme: string
  /** The token that some schemes, such as Negotiate, use in place of parameters. */
  readonly token68?: string | undefined
  /** The protection space. */
  readonly realm?: string | undefined
  /** Any other parameter of the scheme; an array becomes a list with spaces between, as `scope` has it. */
  readonly [parameter: string]: string | number | boolean | readonly string[] | undefined
}

/** A challenge as text, `Basic realm="api"`, or by its parts. */
export type Challenge = string | ChallengeParts

/**
 * One or more challenges as the value of `WWW-Authenticate` or `Proxy-Authenticate`; `undefined` when one is not valid.
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc9110#section-11.3 | RFC 9110, section 11.3}
 */
export function formatChallenges(challenges: Challenge | readonly Challenge[]): string | undefined {
  const all = (Array.isArray(challenges) ? challenges : [challenges]) as readonly Challenge[]
  const values = all.map(formatChallenge)
  return values.length === 0 || values.includes(undefined) ? undefined : values.join(', ')
}

function formatChallenge(challenge: Challenge): string | undefined {
  if (typeof challenge === 'string') {
    const scheme = challenge.split(' ', 1)[0]
    return isToken(scheme) && isFieldValue(challenge) ? challenge : undefined
  }
  const { scheme, token68, ...parameters } = challenge
  if (!isToken(scheme)) return undefined
  const pairs = Object.entries(parameters).filter(([, value]) => value !== undefined)
  if (token68 !== undefined) {
    return pairs.length === 0 && /^[\w\-.~+/]+=*$/.test(token68) ? `${scheme} ${token68}` : undefined
  }
  const texts = pairs.map(([name, value]) => formatParameter(scheme, name, value))
  return texts.includes(undefined) ? undefined : `${scheme} ${texts.join(', ')}`.trim()
}

function formatParameter(scheme: string, name: string, value: ChallengeParts[string]): string | undefined {
  // Untyped code may hand on null, or an object.
  if (!isToken(name) || (typeof value === 'object' && !Array.isArray(value))) return undefined
  const text = Array.isArray(value) ? value.join(' ') : String(value)
  if (!isFieldValue(text)) return undefined
  return `${name}=${isUnquoted(scheme, name, value) && isToken(text) ? text : quoteString(text)}`
}

/** Digest wants `stale` and `algorithm` without quotes and all else with them (RFC 7616, section 3.3). */
function isUnquoted(scheme: string, name: string, value: ChallengeParts[string]): boolean {
  if (typeof value === 'number' || typeof value === 'boolean') return true
  return scheme.toLowerCase() === 'digest' && /^(?:stale|algorithm)$/i.test(name)
}
