import type { VendorStatus } from './vendor-status.ts'
import { VENDOR_STATUSES } from './vendor-table.gen.ts'
import type { Vendor } from './vendors.gen.ts'

/**
 * Finds the meaning that a vendor gives a code. Returns `undefined` if it gives none.
 *
 * @example
 * findVendorStatus('nginx', 499)?.phrase // 'Client Closed Request'
 */
export function findVendorStatus(vendor: Vendor, code: number): VendorStatus | undefined {
  return VENDOR_STATUSES.find((status) => status.vendor === vendor && status.code === code)
}

/** Finds the statuses of all vendors with this code. Empty if no vendor uses it. */
export function findVendorStatuses(code: number): readonly VendorStatus[] {
  return VENDOR_STATUSES.filter((status) => status.code === code)
}
