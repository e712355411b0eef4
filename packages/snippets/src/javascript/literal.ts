/** A string as a JavaScript literal, in single quotes. */
export function quote(text: string): string {
  const inside = JSON.stringify(text).slice(1, -1).replaceAll('\\"', '"')
  return `'${inside.replaceAll("'", "\\'")}'`
}

/** Text as a literal; multi-line text becomes a constant that {@link declare} writes. */
export function contentOf(text: string): string {
  return text.includes('\n') ? 'content' : quote(text)
}

/** The constant for multi-line text, otherwise nothing. */
export function declare(text = ''): string {
  return text.includes('\n') ? `const content = \`${text}\`` : ''
}

/** Plain data as a JavaScript literal, on one line. */
export function literal(value: unknown): string {
  if (typeof value === 'string') return quote(value)
  if (Array.isArray(value)) return `[${value.map(literal).join(', ')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const members = Object.entries(value).map(([name, each]) => `${nameOf(name)}: ${literal(each)}`)
  return members.length === 0 ? '{}' : `{ ${members.join(', ')} }`
}

/** A call, with one argument per line if it is long. */
export function call(name: string, given: readonly string[]): string {
  const flat = `${name}(${given.join(', ')})`
  return flat.length <= 100 ? flat : `${name}(\n${given.map((each) => `  ${each},\n`).join('')})`
}

/** Chained calls on an object, one per line if they are long. */
export function chain(object: string, calls: readonly string[]): string {
  const made = calls.filter((call) => call !== '')
  const flat = `${object}${made.join('')}`
  return flat.length <= 100 || made.length === 1 ? flat : `${object}${made.map((call) => `\n  ${call}`).join('')}`
}

function nameOf(name: string): string {
  return /^[A-Za-z_$][\w$]*$/.test(name) ? name : quote(name)
}
