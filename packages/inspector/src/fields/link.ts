import { parseParameter, splitOutsideQuotes, TOKEN } from './list.ts'

/** A link of the `Link` field. */
export interface ParsedLink {
  readonly target: string
  /** The relation types, in lower case. */
  readonly relations: readonly string[]
}

/**
 * Reads the value of `Link`; `undefined` for what does not parse.
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc8288#section-3 | RFC 8288, section 3}
 */
export function parseLinks(value: string): readonly ParsedLink[] | undefined {
  const links: ParsedLink[] = []
  let rest = value.replace(/^[\s,]+/, '')
  while (rest !== '') {
    const close = rest.indexOf('>')
    if (!rest.startsWith('<') || close < 0) return undefined
    const end = endOfLink(rest, close + 1)
    const parameters = rest.slice(close + 1, end).trim()
    if (parameters !== '' && !parameters.startsWith(';')) return undefined
    const relations: string[] = []
    for (const text of splitOutsideQuotes(parameters, ';')) {
      const parameter = parseParameter(text)
      if (!parameter.valid && !TOKEN.test(parameter.name)) return undefined
      if (parameter.name === 'rel') relations.push(...(parameter.value ?? '').toLowerCase().split(/\s+/))
    }
    links.push({ target: rest.slice(1, close), relations })
    rest = rest.slice(end).replace(/^[\s,]+/, '')
  }
  return links
}

/** Where the link that goes on at `index` ends: at a comma outside of quotes. */
function endOfLink(text: string, index: number): number {
  let quoted = false
  for (let at = index; at < text.length; at++) {
    if (quoted && text[at] === '\\') at++
    else if (text[at] === '"') quoted = !quoted
    else if (text[at] === ',' && !quoted) return at
  }
  return text.length
}
