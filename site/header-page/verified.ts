/** The members of a cell that were verified: a question mark at the end says that one was not. */
export function verified(cell: string, separator: string | RegExp): string[] {
  return cell
    .split(separator)
    .map((member) => member.trim())
    .filter((member) => member !== '' && !member.endsWith('?') && !/^(?:none|n\/a)$/.test(member))
}
