import { UsageError } from '../command/usage-error.ts'
import { findVendor } from '../status/vendors.ts'

/** The classes of statuses, by their first digit. */
export const CLASSES = ['1xx', '2xx', '3xx', '4xx', '5xx'] as const

/** The first digit of a class. */
export function readClass(text: string): number {
  if (isClass(text)) return Number(text[0])
  if (/^[1-5]\d\d$/.test(text))
    throw new UsageError(`list takes a class, such as ${text[0]}xx. To explain a status, run statuskit ${text}.`)
  if (/^vendors?$/i.test(text)) throw new UsageError('To list the statuses of vendors, run statuskit list --vendor.')
  const [vendor] = findVendor(text)
  if (vendor !== undefined)
    throw new UsageError(
      `${vendor.vendorName} is a vendor. To list its statuses, run statuskit list --vendor ${vendor.vendor}.`,
    )
  throw new UsageError(
    `${JSON.stringify(text)} is not a class. Use ${CLASSES.join(', ')}, or --vendor for the statuses of vendors.`,
  )
}

/** Whether a word is a class of statuses, in any case. */
export function isClass(text: string): boolean {
  return (CLASSES as readonly string[]).includes(text.toLowerCase())
}
