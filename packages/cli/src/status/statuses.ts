import { findStatus, type Status } from '@statuskit/core'

/** All registered statuses, by code. */
export function listStatuses(): readonly Status[] {
  return Array.from({ length: 500 }, (_, index) => findStatus(index + 100)).filter((status) => status !== undefined)
}
