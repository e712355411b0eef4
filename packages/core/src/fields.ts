/**
 * Parsers and formatters of header fields, for statuskit's own packages. INTERNAL: this entry has no semver promise,
 * and any release may change it.
 *
 * @internal
 * @packageDocumentation
 */
export { byteLength } from './fields/byte-length.ts'
export { type ParsedChallenge, parseChallenges } from './fields/challenge.ts'
export { formatContentRange, formatUnsatisfiedRange, parseContentRange } from './fields/content-range.ts'
export { isEntityTag, isWeak, matchesStrongly, matchesWeakly, parseEntityTags } from './fields/entity-tag.ts'
export { isFieldText, isToken, trimWhitespace } from './fields/field-value.ts'
export { parseHttpDate } from './fields/http-date.ts'
export { type LinkList, type ParsedLink, parseLinks } from './fields/link.ts'
export { splitList, splitOutsideQuotes } from './fields/lists/list.ts'
export { parseTokenList } from './fields/lists/token-list.ts'
export {
  findRange,
  parseWeightedList,
  preferredType,
  rangesOfType,
  type WeightedRange,
} from './fields/lists/weighted-list.ts'
export { isJson, type MediaType, parseMediaType } from './fields/media-type.ts'
export { type Parameter, parseParameter } from './fields/parameter.ts'
export { parseRetryAfter } from './fields/retry-after.ts'
export { mayBeTrailer } from './fields/trailer.ts'
export { hasUriCharacters } from './fields/uri-reference.ts'
