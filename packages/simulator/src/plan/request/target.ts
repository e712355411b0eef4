/** The parts of a request target. */
export interface Target {
  /** The segments of the path, decoded. */
  readonly segments: readonly string[]
  /** The query without its question mark. */
  readonly query: string
}

/** Parses a request target: a path, or a whole URL, as clients send it to proxies. `undefined` if it is neither. */
export function parseTarget(target: string): Target | undefined {
  const path = pathOf(target)
  if (!path.startsWith('/')) return undefined
  const mark = path.indexOf('?')
  const segments = (mark === -1 ? path : path.slice(0, mark)).slice(1).split('/').map(decode)
  return { segments, query: mark === -1 ? '' : path.slice(mark + 1) }
}

/** The segments after those of a base path; `undefined` if the path is not under it. */
export function segmentsUnder(base: string | undefined, segments: readonly string[]): readonly string[] | undefined {
  if (base === undefined) return segments
  const start = base.slice(1).split('/')
  return start.every((segment, at) => segment === segments[at]) ? segments.slice(start.length) : undefined
}

/** The path and query of a target. RFC 9112, section 3.2.2: servers must accept whole URLs too. */
export function pathOf(target: string): string {
  const path = target.replace(/^https?:\/\/[^/?#]*/i, '')
  return path.startsWith('?') || path === '' ? `/${path}` : path
}

/** A query as received, except for characters that a header can't carry. */
export function sendableQuery(query: string): string {
  return query.replace(/[^\x21-\x7e]/gu, encodeURIComponent)
}

function decode(segment: string): string {
  try {
    return decodeURIComponent(segment)
  } catch {
    // Not valid encoding; whoever uses the segment reports it.
    return segment
  }
}
