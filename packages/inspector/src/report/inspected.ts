import type { Finding } from '../inspect/finding.ts'

/** An inspected message, as reports show it. */
export interface Inspected {
  /** The file that it was read from, `session.har`; absent for a live URL. */
  readonly source?: string | undefined
  /** Its number in that file, from 1: the entry of a HAR or the line of NDJSON. */
  readonly place?: number | undefined
  readonly method?: string | undefined
  readonly url?: string | undefined
  readonly status: number
  readonly findings: readonly Finding[]
}

/** The name of a message in reports: `GET https://example.com/ 404`. */
export function nameOf({ method, url, status, source, place }: Inspected): string {
  const where = url ?? (source === undefined ? undefined : `${source}${place === undefined ? '' : `#${place}`}`)
  return [method, where, String(status)].filter((part) => part !== undefined).join(' ')
}

/** `, request` for a finding about the request, to follow the name of the message. */
export function sideOf(side: Finding['side']): string {
  return side === undefined ? '' : `, ${side}`
}
