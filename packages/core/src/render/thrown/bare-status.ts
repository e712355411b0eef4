/** An error for a status that the service sent without content; the response keeps the fields that it has. */
export function bareStatusError(status: number): Error & { readonly status: number } {
  return Object.assign(new Error(`the service sent ${status} without content`), { status })
}
