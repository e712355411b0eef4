import { VENDOR_STATUSES, type Vendor } from './vendor.gen.ts'

/** A code that a vendor uses without a registration. Two vendors may use one number for different things. */
export interface VendorStatus {
  /** The number, 100 to 599. */
  readonly code: number
  /** The vendor's key, `nginx`. */
  readonly vendor: Vendor
  /** The vendor's name, `Cloudflare`. */
  readonly vendorName: string
  /** The vendor's phrase; empty where it gives none. */
  readonly phrase: string
  /** What it means, in a sentence. */
  readonly summary: string
  /** Whether clients see it: `log-only` codes appear in logs, `mapped` ones are sent as another code. */
  readonly onTheWire: 'sent' | 'log-only' | 'mapped' | 'historic'
  /** The code that clients see in place of a mapped one. */
  readonly sentAs?: number
  /** The vendor's page that says so. */
  readonly source: { readonly title: string; readonly url: string }
}

/**
 * The status that a vendor gives this code; `undefined` when it gives none.
 *
 * @example
 * findVendorStatus('nginx', 499)?.phrase // 'Client Closed Request'
 */
export function findVendorStatus(vendor: Vendor, code: number): VendorStatus | undefined {
  return VENDOR_STATUSES.find((status) => status.vendor === vendor && status.code === code)
}

/** All vendor statuses with this code; none when no vendor uses it. */
export function findVendorStatuses(code: number): readonly VendorStatus[] {
  return VENDOR_STATUSES.filter((status) => status.code === code)
}
