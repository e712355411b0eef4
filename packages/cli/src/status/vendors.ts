import { VENDOR_STATUSES, type VendorStatus } from '@statuskit/core/vendor'
import { didYouMean } from '../command/did-you-mean.ts'
import { UsageError } from '../command/usage-error.ts'

/** The statuses of a vendor, by its key, its name, or a word of its name: `aws-alb`, `Cloudflare`, `arcgis`. */
export function findVendor(text: string): readonly VendorStatus[] {
  const wanted = text.toLowerCase()
  const named = VENDOR_STATUSES.filter(({ vendor, vendorName }) => [vendor, vendorName.toLowerCase()].includes(wanted))
  if (named.length > 0) return named
  const found = VENDOR_STATUSES.filter(({ vendorName }) => vendorName.toLowerCase().split(' ').includes(wanted))
  // A word in the names of several, such as Microsoft, says too little.
  return new Set(found.map(({ vendor }) => vendor)).size > 1 ? [] : found
}

/**
 * The same, for a vendor that must exist.
 *
 * @throws {UsageError} for an unknown vendor
 */
export function readVendor(text: string): readonly VendorStatus[] {
  const found = findVendor(text)
  if (found.length > 0) return found
  const names = listVendors()
  const near = didYouMean(text, names)
  const hint = near === undefined ? `Use one of ${names.join(', ')}.` : `Did you mean ${near}?`
  throw new UsageError(`${JSON.stringify(text)} is not a vendor with known status codes. ${hint}`)
}

/** The keys of all vendors. */
export function listVendors(): readonly string[] {
  return [...new Set(VENDOR_STATUSES.map(({ vendor }) => vendor))].sort()
}
