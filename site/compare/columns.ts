import { findStatus } from '@statuskit/core'
import { describeStatus, findReference, type SectionName, type StatusFact } from '@statuskit/core/reference'

/** As many columns as a screen takes. */
export const MOST = 4

/** A status beside others. */
export interface Column {
  readonly code: number
  readonly phrase: string
  readonly summary: string
  readonly facts: readonly StatusFact[]
  readonly use: readonly string[]
  readonly avoid: readonly string[]
  /** What sets it apart from the others, where the texts say so. */
  readonly apart: readonly string[]
}

/** The codes in what someone typed, and what is wrong with it. */
export function readCodes(text: string): { readonly codes: readonly number[]; readonly problem?: string } {
  const words = text.split(/[^\w]+/).filter((word) => word !== '')
  const unknown = words.filter((word) => !/^\d+$/.test(word) || findReference(Number(word)) === undefined)
  const codes = [...new Set(words.filter((word) => !unknown.includes(word)).map(Number))]
  if (unknown.length > 0)
    return { codes: [], problem: `${unknown.join(', ')}: no registered status. Write codes, such as 401, 403.` }
  if (codes.length < 2) return { codes: [], problem: 'Write two codes or more, such as 401, 403.' }
  if (codes.length > MOST)
    return { codes: [], problem: `${codes.length} codes are too many to read side by side: take ${MOST} at most.` }
  return { codes }
}

/** What is compared of each code. */
export function compared(codes: readonly number[]): Column[] {
  return codes.flatMap((code) => {
    const status = findStatus(code)
    const reference = findReference(code)
    if (status === undefined || reference === undefined) return []
    const texts = (name: SectionName) =>
      (reference.sections.find((section) => section.name === name)?.blocks ?? []).map(({ text }) =>
        text.replaceAll('`', ''),
      )
    const apart = codes.flatMap((other) =>
      (findReference(other)?.related ?? [])
        .filter((each) => each.code === code)
        .map(({ difference }) => `From ${other}: ${difference.replaceAll('`', '')}`),
    )
    return [
      {
        code,
        phrase: status.phrase,
        summary: status.summary,
        facts: describeStatus(status),
        use: texts('use'),
        avoid: texts('avoid'),
        apart: [...new Set(apart)],
      },
    ]
  })
}
