import { isToken } from '@statuskit/core/fields'

/** Most messages use the same names, so results are cached for this many names. */
const MOST = 1000
const LONGEST = 64

const inLowerCase = /* @__PURE__ */ new Map<string, string>()
const valid = /* @__PURE__ */ new Set<string>()

/** A header name in lower case. */
export function toFieldName(name: string): string {
  const known = inLowerCase.get(name)
  if (known !== undefined) return known
  const lower = name.toLowerCase()
  if (inLowerCase.size < MOST && name.length <= LONGEST) inLowerCase.set(name, lower)
  return lower
}

/** Whether a name is a valid header name (RFC 9110, section 5.1). */
export function isFieldName(name: string): boolean {
  if (valid.has(name)) return true
  if (!isToken(name)) return false
  if (valid.size < MOST && name.length <= LONGEST) valid.add(name)
  return true
}
