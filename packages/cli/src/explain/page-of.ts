import { UsageError } from '../command/usage-error.ts'
import type { Meaning } from './read-status.ts'

/**
 * The path of a status in the site.
 *
 * @throws {UsageError} if several vendors use the code, because each has a page
 */
export function pageOf({ code, status, vendors }: Meaning): string {
  if (status !== undefined) return `/status/${code}`
  const [first, second] = vendors.map(({ vendor }) => vendor)
  if (second !== undefined)
    throw new UsageError(`${code} has a page for each vendor. Name one: statuskit ${code} ${first} --web`)
  return `/vendor/${first}#${code}`
}
