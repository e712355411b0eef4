/** The members of a cell that were verified: a question mark at the end says that one was not. */
export function verified(cell: string, separator: string | RegExp): string[] {
  return cell
    .split(separator)
    .map((member) => member.trim())
    .filter((member) => member !== '' && !member.endsWith('?') && !/^(?:none|n\/a)$/.test(member))
}

/** `RFC 9110 10.2.3` as `RFC 9110, section 10.2.3`, and `Fetch http-new-header-syntax`, which names an anchor, as `Fetch`. */
export function sourceName(source: string): string {
  return source.replace(/^(RFC \d+) (\d[\d.]*)$/, '$1, section $2').replace(/ [a-z\d]+(?:-[a-z\d]+)+$/, '')
}
