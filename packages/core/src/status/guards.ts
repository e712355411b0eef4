import {
  type ClientErrorStatusCode,
  CODES,
  type ContentlessStatusCode,
  type InformationalStatusCode,
  type RedirectionStatusCode,
  type ServerErrorStatusCode,
  type SuccessfulStatusCode,
} from './codes.gen.ts'
import type { ErrorStatusCode, StatusClass, StatusCode } from './types.ts'

declare const statusClass: unique symbol

/** An unregistered code of a class. A client treats it as the x00 code of the class. */
export type UnregisteredStatusCode<Class extends StatusClass> = number & { readonly [statusClass]: Class }

/**
 * Whether a value is a registered status code that may be sent. 306 is reserved, so it is not one.
 *
 * @example
 * if (isStatusCode(n)) getStatus(n).phrase
 */
export function isStatusCode(value: unknown): value is StatusCode {
  return CODES.includes(value as number)
}

/** Whether a value is a 1xx code, registered or not. RFC 9110, section 15.2. */
export function isInformational(
  value: unknown,
): value is InformationalStatusCode | UnregisteredStatusCode<'informational'> {
  return isWithin(value, 100, 199)
}

/** Whether a value is a 2xx code, registered or not. RFC 9110, section 15.3. */
export function isSuccessful(value: unknown): value is SuccessfulStatusCode | UnregisteredStatusCode<'successful'> {
  return isWithin(value, 200, 299)
}

/** Whether a value is a 3xx code, registered or not. RFC 9110, section 15.4. */
export function isRedirection(value: unknown): value is RedirectionStatusCode | UnregisteredStatusCode<'redirection'> {
  return isWithin(value, 300, 399)
}

/** Whether a value is a 4xx code, registered or not. RFC 9110, section 15.5. */
export function isClientError(value: unknown): value is ClientErrorStatusCode | UnregisteredStatusCode<'client-error'> {
  return isWithin(value, 400, 499)
}

/** Whether a value is a 5xx code, registered or not. RFC 9110, section 15.6. */
export function isServerError(value: unknown): value is ServerErrorStatusCode | UnregisteredStatusCode<'server-error'> {
  return isWithin(value, 500, 599)
}

/** Whether a value is a 4xx or 5xx code, registered or not. RFC 9110, sections 15.5 and 15.6. */
export function isError(
  value: unknown,
): value is ErrorStatusCode | UnregisteredStatusCode<'client-error' | 'server-error'> {
  return isWithin(value, 400, 599)
}

/**
 * Whether a response with this code has no content: true for any 1xx, 204, 205 and 304.
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc9110#section-6.4.1 | RFC 9110, section 6.4.1}
 */
export function isContentless(
  value: unknown,
): value is ContentlessStatusCode | UnregisteredStatusCode<'informational'> {
  return isWithin(value, 100, 199) || value === 204 || value === 205 || value === 304
}

function isWithin(value: unknown, first: number, last: number): boolean {
  return Number.isInteger(value) && (value as number) >= first && (value as number) <= last
}
