import type { Finding } from '../inspect/finding.ts'

/** A message that was inspected, as reports name it. */
export interface Inspected {
  /** Where it was read, `session.har`; absent for a live URL. */
  readonly source?: string | undefined
  /** Its place there: the entry of a HAR, the line of NDJSON; from 1. */
  readonly place?: number | undefined
  readonly method?: string | undefined
  readonly url?: string | undefined
  readonly status: number
  readonly findings: readonly Finding[]
}

/** How a report names a message: `GET https://example.com/ 404`. */
export function nameOf({ method, url, status, source, place }: Inspected): string {
  const where = url ?? (source === undefined ? undefined : `${source}${place === undefined ? '' : `#${place}`}`)
  return [method, where, String(status)].filter((part) => part !== undefined).join(' ')
}
