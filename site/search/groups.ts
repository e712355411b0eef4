import { KINDS, type Kind, type SearchRecord } from './record.ts'
import type { Found } from './search.ts'

/** Where to search: everywhere, or among one kind. */
export type Scope = 'all' | Kind

/** Results under one heading. */
export interface Group {
  readonly heading: string
  readonly records: readonly SearchRecord[]
}

/** How many results of a kind are shown next to those of others, and alone. */
const SHOWN = { beside: 5, alone: 50 }

/** The kinds of the results with their numbers, for the choice of a scope. */
export function scopesOf(found: readonly Found[]): readonly { scope: Scope; name: string; count: number }[] {
  const kinds = Object.entries(KINDS) as [Kind, string][]
  return [
    { scope: 'all', name: 'All', count: found.length },
    ...kinds
      .map(([scope, name]) => ({ scope, name, count: found.filter(({ record }) => record.kind === scope).length }))
      .filter(({ count }) => count > 0),
  ]
}

/** The results in groups. Everywhere, the best match stands alone. */
export function groupsOf(found: readonly Found[], scope: Scope): readonly Group[] {
  const records = found.map(({ record }) => record)
  const [best, ...others] = records
  if (best === undefined) return []
  if (scope !== 'all') {
    const own = records.filter(({ kind }) => kind === scope)
    return own.length === 0 ? [] : [{ heading: KINDS[scope], records: own.slice(0, SHOWN.alone) }]
  }
  const groups = (Object.keys(KINDS) as Kind[]).map((kind) => ({
    heading: KINDS[kind],
    records: others.filter((record) => record.kind === kind).slice(0, SHOWN.beside),
  }))
  return [{ heading: 'Best match', records: [best] }, ...groups.filter((group) => group.records.length > 0)]
}
