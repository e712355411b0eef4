/** An entity tag of RFC 9110, section 8.8.3. */
export const ENTITY_TAG: RegExp = /^(?:W\/)?"[\x21\x23-\x7e\x80-\xff]*"$/

/** The entity tags of `If-None-Match` or `If-Match`. */
export function parseEntityTags(value: string): string[] {
  return value.match(/(?:W\/)?"[^"]*"/g) ?? []
}

/** Whether two entity tags are the same by weak comparison (RFC 9110, section 8.8.3.2). */
export function matchesWeakly(one: string, other: string): boolean {
  return one.replace(/^W\//, '') === other.replace(/^W\//, '')
}
