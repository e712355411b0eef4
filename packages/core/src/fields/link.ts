import { isToken } from './field-value.ts'
import { indexOutsideQuotes, splitOutsideQuotes } from './lists/list.ts'
import { type Parameter, parseParameter } from './parameter.ts'
import { hasUriCharacters } from './uri-reference.ts'

/** A link of the `Link` header. */
export interface ParsedLink {
  /** The URI reference as it was sent. */
  readonly target: string
  /** The relation types, in lower case. */
  readonly relations: readonly string[]
  /** All parameters, in order. */
  readonly parameters: readonly Parameter[]
}

/** The parsed value of `Link`. */
export interface LinkList {
  /** The links before the first one that can't be parsed. */
  readonly links: readonly ParsedLink[]
  /** The rest of the value, from the first link that can't be parsed. */
  readonly invalid?: string
}

/**
 * Parses the value of `Link`. If a link has several `rel` parameters, the first one counts.
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc8288#section-3 | RFC 8288, section 3}
 */
export function parseLinks(value: string): LinkList {
  const links: ParsedLink[] = []
  let at = startOfLink(value, 0)
  while (at < value.length) {
    const close = value[at] === '<' ? value.indexOf('>', at) : -1
    const end = indexOutsideQuotes(value, ',', close + 1)
    const parameters = close < 0 ? undefined : parametersIn(value.slice(close + 1, end))
    if (parameters === undefined) return { links, invalid: value.slice(at) }
    const relations =
      parameters
        .find(({ name }) => name === 'rel')
        ?.value?.toLowerCase()
        .match(/\S+/g) ?? []
    links.push({ target: value.slice(at + 1, close), relations, parameters })
    at = startOfLink(value, end)
  }
  return { links }
}

/**
 * Formats the `Link` header of a 451: the URI of the entity that blocks the resource.
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc7725#section-4 | RFC 7725, section 4}
 */
export function formatBlockedBy(uri: string): string | undefined {
  return hasUriCharacters(uri) && uri !== '' ? `<${uri}>; rel="blocked-by"` : undefined
}

/** The index at which the next link starts, after commas and whitespace. */
function startOfLink(value: string, from: number): number {
  let at = from
  while (at < value.length && ', \t'.includes(value[at] as string)) at++
  return at
}

/** The parameters of a link; `undefined` if they can't be parsed. */
function parametersIn(text: string): readonly Parameter[] | undefined {
  const [before, ...rest] = splitOutsideQuotes(text, ';')
  if (before !== '') return undefined
  const parameters = rest.filter((each) => each !== '').map(parseParameter)
  return parameters.every(({ name }) => isToken(name)) ? parameters : undefined
}
