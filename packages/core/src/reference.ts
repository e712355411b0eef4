/**
 * Explains each status in words, with sources and an example, and searches the texts.
 *
 * @packageDocumentation
 */

export type {
  ExchangeBody,
  ExchangeHeader,
  ExchangeMessage,
  ExchangeParty,
  ExchangeRequest,
  ExchangeResponse,
  StatusExchange,
} from './reference/exchange.ts'
export { findExchange } from './reference/find-exchange.ts'
export { formatMessage } from './reference/format-message.ts'
export { searchReferences, searchVendorReferences } from './reference/search.ts'
export { describeStatus, type StatusFact } from './reference/status-facts.ts'
export { findReference, getReference, listReferences } from './reference/status-reference.ts'
export type {
  Citation,
  MeasurementCitation,
  PageCitation,
  ReferenceBlock,
  ReferenceSection,
  RelatedStatus,
  SectionName,
  StandardCitation,
  StatusReference,
  VendorSectionName,
  VendorStatusReference,
} from './reference/types.ts'
export { findVendorReference, listVendorReferences } from './reference/vendor-reference.ts'
