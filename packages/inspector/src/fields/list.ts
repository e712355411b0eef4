/** A token of RFC 9110, section 5.6.2. */
export const TOKEN: RegExp = /^[!#$%&'*+\-.^`|~\w]+$/

/** The members of a comma-separated list, without empty ones; commas inside quoted strings part nothing. */
export function splitList(value: string): string[] {
  return splitOutsideQuotes(value, ',')
}

/** The parts between a separator that stands outside of quoted strings, trimmed, without empty ones. */
export function splitOutsideQuotes(value: string, separator: ',' | ';'): string[] {
  const parts: string[] = []
  if (!value.includes('"')) {
    for (const part of value.split(separator)) {
      const text = part.trim()
      if (text !== '') parts.push(text)
    }
    return parts
  }
  let start = 0
  let quoted = false
  const add = (end: number) => {
    const text = value.slice(start, end).trim()
    if (text !== '') parts.push(text)
  }
  for (let index = 0; index < value.length; index++) {
    const character = value[index]
    if (quoted && character === '\\') index++
    else if (character === '"') quoted = !quoted
    else if (character === separator && !quoted) {
      add(index)
      start = index + 1
    }
  }
  add(value.length)
  return parts
}

/** A parameter, `name=value`, with its quotes removed. */
export interface Parameter {
  /** In lower case. */
  readonly name: string
  /** Absent where there is no `=`. */
  readonly value: string | undefined
  readonly quoted: boolean
  /** Whether it is a token, `=`, and a token or quoted string. */
  readonly valid: boolean
}

const QUOTED = /^"(?:[^"\\]|\\.)*"$/s

/** Reads `name=value`. */
export function parseParameter(text: string): Parameter {
  const equals = text.indexOf('=')
  if (equals === -1) return { name: text.toLowerCase(), value: undefined, quoted: false, valid: TOKEN.test(text) }
  const name = text.slice(0, equals).trimEnd()
  const raw = text.slice(equals + 1).trimStart()
  const quoted = QUOTED.test(raw)
  const value = quoted ? raw.slice(1, -1).replace(/\\(.)/gs, '$1') : raw
  return { name: name.toLowerCase(), value, quoted, valid: TOKEN.test(name) && (quoted || TOKEN.test(raw)) }
}
