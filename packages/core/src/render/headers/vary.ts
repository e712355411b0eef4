import { mergeVary } from '../../fields/vary.ts'

/** The `Vary` of a problem: the names that it lists itself, and the request headers that were negotiated. */
export function varyOn(own: readonly string[] | undefined, format: boolean, language: boolean): string | undefined {
  const onFormat = format ? 'Accept' : undefined
  if (own === undefined && !language) return onFormat
  return mergeVary(own, onFormat, language ? 'Accept-Language' : undefined)
}
