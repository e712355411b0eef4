/** The id of a case from its name: `throws an empty string` becomes `throws-an-empty-string`. */
export function toId(name: string): string {
  return name
    .replace(/[^A-Za-z\d-]+/g, '-')
    .replace(/^-|-$/g, '')
    .toLowerCase()
}
