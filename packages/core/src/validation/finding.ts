import type { Path } from './pointer.ts'

/** The part of a request that was validated. */
export type ValidationLocation = 'body' | 'query' | 'path' | 'header' | 'cookie'

/** What is wrong, and where. */
export interface Finding {
  readonly detail: string
  readonly path: Path
  /** The part of the request, where the issue names it. */
  readonly location?: ValidationLocation | undefined
}

/** An issue of whatever validator, before anything is known of it. */
export type RawIssue = Readonly<Record<string, unknown>>

/** What is said where a validator's own words are not. */
export const INVALID = 'Invalid value'
/** What is said of a member that should not be there. */
export const UNKNOWN = 'Unknown member'

export function isObject(value: unknown): value is RawIssue {
  return typeof value === 'object' && value !== null
}
