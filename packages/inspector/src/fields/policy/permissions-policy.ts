import { parseDictionary, Token } from '../structured-parser.ts'

/** Something in a Permissions-Policy that browsers ignore. */
interface IgnoredPermission {
  readonly feature: string
  /** The value or parameter as text. */
  readonly text: string
  readonly kind: 'value' | 'parameter'
}

/** The members of a Permissions-Policy that browsers ignore, or why they ignore the whole header. */
export type PermissionsPolicy =
  | { readonly error: string }
  | { readonly error: undefined; readonly ignored: readonly IgnoredPermission[]; readonly endpoints: readonly string[] }

/**
 * Parses a `Permissions-Policy`.
 *
 * @see {@link https://www.w3.org/TR/permissions-policy/#structured-header-serialization | Permissions Policy, Structured header serialization}
 */
export function parsePermissionsPolicy(value: string): PermissionsPolicy {
  try {
    const ignored: IgnoredPermission[] = []
    const endpoints: string[] = []
    for (const [feature, [list, parameters]] of parseDictionary(value)) {
      for (const [name, text] of parameters) {
        if (name !== 'report-to') ignored.push({ feature, text: name, kind: 'parameter' })
        else if (typeof text === 'string') endpoints.push(text)
      }
      const items: unknown[] = Array.isArray(list) ? list.map(([item]) => item) : [list]
      for (const item of items) if (!isAllowed(item)) ignored.push({ feature, text: showItem(item), kind: 'value' })
    }
    return { error: undefined, ignored, endpoints }
  } catch (error) {
    return { error: error instanceof Error ? error.message : 'invalid syntax' }
  }
}

/** `*`, `self`, or a string with an origin. */
function isAllowed(item: unknown): boolean {
  if (item instanceof Token) return item.toString() === '*' || item.toString() === 'self'
  return typeof item === 'string' && /[.:]|^localhost$/.test(item)
}

function showItem(item: unknown): string {
  if (item instanceof Token) return item.toString()
  if (typeof item === 'boolean') return item ? '?1' : '?0'
  return typeof item === 'string' ? `"${item}"` : String(item)
}
