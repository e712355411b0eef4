/** The id of a case of a family, from its name: `throws an empty string` is `throws-an-empty-string`. */
export function toId(name: string): string {
  return name
    .replace(/[^A-Za-z\d-]+/g, '-')
    .replace(/^-|-$/g, '')
    .toLowerCase()
}
