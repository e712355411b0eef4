import type { H3Event } from 'h3'

/**
 * Returns the headers that were set before the error: those of the response, to which it moves those that h3 keeps for errors,
 * such as CORS. Move them on from there, since h3 would overwrite the problem's headers with what is left.
 */
export function takeEarlierFields({ headers, errHeaders }: H3Event['res']): Headers {
  if (errHeaders.keys().next().done === true) return headers
  for (const [name, value] of errHeaders) {
    const present = name === 'set-cookie' ? headers.getSetCookie() : [headers.get(name)]
    if (present.includes(value)) continue
    // Both places may have values of these.
    if (name === 'set-cookie' || name === 'vary') headers.append(name, value)
    else headers.set(name, value)
  }
  for (const name of [...errHeaders.keys()]) errHeaders.delete(name)
  return headers
}
