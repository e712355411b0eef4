import { isToken } from '../field-value.ts'
import { formatList, splitList } from './list.ts'

/** The parsed value of `Allow` or `Vary`. */
export interface TokenList {
  /** The tokens as they were sent, in order. */
  readonly tokens: readonly string[]
  /** The elements that are not tokens. */
  readonly invalid: readonly string[]
}

/**
 * Parses a list of tokens, such as `Allow` or `Vary`.
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc9110#section-5.6.1 | RFC 9110, section 5.6.1}
 */
export function parseTokenList(value: string): TokenList {
  const elements = splitList(value)
  return { tokens: elements.filter(isToken), invalid: elements.filter((element) => !isToken(element)) }
}

/**
 * Formats methods as the value of `Allow`, each once. An empty list is valid: the resource allows no method at present.
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc9110#section-10.2.1 | RFC 9110, section 10.2.1}
 */
export function formatAllow(methods: readonly string[]): string | undefined {
  return formatList(methods, isToken)
}

/**
 * Formats protocols as the value of `Upgrade`, in order of preference: `['HTTP/3.0', 'TLS/1.2']`.
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc9110#section-7.8 | RFC 9110, section 7.8}
 */
export function formatUpgrade(protocols: readonly string[]): string | undefined {
  return (
    formatList(protocols, (protocol) => protocol.split('/').length <= 2 && protocol.split('/').every(isToken)) ||
    undefined
  )
}
