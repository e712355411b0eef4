import type { VendorStatusReference } from '@statuskit/core/reference'
import type { VendorStatus } from '@statuskit/core/vendor'
import type { Text } from '../terminal/text.ts'
import { formatFacts } from './format-facts.ts'
import { formatRelated, formatSections } from './format-sections.ts'

const ON_THE_WIRE: Readonly<Record<VendorStatus['onTheWire'], string>> = {
  sent: 'clients see it',
  'log-only': 'in logs only; clients do not receive it',
  mapped: 'clients see another code',
  historic: 'no longer sent',
}

/** An unregistered code of a vendor, as text. */
export function formatVendor(
  vendor: VendorStatus,
  reference: VendorStatusReference | undefined,
  full: boolean,
  text: Text,
): string {
  const { code, phrase, vendorName, summary, onTheWire, sentAs, source } = vendor
  const name = phrase === '' ? String(code) : `${code} ${phrase}`
  return [
    `${text.status(code, name)} ${text.dim(`(${vendorName}, not registered)`)}\n${text.wrap(summary)}`,
    formatFacts([['on the wire', sentAs === undefined ? ON_THE_WIRE[onTheWire] : `clients see ${sentAs}`]], text),
    ...formatSections(reference?.sections ?? [], full, text),
    ...formatRelated(reference?.related ?? [], text),
    source.url,
  ].join('\n\n')
}
