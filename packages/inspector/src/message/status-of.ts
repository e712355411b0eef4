import { findStatus, type Status } from '@statuskit/core'

const statuses = /* @__PURE__ */ new Map<number, Status>()

/** The row of core's table for a code. Rows are kept, because looking one up makes a new object. */
export function statusOf(code: number): Status | undefined {
  const known = statuses.get(code)
  if (known !== undefined) return known
  const status = findStatus(code)
  if (status !== undefined) statuses.set(code, status)
  return status
}
