import { describeStatus, findReference, type SectionName } from '@statuskit/core/reference'
import type { VendorStatus } from '@statuskit/core/vendor'
import type { Meaning } from '../explain/read-status.ts'
import { factsOf, wireNote } from '../status/wordings.ts'

/** A status of a comparison. */
export interface Side {
  readonly code: number
  /** The code, with the vendor where several use it: `499 nginx`. */
  readonly label: string
  /** `401 Unauthorized`, or `499 Client Closed Request (nginx)`. */
  readonly title: string
  readonly summary: string
  /** How it differs from others: `Compared with 403: …`. */
  readonly differences: readonly string[]
  readonly facts: readonly (readonly [label: string, ...values: string[]])[]
  /** The reasons to send it; the first one is the most usual. */
  readonly use: readonly string[]
  /** The headers that it must send. */
  readonly needs: readonly string[]
}

/** The statuses to compare. A code that isn't registered has a side for each vendor that uses it. */
export function sidesOf(meanings: readonly Meaning[]): readonly Side[] {
  return meanings.flatMap((meaning) => {
    const { code, status, vendors } = meaning
    const differences = meanings
      .map((other) => ({ code: other.code, difference: differenceOf(code, other.code) }))
      .filter(({ difference }) => difference !== undefined)
      .map((other) => `Compared with ${other.code}: ${other.difference}`)
    if (status === undefined) return vendors.map((vendor) => sideOfVendor(vendor, vendors.length > 1, differences))
    const { phrase, summary } = status
    const required = describeStatus(status).find(({ label }) => label === 'must send')
    return [
      {
        code,
        label: String(code),
        title: `${code} ${phrase}`,
        summary,
        differences,
        facts: factsOf(status),
        use: textsOf(code, 'use'),
        needs: required?.values.flatMap(({ field }) => field ?? []) ?? [],
      },
    ]
  })
}

/** How a code differs from another one, by the text of the other one. */
function differenceOf(code: number, other: number): string | undefined {
  return findReference(other)?.related.find((each) => each.code === code)?.difference
}

function sideOfVendor(vendor: VendorStatus, isOneOfSeveral: boolean, differences: readonly string[]): Side {
  const { code, phrase, vendorName, summary } = vendor
  return {
    code,
    label: isOneOfSeveral ? `${code} ${vendor.vendor}` : String(code),
    title: `${phrase === '' ? code : `${code} ${phrase}`} (${vendorName})`,
    summary,
    differences,
    facts: [['on the wire', wireNote(vendor)]],
    use: [],
    needs: [],
  }
}

function textsOf(code: number, wanted: SectionName): readonly string[] {
  const section = findReference(code)?.sections.find(({ name }) => name === wanted)
  return section?.blocks.map(({ text }) => text) ?? []
}
