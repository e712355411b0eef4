import { isFieldValue, isToken, trimWhitespace } from './field-value.ts'
import { splitOutsideQuotes } from './lists/list.ts'
import { parseParameter, quoteString } from './parameter.ts'

/** A challenge by its parts: `{ scheme: 'Bearer', realm: 'api' }`. Parameter values are quoted as needed. */
export interface ChallengeParts {
  /** The authentication scheme: `Basic`, `Bearer`, `Digest`. */
  readonly scheme: string
  /** The token that some schemes, such as Negotiate, use in place of parameters. */
  readonly token68?: string | undefined
  /** The protection space that the credentials are for. */
  readonly realm?: string | undefined
  /** Any other parameter of the scheme. An array is joined with spaces, as `scope` requires. */
  readonly [parameter: string]: string | number | boolean | readonly string[] | undefined
}

const TOKEN68 = /^[\w\-.~+/]+=*$/

/** A challenge: text such as `Basic realm="api"`, or its parts. */
export type Challenge = string | ChallengeParts

/**
 * Formats one or more challenges as the value of `WWW-Authenticate` or `Proxy-Authenticate`. Returns `undefined` if one
 * of them is not valid.
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc9110#section-11.3 | RFC 9110, section 11.3}
 */
export function formatChallenges(challenges: Challenge | readonly Challenge[]): string | undefined {
  const all = [challenges].flat() as readonly Challenge[]
  const values = all.map(formatChallenge)
  return values.includes(undefined) ? undefined : values.join(', ') || undefined
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
    return !pairs[0] && TOKEN68.test(token68) ? `${scheme} ${token68}` : undefined
  }
  const texts = pairs.map(([name, value]) => formatParameter(scheme, name, value))
  return texts.includes(undefined) ? undefined : `${scheme} ${texts.join(', ')}`.trim()
}

function formatParameter(scheme: string, name: string, value: ChallengeParts[string]): string | undefined {
  // Untyped code may pass null or an object.
  if (!isToken(name) || (typeof value === 'object' && !Array.isArray(value))) return undefined
  const text = [value].flat().join(' ')
  if (!isFieldValue(text)) return undefined
  return `${name}=${isUnquoted(scheme, name, value) && isToken(text) ? text : quoteString(text)}`
}

/**
 * Whether a parameter is sent without quotes. Digest requires `stale` and `algorithm` without quotes, and all others
 * with quotes (RFC 7616, section 3.3).
 */
function isUnquoted(scheme: string, name: string, value: ChallengeParts[string]): boolean {
  if (typeof value === 'number' || typeof value === 'boolean') return true
  return scheme.toLowerCase() === 'digest' && /^(?:stale|algorithm)$/i.test(name)
}

/** A challenge that was received, or credentials, which have the same syntax. */
export interface ParsedChallenge {
  /** The scheme as it was sent. */
  readonly scheme: string
  /** The token that some schemes use in place of parameters. */
  readonly token68?: string
  /** The parameters: values by name, names in lower case. */
  readonly parameters: ReadonlyMap<string, string>
  /** The name of a parameter that occurs more than once. */
  readonly repeated?: string
}

/** The parsed value of `WWW-Authenticate`, `Proxy-Authenticate` or `Authorization`. */
export interface ChallengeList {
  /** The challenges, in order. */
  readonly challenges: readonly ParsedChallenge[]
  /** The elements that are not valid, as they were sent. */
  readonly invalid: readonly string[]
  /** Whether the list has empty elements. Recipients ignore them; senders must not send them. */
  readonly hasEmpty: boolean
}

type Mutable = { -readonly [Key in keyof ParsedChallenge]: ParsedChallenge[Key] } & { parameters: Map<string, string> }

/**
 * Parses a list of challenges, or one set of credentials. A scheme and its first parameter form one list element, so
 * `Basic, realm="x"` and `Negotiate YII==, realm="x"` are invalid. A parameter with a malformed value is listed as
 * invalid, and its value is still returned.
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc9110#section-11.6.1 | RFC 9110, section 11.6.1}
 */
export function parseChallenges(value: string): ChallengeList {
  const challenges: Mutable[] = []
  const invalid: string[] = []
  const elements = splitOutsideQuotes(value, ',')
  /** The challenge that the next parameter belongs to. */
  let open: Mutable | undefined
  for (const element of elements) {
    if (element === '') continue
    const scheme = /^[!#$%&'*+\-.^`|~\w]*/.exec(element)?.[0] ?? ''
    const rest = element.slice(scheme.length)
    // A parameter may have whitespace before its equals sign.
    if (scheme === '' || /^[ \t]*=/.test(rest)) {
      if (!addParameter(open, element)) invalid.push(element)
    } else if (rest !== '' && !rest.startsWith(' ')) {
      invalid.push(element)
    } else {
      const challenge: Mutable = { scheme, parameters: new Map() }
      const text = trimWhitespace(rest)
      challenges.push(challenge)
      open = undefined
      if (TOKEN68.test(text)) challenge.token68 = text
      else if (text !== '') {
        open = challenge
        if (!addParameter(open, text)) invalid.push(element)
      }
    }
  }
  return { challenges, invalid, hasEmpty: elements.includes('') }
}

/**
 * Whether a value can be sent as a list of challenges.
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc9110#section-11.6.1 | RFC 9110, section 11.6.1}
 */
export function isChallengeList(value: string): boolean {
  const { challenges, invalid, hasEmpty } = parseChallenges(value)
  return challenges.length > 0 && invalid.length === 0 && !hasEmpty
}

function addParameter(challenge: Mutable | undefined, text: string): boolean {
  const { name, value, valid } = parseParameter(text)
  if (challenge === undefined || value === undefined || !isToken(name)) return false
  if (challenge.parameters.has(name)) challenge.repeated = name
  challenge.parameters.set(name, value)
  return valid
}
