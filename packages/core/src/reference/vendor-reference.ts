import type { Vendor } from '../status/vendors.gen.ts'
import { readText } from './read-stored.ts'
import { VENDOR_SECTIONS } from './sections.ts'
import type { StoredVendorText, VendorStatusReference } from './types.ts'
import { VENDOR_TEXTS } from './vendor-texts.gen.ts'

/**
 * The text of a vendor's code; `undefined` if the vendor does not use that number.
 *
 * @example
 * findVendorReference('cloudflare', 522)?.sections
 */
export function findVendorReference(vendor: Vendor, code: number): VendorStatusReference | undefined {
  const text = VENDOR_TEXTS.find((candidate) => candidate.vendor === vendor && candidate.code === code)
  return text && toReference(text)
}

/** The texts of all vendor codes, by code. Where several vendors use one, the vendor whose code most people see comes first. */
export function listVendorReferences(): readonly VendorStatusReference[] {
  return VENDOR_TEXTS.map(toReference)
}

function toReference(text: StoredVendorText): VendorStatusReference {
  return { vendor: text.vendor, code: text.code, ...readText(text, VENDOR_SECTIONS) }
}
