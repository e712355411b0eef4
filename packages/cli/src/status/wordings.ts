import { type Reference, type ResponseField, retryAdvice, type Status } from '@statuskit/core'
import { describeStatus } from '@statuskit/core/reference'
import type { VendorStatus } from '@statuskit/core/vendor'

const ON_THE_WIRE: Readonly<Record<VendorStatus['onTheWire'], string>> = {
  sent: 'clients see it',
  'log-only': 'in logs only; clients do not receive it',
  mapped: 'clients see another code',
  historic: 'no longer sent',
}

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

/** Whether clients see the code of a vendor: `clients see 400`. */
export function wireNote({ onTheWire, sentAs }: VendorStatus): string {
  return sentAs === undefined ? ON_THE_WIRE[onTheWire] : `clients see ${sentAs}`
}

/** The facts of a status, as labels with their values. */
export function factsOf(status: Status): readonly (readonly [label: string, ...values: string[]])[] {
  return describeStatus(status).map(({ label, values }) => [
    label,
    ...values.map(({ field, text }) => `${field ?? ''}${text}`),
  ])
}
