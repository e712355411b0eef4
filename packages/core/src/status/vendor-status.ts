import type { Vendor } from './vendors.gen.ts'

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
