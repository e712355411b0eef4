/** A string as a literal of JavaScript, in single quotes. */
export function quote(text: string): string {
  const inside = JSON.stringify(text).slice(1, -1).replaceAll('\\"', '"')
  return `'${inside.replaceAll("'", "\\'")}'`
}

/** Text as a literal; one of several lines is a constant that {@link declare} writes. */
export function contentOf(text: string): string {
  return text.includes('\n') ? 'content' : quote(text)
}

/** The constant of a text of several lines, else nothing. */
export function declare(text = ''): string {
  return text.includes('\n') ? `const content = \`${text}\`` : ''
}

/** Plain data as a literal of JavaScript, on one line. */
export function literal(value: unknown): string {
  if (typeof value === 'string') return quote(value)
  if (Array.isArray(value)) return `[${value.map(literal).join(', ')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const members = Object.entries(value).map(([name, each]) => `${nameOf(name)}: ${literal(each)}`)
  return members.length === 0 ? '{}' : `{ ${members.join(', ')} }`
}

/** A call, with an argument a line where it is long. */
export function call(name: string, given: readonly string[]): string {
  const flat = `${name}(${given.join(', ')})`
  return flat.length <= 100 ? flat : `${name}(\n${given.map((each) => `  ${each},\n`).join('')})`
}

/** Calls on an object, one a line where they are long together. */
export function chain(object: string, calls: readonly string[]): string {
  const made = calls.filter((call) => call !== '')
  const flat = `${object}${made.join('')}`
  return flat.length <= 100 || made.length === 1 ? flat : `${object}${made.map((call) => `\n  ${call}`).join('')}`
}

function nameOf(name: string): string {
  return /^[A-Za-z_$][\w$]*$/.test(name) ? name : quote(name)
}
