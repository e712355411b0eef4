import { findStatus } from '@statuskit/core'
import { listReferences } from '@statuskit/core/reference'
import type { Recording } from '../status-page/recorded.ts'

/** A header that more of the recorded responses have says nothing about one status. */
const COMMON = 0.25
const RANKS = { required: 0, recommended: 2, optional: 4 } as const

/** The status that shows a header best: the one that most needs it, among those whose recorded response has it. */
export function sampleStatus(name: string, recording: Recording): number | undefined {
  const start = `${name.toLowerCase()}:`
  const sent = listReferences().filter(({ code }) =>
    recording.get(code)?.some(({ head }) => head.some((line) => line.toLowerCase().startsWith(start))),
  )
  if (sent.length > COMMON * recording.size) return undefined
  const ranked = sent.flatMap(({ code }) => {
    const field = findStatus(code)?.responseFields.find((each) => each.name === name)
    return field === undefined ? [] : [{ code, rank: RANKS[field.requirement] + (field.when === undefined ? 0 : 1) }]
  })
  return ranked.sort((a, b) => a.rank - b.rank || a.code - b.code)[0]?.code
}
