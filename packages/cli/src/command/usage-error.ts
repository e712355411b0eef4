/** A mistake of whoever called the command; its message says what to do. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
}
