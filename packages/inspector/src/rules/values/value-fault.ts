import type { Facts } from '../../message/facts.ts'
import type { HeaderValue } from './header-value.ts'
import { structuredFault } from './structured-fault.ts'
import { TEXT_FAULTS } from './text-fault.ts'

/** What is wrong with the value of a header, as the middle of a sentence; `undefined` if it is right. */
export function valueFault(row: HeaderValue, value: string): string | undefined {
  return row.shape.startsWith('sf-') ? structuredFault(row, value) : TEXT_FAULTS[row.shape]?.(value, row)
}

/** Types of documents and workers. */
const DOCUMENTS = /^(?:text\/(?:html|xml)|application\/(?:pdf|xml|.*\+xml)|image\/svg\+xml)$/
const SCRIPTS = /^(?:text|application)\/(?:x-)?(?:java|ecma)script$/

/** Whether recipients read the header in a response of this type. */
export function isRead({ where = [] }: HeaderValue, facts: Facts): boolean {
  if (!where.includes('documents') || isDocument(facts)) return true
  return where.includes('workers') && SCRIPTS.test(facts.mediaType?.type ?? '')
}

/** Whether a browser shows a response of this type as a document. A response without a type may be one. */
export function isDocument(facts: Facts): boolean {
  const type = facts.mediaType?.type
  return type === undefined || DOCUMENTS.test(type)
}
