import type { Reference } from '../status/types.ts'

/**
 * Whether a cache may store responses to a method. `yes`: under the general rules of RFC 9111. `conditional`: if the
 * response also meets a further condition. `no`: the method's definition does not allow it.
 */
export type MethodCacheability = 'yes' | 'conditional' | 'no'

/** A method of IANA's registry, with the properties that its definition gives it. */
export interface Method {
  /** The name, such as `GET`. Method names are case-sensitive. */
  readonly name: string
  /** Whether the method is safe: the client does not ask for a change, so crawlers and prefetching may use it. */
  readonly safe: boolean
  /**
   * Whether the method is idempotent: sending a request twice has the same effect as once, so clients may repeat it
   * after a lost connection.
   */
  readonly idempotent: boolean
  /** Whether a cache may store the response. */
  readonly cacheability: MethodCacheability
  /** The condition for storing the response, if there is one. */
  readonly cacheabilityCondition?: string
  /** The section that defines the method. */
  readonly reference: Reference
  /** The sections that define the cacheability. */
  readonly cacheabilityReferences: readonly Reference[]
}
