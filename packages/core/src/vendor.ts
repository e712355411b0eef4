/**
 * Codes that vendors use and no standard defines, such as 499 of nginx.
 *
 * @packageDocumentation
 */

export { findVendorStatus, findVendorStatuses } from './status/vendor.ts'
export type { VendorStatus } from './status/vendor-status.ts'
export { VENDOR_STATUSES } from './status/vendor-table.gen.ts'
export type { Vendor } from './status/vendors.gen.ts'
