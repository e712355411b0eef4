import { isError } from '../../status/guards.ts'

/** The error for a 4xx or 5xx that the service sent without content; `undefined` for any other status. */
export function bareStatusError(status: number): (Error & { readonly status: number }) | undefined {
  if (!isError(status)) return undefined
  return Object.assign(new Error(`the service sent ${status} without content`), { status: status as number })
}
