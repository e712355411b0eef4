import type { Reference, StatusCode } from '../status/types.ts'
import type { Vendor } from '../status/vendors.gen.ts'
import type { SECTIONS, VENDOR_SECTIONS } from './sections.ts'

/** A part of a registered code's text; `api-design` and `mistakes` are advice, the others say what their citations say. */
export type SectionName = keyof typeof SECTIONS

/** A part of a vendor code's text; `causes` and `remedies` are advice. */
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

/** Behaviour of clients that was measured, since no document tells it. */
export interface MeasurementCitation {
  readonly kind: 'measurement'
  /** What was measured, and with which clients. */
  readonly title: string
  /** The month of the measurement, `YYYY-MM`. */
  readonly date: string
}

/** Where a claim comes from. */
export type Citation = StandardCitation | PageCitation | MeasurementCitation

/** A paragraph, or an item of a list. Items that follow one another are one list. */
export interface ReferenceBlock {
  readonly form: 'paragraph' | 'item'
  /** Plain text; field names, values and the like stand in backticks. */
  readonly text: string
  /** Where its claims come from; only advice may have none. */
  readonly citations: readonly Citation[]
}

/** A part of a text, under a heading of its own. */
export interface ReferenceSection<Name extends string = SectionName> {
  readonly name: Name
  /** `When to use it` */
  readonly heading: string
  /** Whether this is our opinion and not what a standard demands. */
  readonly advice: boolean
  readonly blocks: readonly ReferenceBlock[]
}

/** A code that is easily confused with another one. */
export interface RelatedStatus {
  /** A registered code. */
  readonly code: StatusCode
  /** What sets it apart, in a sentence. */
  readonly difference: string
}

/** What is worth knowing about a registered status, beyond the facts of `getStatus`. */
export interface StatusReference {
  /** The number; 306 is among them. */
  readonly code: number
  /** `full` for codes that people meet; `short` for historic, reserved and WebDAV ones, which lack some sections. */
  readonly depth: 'full' | 'short'
  /** The sections, in the order of {@link SectionName}. */
  readonly sections: readonly ReferenceSection[]
  /** Codes to compare it with. */
  readonly related: readonly RelatedStatus[]
  /** The phrase, former phrases, and words that people search for, lower case: `slow down`. */
  readonly symptoms: readonly string[]
}

/** What is worth knowing about a code that a vendor uses without a registration. */
export interface VendorStatusReference {
  readonly vendor: Vendor
  readonly code: number
  readonly sections: readonly ReferenceSection<VendorSectionName>[]
  /** Registered codes that say something similar. */
  readonly related: readonly RelatedStatus[]
  /** The phrase, and words that people search for, lower case. */
  readonly symptoms: readonly string[]
}

/** A text as the generated tables hold it: blocks without their citations, which are keys. */
export interface StoredText<Name extends string> {
  readonly sections: readonly (readonly [name: Name, ...blocks: StoredBlock[]])[]
  readonly related: readonly (readonly [code: StatusCode, difference: string])[]
  readonly symptoms: readonly string[]
}

/** A block as the generated tables hold it: its text, `- ` before an item, and keys of citations. */
export type StoredBlock = readonly [text: string, ...citations: string[]]

/** A citation as the generated table holds it: a standard's section is its title, for the rest is in its key. */
export type StoredCitation = string | PageCitation | MeasurementCitation

/** A registered code's text as the generated table holds it. */
export interface StoredStatusText extends StoredText<SectionName> {
  readonly code: number
  readonly depth: 'full' | 'short'
}

/** A vendor code's text as the generated table holds it. */
export interface StoredVendorText extends StoredText<VendorSectionName> {
  readonly vendor: Vendor
  readonly code: number
}
