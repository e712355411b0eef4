import type { VendorStatusReference } from '@statuskit/core/reference'
import type { VendorStatus } from '@statuskit/core/vendor'
import { wireNote } from '../status/wordings.ts'
import type { Text } from '../terminal/text.ts'
import { formatFacts } from './format-facts.ts'
import { formatRelated, formatSections } from './format-sections.ts'

/** An unregistered code of a vendor, as text. */
export function formatVendor(
  vendor: VendorStatus,
  reference: VendorStatusReference | undefined,
  full: boolean,
  text: Text,
): string {
  const { code, phrase, vendorName, summary, source } = vendor
  const name = phrase === '' ? String(code) : `${code} ${phrase}`
  return [
    `${text.wrap(`${text.status(code, name)} ${text.dim(`(${vendorName}, not registered)`)}`)}\n${text.wrap(summary)}`,
    formatFacts([['on the wire', wireNote(vendor)]], text),
    ...formatSections(reference?.sections ?? [], full, text),
    ...formatRelated(reference?.related ?? [], text),
    source.url,
  ].join('\n\n')
}
