import { parseParameter, splitList } from './list.ts'

/** A challenge of `WWW-Authenticate` or `Proxy-Authenticate`. */
export interface ParsedChallenge {
  readonly scheme: string
  /** The names and values of its parameters, names in lower case. */
  readonly parameters: ReadonlyMap<string, string>
  /** The name of a parameter that occurs more than once. */
  readonly repeated?: string
}

const SCHEME = /^[!#$%&'*+\-.^`|~\w]+/
const TOKEN68 = /^[\w\-.~+/]+=*$/

/**
 * Reads a list of challenges; `undefined` for what does not parse.
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc9110#section-11.6.1 | RFC 9110, section 11.6.1}
 */
export function parseChallenges(value: string): readonly ParsedChallenge[] | undefined {
  const challenges: { scheme: string; parameters: Map<string, string>; repeated?: string }[] = []
  for (const element of splitList(value)) {
    const scheme = SCHEME.exec(element)?.[0] ?? ''
    const rest = element.slice(scheme.length)
    let text = element
    // `name = value` may have spaces about the sign, a scheme has one before its parameters.
    if (scheme !== '' && !/^[ \t]*=/.test(rest)) {
      if (rest !== '' && !rest.startsWith(' ')) return undefined
      challenges.push({ scheme, parameters: new Map() })
      text = rest.trim()
      if (text === '' || TOKEN68.test(text)) continue
    }
    const challenge = challenges.at(-1)
    const parameter = parseParameter(text)
    if (challenge === undefined || !parameter.valid || parameter.value === undefined) return undefined
    if (challenge.parameters.has(parameter.name)) challenge.repeated = parameter.name
    challenge.parameters.set(parameter.name, parameter.value)
  }
  return challenges.length > 0 ? challenges : undefined
}
