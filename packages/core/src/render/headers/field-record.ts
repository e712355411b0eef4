/** Header fields as they are written, by name; several lines of one field are an array. */
export type FieldRecord = Record<string, string | readonly string[]>

/** Whether a field is there, whatever the case of its name. */
export function hasField(fields: FieldRecord, name: string): boolean {
  return Object.hasOwn(fields, name) || Object.keys(fields).some((key) => key.toLowerCase() === name.toLowerCase())
}

/** Removes a field, whatever the case of its name, and returns its lines; `undefined` when it was not there. */
export function takeField(fields: FieldRecord, name: string): readonly string[] | undefined {
  const lines: string[] = []
  for (const key of Object.keys(fields)) {
    if (key.toLowerCase() !== name.toLowerCase()) continue
    lines.push(...[fields[key] ?? []].flat())
    delete fields[key]
  }
  return lines.length === 0 ? undefined : lines
}
