import type { Finding } from '../inspect/finding.ts'
import type { InspectOptions } from '../inspect/options.ts'
import type { HttpMessage } from '../message/message.ts'
import { SessionInspector } from './session-inspector.ts'

/**
 * Inspects messages in the order in which they were exchanged, one by one and together: a 304 with its 200, chains of
 * redirects, variants of one resource. Returns the findings of each message at its index. It never throws because of a
 * message.
 *
 * @throws {RangeError} if an option or a rule doesn't exist, or has no effect
 * @example
 * inspectSession([first, second]).flat()
 */
export function inspectSession(
  messages: readonly (HttpMessage | undefined)[],
  options: InspectOptions = {},
): Finding[][] {
  const session = new SessionInspector(options)
  return Array.isArray(messages) ? messages.map((message) => session.inspect(message as HttpMessage)) : []
}
