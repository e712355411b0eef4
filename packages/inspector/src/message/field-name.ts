import { isToken } from '@statuskit/core/fields'

/** Most messages have the same names: what was found out of the first of them is kept, in memory that has an end. */
const MOST = 1000
const LONGEST = 64

const inLowerCase = /* @__PURE__ */ new Map<string, string>()
const valid = /* @__PURE__ */ new Set<string>()

/** The name of a field in lower case. */
export function toFieldName(name: string): string {
  const known = inLowerCase.get(name)
  if (known !== undefined) return known
  const lower = name.toLowerCase()
  if (inLowerCase.size < MOST && name.length <= LONGEST) inLowerCase.set(name, lower)
  return lower
}

/** Whether a name is one that a field may have (RFC 9110, section 5.1). */
export function isFieldName(name: string): boolean {
  if (valid.has(name)) return true
  if (!isToken(name)) return false
  if (valid.size < MOST && name.length <= LONGEST) valid.add(name)
  return true
}
