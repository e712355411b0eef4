/** A media type that a request body must have, and the header that announces it. */
type Accepted = readonly [type: string, field: string]

/** The media types of request bodies by method. Others take JSON. */
const ACCEPTED: Readonly<Record<string, Accepted>> = {
  PATCH: ['application/merge-patch+json', 'Accept-Patch'],
  QUERY: ['application/json', 'Accept-Query'],
}

/** The media type for the bodies of a method. */
export function acceptedBy(method: string): Accepted {
  return (Object.hasOwn(ACCEPTED, method) && ACCEPTED[method]) || ['application/json', 'Accept']
}
