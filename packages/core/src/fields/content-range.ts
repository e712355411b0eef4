/**
 * The value of `Content-Range` in a 416: the length of the whole representation, in bytes.
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc9110#section-14.4 | RFC 9110, section 14.4}
 */
export function formatUnsatisfiedRange(completeLength: number): string | undefined {
  return Number.isSafeInteger(completeLength) && completeLength >= 0 ? `bytes */${completeLength}` : undefined
}
