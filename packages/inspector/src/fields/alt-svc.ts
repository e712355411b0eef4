import { parseParameter, splitList, splitOutsideQuotes } from '@statuskit/core/fields'

/** The parsed value of `Alt-Svc`. */
export interface AlternativeServices {
  /** The ALPN names of the alternatives, in lower case. */
  readonly protocols: readonly string[]
  /** Why the value is invalid, as the end of a sentence. */
  readonly fault?: string
}

/** A host, which can be missing, and a port. */
const AUTHORITY = /^(?:[^\s:/?#@[\]]*|\[[\da-f:.]+\]):\d{1,5}$/i

/**
 * Parses the value of `Alt-Svc`.
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc7838#section-3 | RFC 7838, section 3}
 */
export function parseAltSvc(value: string): AlternativeServices {
  const elements = splitList(value)
  if (elements.length === 0) return { protocols: [], fault: 'is empty' }
  if (elements.length === 1 && elements[0] === 'clear') return { protocols: [] }
  const protocols: string[] = []
  for (const element of elements) {
    if (element.toLowerCase() === 'clear') {
      return {
        protocols,
        fault: elements.length > 1 ? 'has clear together with alternatives' : 'needs clear in lower case',
      }
    }
    const [service = '', ...parameters] = splitOutsideQuotes(element, ';')
    const { name, value: authority, quoted, valid } = parseParameter(service)
    if (authority === undefined) return { protocols, fault: `has \`${element}\` without an authority` }
    if (!quoted) return { protocols, fault: `has the authority \`${authority}\` without quotes` }
    if (!valid) return { protocols, fault: `has \`${name}\`, which is not a protocol` }
    if (!AUTHORITY.test(authority))
      return { protocols, fault: `has the authority \`${authority}\`, which is not a host and a port` }
    for (const text of parameters) {
      const parameter = parseParameter(text)
      if (text === '') continue
      if (!parameter.valid || parameter.value === undefined)
        return { protocols, fault: `has the invalid parameter \`${text}\`` }
      if (parameter.name === 'ma' && !/^\d+$/.test(parameter.value))
        return { protocols, fault: `has \`${text}\`, which is not a number of seconds` }
    }
    protocols.push(name)
  }
  return { protocols }
}
