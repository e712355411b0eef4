import type { Reference, StatusCode } from '../status/types.ts'
import type { Vendor } from '../status/vendors.gen.ts'
import type { SECTIONS, VENDOR_SECTIONS } from './sections.ts'

/** A section of a registered code's text. `api-design` and `mistakes` are advice; the others state what they cite. */
export type SectionName = keyof typeof SECTIONS

/** A section of a vendor code's text. `causes` and `remedies` are advice. */
export type VendorSectionName = keyof typeof VENDOR_SECTIONS

/** A section of a standard. */
export interface StandardCitation extends Reference {
  readonly kind: 'standard'
  /** The section's own heading, `405 Method Not Allowed`. */
  readonly title: string
}

/** A page of a vendor's or project's documentation, such as a browser's, a crawler's or a proxy's. */
export interface PageCitation {
  readonly kind: 'page'
  readonly title: string
  readonly url: string
}

/** Behavior of clients or servers that we measured, because no document describes it. */
export interface MeasurementCitation {
  readonly kind: 'measurement'
  /** What was measured, and with which programs. */
  readonly title: string
  /** The month of the measurement, `YYYY-MM`. */
  readonly date: string
}

/** Where a claim comes from. */
export type Citation = StandardCitation | PageCitation | MeasurementCitation

/** A paragraph, or an item of a list. Items that follow one another are one list. */
export interface ReferenceBlock {
  readonly form: 'paragraph' | 'item'
  /** Plain text, with header names, values and code in backticks. */
  readonly text: string
  /** The sources of its claims. Advice may have none. */
  readonly citations: readonly Citation[]
}

/** A section of a text, with its heading. */
export interface ReferenceSection<Name extends string = SectionName> {
  readonly name: Name
  /** `When to use it` */
  readonly heading: string
  /** Whether this is our advice, as opposed to what a standard or another source says. */
  readonly advice: boolean
  readonly blocks: readonly ReferenceBlock[]
}

/** A code that is easily confused with the one described. */
export interface RelatedStatus {
  /** A registered code. */
  readonly code: StatusCode
  /** How it differs, in a sentence. */
  readonly difference: string
}

/** The reference text of a registered status, in addition to the facts of `getStatus`. */
export interface StatusReference {
  /** The number; 306 is among them. */
  readonly code: number
  /** `full` for common codes; `short` for historic, reserved and WebDAV codes, which lack some sections. */
  readonly depth: 'full' | 'short'
  /** The sections, in the order of {@link SectionName}. `meaning` is there where the summary does not say it all. */
  readonly sections: readonly ReferenceSection[]
  /** Codes that it is easily confused with. */
  readonly related: readonly RelatedStatus[]
  /** The phrase, former phrases, and words that people search for, in lower case: `slow down`. */
  readonly symptoms: readonly string[]
}

/** The reference text of a code that a vendor uses without a registration. */
export interface VendorStatusReference {
  readonly vendor: Vendor
  readonly code: number
  readonly sections: readonly ReferenceSection<VendorSectionName>[]
  /** Registered codes that say something similar. */
  readonly related: readonly RelatedStatus[]
  /** The phrase, and words that people search for, in lower case. */
  readonly symptoms: readonly string[]
}

/** A text in a generated table: its citations are keys of another table. */
export interface StoredText<Name extends string> {
  readonly sections: readonly (readonly [name: Name, ...blocks: StoredBlock[]])[]
  readonly related: readonly (readonly [code: StatusCode, difference: string])[]
  readonly symptoms: readonly string[]
}

/** A block in a generated table: its text, with `- ` before an item, and the keys of its citations. */
export type StoredBlock = readonly [text: string, ...citations: string[]]

/** A citation in the generated table. For a section of a standard it is the title, because the key has the rest. */
export type StoredCitation = string | PageCitation | MeasurementCitation

/** A registered code's text in the generated table. */
export interface StoredStatusText extends StoredText<SectionName> {
  readonly code: number
  readonly depth: 'full' | 'short'
}

/** A vendor code's text in the generated table. */
export interface StoredVendorText extends StoredText<VendorSectionName> {
  readonly vendor: Vendor
  readonly code: number
}
