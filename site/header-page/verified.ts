/**
 * The members of a cell that were verified: a question mark at the end says that one was not. A separator inside of
 * brackets or quotes separates nothing.
 */
export function verified(cell: string, separator: '; ' | '|'): string[] {
  return membersOf(cell, separator)
    .map((member) => member.trim())
    .filter((member) => member !== '' && !member.endsWith('?') && !/^(?:none|n\/a)$/.test(member))
}

const CLOSING: Readonly<Record<string, string>> = { '(': ')', '[': ']', '{': '}', '<': '>', '"': '"', '`': '`' }

function membersOf(cell: string, separator: string): string[] {
  const members: string[] = []
  let start = 0
  for (let at = 0; at < cell.length; at++) {
    if (cell.startsWith(separator, at)) {
      members.push(cell.slice(start, at))
      start = at + separator.length
      at = start - 1
    } else at = endOf(cell, at)
  }
  return [...members, cell.slice(start)]
}

/** Where the bracket or quote closes that opens at a place; the place itself if none opens there, or it stays open. */
function endOf(cell: string, at: number): number {
  const closing = CLOSING[cell.charAt(at)]
  if (closing === undefined) return at
  for (let next = at + 1; next < cell.length; next++) {
    if (cell.charAt(next) === closing) return next
    // In quotes, brackets are text.
    if (closing !== '"' && closing !== '`') next = endOf(cell, next)
  }
  return at
}

/** `RFC 9110 10.2.3` as `RFC 9110, section 10.2.3`, and `Fetch http-new-header-syntax`, which names an anchor, as `Fetch`. */
export function sourceName(source: string): string {
  return source.replace(/^(RFC \d+) (\d[\d.]*)$/, '$1, section $2').replace(/ [a-z\d]+(?:-[a-z\d]+)+$/, '')
}
