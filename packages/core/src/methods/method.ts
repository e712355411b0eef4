import type { Reference } from '../status/types.ts'

/**
 * Whether a cache may store responses to a method: `yes` under the general rules of RFC 9111, `conditional` if the
 * response meets a condition besides, `no` where the definition of the method does not allow it.
 */
export type MethodCacheability = 'yes' | 'conditional' | 'no'

/** A method of IANA's registry and what its definition says of it. */
export interface Method {
  /** The name, `GET`. Methods are case-sensitive. */
  readonly name: string
  /** Whether a client asks for no change: crawlers and prefetching may use it. */
  readonly safe: boolean
  /** Whether the request may be sent twice with the effect of once: clients may repeat it after a lost connection. */
  readonly idempotent: boolean
  /** Whether a cache may store the response. */
  readonly cacheability: MethodCacheability
  /** The condition for storing the response, where there is one. */
  readonly cacheabilityCondition?: string
  /** The section that defines the method. */
  readonly reference: Reference
  /** Where the cacheability is written. */
  readonly cacheabilityReferences: readonly Reference[]
}
