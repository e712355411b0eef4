export { VENDOR_STATUSES, type Vendor } from './status/vendor.gen.ts'
export { findVendorStatus, findVendorStatuses, type VendorStatus } from './status/vendor.ts'
