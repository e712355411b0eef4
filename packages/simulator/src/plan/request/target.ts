/** A request target in its parts. */
export interface Target {
  /** The parts of the path, decoded. */
  readonly segments: readonly string[]
  /** The query without its question mark. */
  readonly query: string
}

/** Takes a request target apart: a path, or a whole URL as a proxy's client sends it. `undefined` when it is neither. */
export function parseTarget(target: string): Target | undefined {
  const path = pathOf(target)
  if (!path.startsWith('/')) return undefined
  const mark = path.indexOf('?')
  const segments = (mark === -1 ? path : path.slice(0, mark)).slice(1).split('/').map(decode)
  return { segments, query: mark === -1 ? '' : path.slice(mark + 1) }
}

/** The path and query of a target; RFC 9112, section 3.2.2 wants whole URLs accepted everywhere. */
function pathOf(target: string): string {
  const path = target.replace(/^https?:\/\/[^/?#]*/i, '')
  return path.startsWith('?') || path === '' ? `/${path}` : path
}

function decode(segment: string): string {
  try {
    return decodeURIComponent(segment)
  } catch {
    // Not encoded at all; what reads it says what is wrong.
    return segment
  }
}
