import type { StatusClass } from './types.ts'

/**
 * Returns the class of a status code, registered or not: a client treats an unknown code as the x00 code of its class.
 * Returns `undefined` if the value is not a status code, which is an integer from 100 to 599.
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc9110#section-15 | RFC 9110, section 15}
 * @example
 * statusClassOf(499) // 'client-error'
 * statusClassOf(600) // undefined
 */
export function statusClassOf(code: unknown): StatusClass | undefined {
  if (!Number.isInteger(code) || (code as number) < 100 || (code as number) > 599) return undefined
  const classes = ['informational', 'successful', 'redirection', 'client-error', 'server-error'] as const
  return classes[Math.floor((code as number) / 100) - 1]
}
