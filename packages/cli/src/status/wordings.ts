import { type Reference, type ResponseField, retryAdvice, type Status } from '@statuskit/core'

/** `client error`. */
export function className(name: Status['class']): string {
  return name.replace('-', ' ')
}

/** `retry after a delay, if idempotent`. */
export function repeatNote({ code, clientAction: { action } }: Status): string {
  const how =
    action === 'repeat-after-delay' ? ' after a delay' : action === 'other-connection' ? ' on another connection' : ''
  return `retry${how}${isRetryable(code, 'POST') ? '' : ', if idempotent'}`
}

/** Whether a client may retry the same request automatically. */
export function isRetryable(status: number, method = 'GET'): boolean {
  return retryAdvice({ status, method }).retry
}

/** The state of a registration; empty if it is permanent. */
export function registrationNote({ state, expires }: Status['registration']): string {
  if (state === 'permanent') return ''
  return expires === undefined ? state : `${state}, until ${expires}`
}

/** `Retry-After, when …`. */
export function fieldNote({ name, when }: ResponseField): string {
  return when === undefined ? name : `${name}, ${when}`
}

/** `RFC 9110, section 15.5.8`. */
export function referenceName({ document, section }: Reference): string {
  return section === undefined ? document : `${document}, section ${section}`
}
