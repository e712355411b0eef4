import { type Reference, type ResponseField, retryAdvice, type Status } from '@statuskit/core'
import { describeStatus } from '@statuskit/core/reference'

/** `client error`. */
export function className(name: Status['class']): string {
  return name.replace('-', ' ')
}

/** `retried after a delay if the method is idempotent`. */
export function repeatNote({ code, clientAction: { action } }: Status): string {
  const how =
    action === 'repeat-after-delay' ? ' after a delay' : action === 'other-connection' ? ' on another connection' : ''
  return `retried${how}${isRetryable(code, 'POST') ? '' : ' if the method is idempotent'}`
}

/** Whether a client may retry the request automatically. */
export function isRetryable(status: number, method = 'GET'): boolean {
  return retryAdvice({ status, method }).retry
}

/** The state of a registration, as the facts of the status say it; none where it is permanent. */
export function registrationNotes(status: Status): string[] {
  const fact = describeStatus(status).find(({ label }) => label === 'registered')
  return fact === undefined ? [] : fact.values.map(({ text }) => text)
}

/** `Retry-After, when …`. */
export function fieldNote({ name, when }: ResponseField): string {
  return when === undefined ? name : `${name}, ${when}`
}

/** `RFC 9110, section 15.5.8`. */
export function referenceName({ document, section }: Reference): string {
  return section === undefined ? document : `${document}, section ${section}`
}
