import type { H3Event } from 'h3'

/**
 * Takes the headers that were set before the error: those of the response, and those that h3 keeps for errors, such as CORS.
 * They leave the latter, since h3 would put them over those of the problem.
 */
export function takeEarlierFields({ headers, errHeaders }: H3Event['res']): Headers {
  const fields = new Headers(headers)
  for (const [name, value] of errHeaders) {
    const present = name === 'set-cookie' ? fields.getSetCookie() : [fields.get(name)]
    if (present.includes(value)) continue
    // Lists have lines in both places.
    if (name === 'set-cookie' || name === 'vary') fields.append(name, value)
    else fields.set(name, value)
  }
  for (const name of [...errHeaders.keys()]) errHeaders.delete(name)
  return fields
}
