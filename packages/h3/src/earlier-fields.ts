import type { H3Event } from 'h3'

/**
 * Returns the headers that were set before the error: those of the response, and those that h3 keeps for errors, such as CORS.
 * The latter are removed from the event, because h3 would overwrite the problem's headers with them.
 */
export function takeEarlierFields({ headers, errHeaders }: H3Event['res']): Headers {
  const fields = new Headers(headers)
  for (const [name, value] of errHeaders) {
    const present = name === 'set-cookie' ? fields.getSetCookie() : [fields.get(name)]
    if (present.includes(value)) continue
    // Both places may have values of these.
    if (name === 'set-cookie' || name === 'vary') fields.append(name, value)
    else fields.set(name, value)
  }
  for (const name of [...errHeaders.keys()]) errHeaders.delete(name)
  return fields
}
