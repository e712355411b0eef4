import type { SearchRecord } from './record.ts'
import { createSearch } from './search.ts'

/** What to show at an address that has no page. */
export interface Missing {
  /** The address of the page that was surely meant, below the base. */
  readonly meant?: string
  /** What the address seems to be about, as a query. */
  readonly query: string
  readonly suggestions: readonly SearchRecord[]
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
  const page = records.find((each) =>
    code === undefined ? each.href.replace(/\/$/, '') === plain : `${each.code}` === code,
  )
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
    query,
    suggestions: found.slice(0, MOST).map(({ record }) => record),
  }
}

function decode(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}
