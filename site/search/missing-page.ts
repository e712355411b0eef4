import type { SearchRecord } from './record.ts'
import { createSearch } from './search.ts'

/** What to show at an address that has no page. */
export interface Missing {
  /** The address of the page that was surely meant, below the base. */
  readonly meant?: string
  /** What the address seems to be about, as a query. */
  readonly query: string
  readonly suggestions: readonly SearchRecord[]
  /** What the address says of a code that isn't registered. */
  readonly unregistered?: Unregistered
}

/** A status code that isn't registered. */
export interface Unregistered {
  readonly code: number
  /** The status that clients treat it like, by RFC 9110, section 15. */
  readonly like: SearchRecord
  /** The registered codes before and after it. */
  readonly neighbors: readonly SearchRecord[]
}

/** How many pages are suggested. */
const MOST = 5

/** Finds what a path such as `/status/407/` or `/499` was meant to lead to. The path is below the base. */
export function findMissing(path: string, records: readonly SearchRecord[]): Missing {
  const plain = decode(path)
    .replace(/^\/+|(?:\/|\/index|\.html|\.md)+$/g, '')
    .toLowerCase()
  const query = plain.replace(/[^\p{L}\p{N}'@]+/gu, ' ').trim()
  const code = /^(?:status(?:es)?\/|http\/|codes?\/)?(\d{3})$/.exec(plain)?.[1]
  const page = records.find((each) => {
    if (code !== undefined) return `${each.code}` === code
    // A rule has a place on the page of its group.
    return each.href.replace(/\/$/, '') === plain || each.href.replace(/^rules\/.*#/, 'rules/') === plain
  })
  const search = createSearch(records)
  // Codes in another order, or without a page of their own, have a comparison too.
  const codes = /^compare\/\d{3}(?:[^/\d]+\d{3})+$/.test(plain) ? query.match(/\d{3}/g) : null
  const [comparison] = codes === null ? [] : search(codes.join(' ')).map(({ record }) => record.href)
  const meant = comparison?.startsWith('compare/') ? comparison : plain === '' ? undefined : page?.href
  // The folders of a path say less than its last part.
  const last = query.split(' ').at(-1) ?? ''
  const found = [query, ...(last === query ? [] : [last])].map(search).find((each) => each.length > 0) ?? []
  return {
    ...(meant !== undefined && { meant }),
    ...(meant === undefined && code !== undefined && unregistered(Number(code), records)),
    query,
    suggestions: found.slice(0, MOST).map(({ record }) => record),
  }
}

function unregistered(code: number, records: readonly SearchRecord[]): Pick<Missing, 'unregistered'> {
  const known = records
    .filter((each) => /^status\/\d{3}$/.test(each.href))
    .sort((a, b) => Number(a.code) - Number(b.code))
  const like = known.find((each) => Number(each.code) === Math.floor(code / 100) * 100)
  if (like === undefined) return {}
  const before = known.findLast((each) => Number(each.code) < code)
  const after = known.find((each) => Number(each.code) > code)
  return { unregistered: { code, like, neighbors: [before, after].filter((each) => each !== undefined) } }
}

function decode(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}
