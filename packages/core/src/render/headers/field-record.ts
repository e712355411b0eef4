/** Headers by name, as they are written. An array is several lines of one field. */
export type FieldRecord = Record<string, string | readonly string[]>

/** Whether a header is set, ignoring the case of its name. */
export function hasField(fields: FieldRecord, name: string): boolean {
  return Object.hasOwn(fields, name) || Object.keys(fields).some((key) => key.toLowerCase() === name.toLowerCase())
}

/** Removes a header, ignoring the case of its name, and returns its lines; `undefined` if it was not set. */
export function takeField(fields: FieldRecord, name: string): readonly string[] | undefined {
  const lines: string[] = []
  for (const key of Object.keys(fields)) {
    if (key.toLowerCase() !== name.toLowerCase()) continue
    lines.push(...[fields[key] ?? []].flat())
    delete fields[key]
  }
  return lines.length === 0 ? undefined : lines
}
