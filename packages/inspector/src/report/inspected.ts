import type { Finding } from '../inspect/finding.ts'
import type { HttpMessage, Position } from '../message/message.ts'

/** A finding and the place of the header line that it is about. */
export interface LocatedFinding extends Finding {
  readonly position?: Position | undefined
}

/** An inspected message, as reports show it. */
export interface Inspected {
  /** The file that it was read from, `session.har`; absent for a live URL. */
  readonly source?: string | undefined
  /** Its number in that file, from 1: the entry of a HAR, the line of NDJSON, or the record of a WARC file. */
  readonly place?: number | undefined
  /** Where it begins in that file, if that is a text. */
  readonly position?: Position | undefined
  readonly method?: string | undefined
  readonly url?: string | undefined
  readonly status: number
  readonly findings: readonly LocatedFinding[]
}

/** The findings of a message with the places of their header lines, if its reader knows them. */
export function locate(findings: readonly Finding[], { headers, source }: HttpMessage): readonly LocatedFinding[] {
  if (source?.line === undefined) return findings
  return findings.map((finding) => {
    const [field] = finding.fields
    // The places are those of the response's headers.
    if (field === undefined || finding.side === 'request') return finding
    const index = headers.findIndex(([name, value]) => name === field[0] && value === field[1])
    const position = index < 0 ? undefined : source.headers?.[index]
    return position === undefined ? finding : { ...finding, position }
  })
}

/** The name of a message in reports: `GET https://example.com/ 404`. */
export function nameOf(result: Inspected): string {
  const { method, url, status } = result
  const where = url ?? placeOf(result)
  return [method, where, String(status)].filter((part) => part !== undefined).join(' ')
}

/** `, request` for a finding about the request, to follow the name of the message. */
export function sideOf(side: Finding['side']): string {
  return side === undefined ? '' : `, ${side}`
}

/** Where a finding is, `session.har:12:5` or `crawl.warc.gz#7`; `undefined` for a live URL. */
export function placeOf({ source, place, position }: Inspected, finding?: LocatedFinding): string | undefined {
  const at = finding?.position ?? position
  if (at !== undefined) {
    const column = at.column === undefined || at.column === 1 ? '' : `:${at.column}`
    return source === undefined ? `line ${at.line}` : `${source}:${at.line}${column}`
  }
  if (place === undefined) return source
  return source === undefined ? undefined : `${source}#${place}`
}
