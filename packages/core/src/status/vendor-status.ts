import type { Vendor } from './vendors.gen.ts'

/** A code that a vendor uses without registering it. Two vendors may use the same number with different meanings. */
export interface VendorStatus {
  /** The number, 100 to 599. */
  readonly code: number
  /** The vendor's key, such as `nginx`. */
  readonly vendor: Vendor
  /** The vendor's name, such as `Cloudflare`. */
  readonly vendorName: string
  /** The vendor's phrase. Empty if the vendor gives none. */
  readonly phrase: string
  /** Its meaning, in one sentence. */
  readonly summary: string
  /** Whether clients see it. `log-only` codes appear only in logs; `mapped` codes are sent as another code. */
  readonly onTheWire: 'sent' | 'log-only' | 'mapped' | 'historic'
  /** The code that clients see in its place, if it is mapped. */
  readonly sentAs?: number
  /** The vendor's page that documents it. */
  readonly source: { readonly title: string; readonly url: string }
}
