import { isFieldValue, isToken } from './field.ts'

/**
 * Methods as the value of `Allow`, each once. An empty list is a valid value: no method is allowed at present.
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc9110#section-10.2.1 | RFC 9110, section 10.2.1}
 */
export function formatAllow(methods: readonly string[]): string | undefined {
  return formatList(methods, isToken)
}

/**
 * Protocols as the value of `Upgrade`, in order of preference: `['HTTP/3.0', 'TLS/1.2']`.
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc9110#section-7.8 | RFC 9110, section 7.8}
 */
export function formatUpgrade(protocols: readonly string[]): string | undefined {
  return (
    formatList(protocols, (protocol) => protocol.split('/').length <= 2 && protocol.split('/').every(isToken)) ||
    undefined
  )
}

/**
 * Media ranges or content codings as the value of `Accept` or `Accept-Encoding` in a response.
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc9110#section-15.5.16 | RFC 9110, section 15.5.16}
 */
export function formatAccept(ranges: readonly string[]): string | undefined {
  return formatList(ranges, (range) => isFieldValue(range) && /^[^\s,;]+(?:\s*;[^,]*)?$/.test(range))
}

function formatList(items: readonly string[], isValid: (item: string) => boolean): string | undefined {
  if (!Array.isArray(items) || !items.every((item) => typeof item === 'string' && isValid(item))) return undefined
  return [...new Set(items)].join(', ')
}
