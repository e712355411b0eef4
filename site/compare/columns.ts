import { findStatus } from '@statuskit/core'
import { describeStatus, findReference, type SectionName, type StatusFact } from '@statuskit/core/reference'

/** The most columns that fit on a screen. */
export const MOST = 4

/** A status beside others. All its words come from the table and the reference texts, code in backticks. */
export interface Column {
  readonly code: number
  readonly phrase: string
  readonly summary: string
  /** The URL of its definition. */
  readonly definition: string
  readonly facts: readonly StatusFact[]
  readonly use: readonly string[]
  readonly avoid: readonly string[]
  /** How it differs from each of the others, as far as the texts say. */
  readonly apart: readonly string[]
}

/** What people write between codes. */
const JOINING = /^(?:vs|versus|and|or|with|to)$/i

/** Reads the codes that someone typed, or says what to correct. */
export function readCodes(text: string): { readonly codes: readonly number[]; readonly problem?: string } {
  const words = text.split(/[^\w]+/).filter((word) => word !== '' && !JOINING.test(word))
  const unknown = words.filter((word) => !/^\d+$/.test(word) || findReference(Number(word)) === undefined)
  const codes = [...new Set(words.filter((word) => !unknown.includes(word)).map(Number))]
  if (unknown.length > 0)
    return { codes: [], problem: `Not a registered status code: ${unknown.join(', ')}. Enter codes such as 401, 403.` }
  if (codes.length < 2) return { codes: [], problem: 'Enter at least two codes, such as 401, 403.' }
  if (codes.length > MOST) return { codes: [], problem: `You entered ${codes.length} codes. Enter at most ${MOST}.` }
  return { codes }
}

/** The columns of a comparison; codes that aren't registered are left out. */
export function compared(codes: readonly number[]): Column[] {
  return codes.flatMap((code) => {
    const status = findStatus(code)
    const reference = findReference(code)
    if (status === undefined || reference === undefined) return []
    const texts = (name: SectionName) =>
      (reference.sections.find((section) => section.name === name)?.blocks ?? []).map(({ text }) => text)
    const apart = codes.flatMap((other) =>
      (findReference(other)?.related ?? [])
        .filter((each) => each.code === code)
        .map(({ difference }) => `Compared with ${other}: ${difference}`),
    )
    return [
      {
        code,
        phrase: status.phrase,
        summary: status.summary,
        definition: status.reference.url,
        facts: describeStatus(status),
        use: texts('use'),
        avoid: texts('avoid'),
        apart: [...new Set(apart)],
      },
    ]
  })
}

/** The texts of columns that have at least one, in rows. */
export interface TextRow {
  readonly label: string
  readonly cells: readonly (readonly string[])[]
}

/** A row of texts; none if no column has any. */
export function textRow(
  label: string,
  columns: readonly Column[],
  name: 'use' | 'avoid' | 'apart',
): readonly TextRow[] {
  const cells = columns.map((column) => column[name])
  return cells.every((texts) => texts.length === 0) ? [] : [{ label, cells }]
}

/** The facts of columns, in rows. */
export interface FactRows {
  /** Facts that are not alike, with a cell for each column. */
  readonly different: readonly { readonly label: string; readonly cells: readonly StatusFact['values'][] }[]
  /** Facts that all columns share. */
  readonly same: readonly StatusFact[]
}

/** Sorts the facts of a comparison by whether they tell its statuses apart. */
export function factRows(columns: readonly Column[]): FactRows {
  const labels = [...new Set(columns.flatMap(({ facts }) => facts.map(({ label }) => label)))]
  const rows = labels.map((label) => ({
    label,
    cells: columns.map(({ facts }) => facts.find((each) => each.label === label)?.values ?? []),
  }))
  const isSame = ({ cells }: (typeof rows)[number]) => new Set(cells.map((cell) => JSON.stringify(cell))).size === 1
  return {
    different: rows.filter((row) => !isSame(row)),
    same: rows.filter(isSame).map(({ label, cells }) => ({ label, values: cells[0] ?? [] })),
  }
}
