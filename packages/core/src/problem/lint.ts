import { faultIn } from './standard-schema.ts'

/** What a definition consists of. `is` is part of a type, from which another definition may be made. */
const OPTIONS = ['type', 'title', 'status', 'extensions', 'detail', 'retryAfter', 'is']

/** Warns if a type's URI or title goes against the advice of RFC 9457. All findings go into one warning. */
export function lintType(definition: {
  readonly type: string
  readonly title: string
  readonly extensions?: object | undefined
}): void {
  const { type, title, extensions } = definition
  const faults: string[] = []
  const unknown = Object.keys(definition).filter((name) => !OPTIONS.includes(name))
  if (unknown.length > 0)
    faults.push(`a problem type has no ${unknown.join(', ')}: its options are ${OPTIONS.slice(0, -1).join(', ')}`)
  if (typeof type !== 'string') {
    faults.push('the type must be a URI, such as "https://api.example.com/problems/out-of-credit"')
  } else if (!/^[A-Za-z][A-Za-z\d+.-]*:/.test(type) && !type.startsWith('/')) {
    faults.push(`the type "${type}" depends on the URL of the request: start it with "/" or a scheme`)
  }
  if (type === 'about:blank') faults.push('for the type "about:blank", call problem() instead')
  if (typeof title !== 'string' || !/^.+$/.test(title))
    faults.push(`the title of ${type} must be one line of text, not empty`)
  const fault = extensions && faultIn(extensions)
  if (fault) faults.push(fault)
  if (faults.length > 0) warn(faults.join('; '))
}

/** The maximum number of extension names that are remembered. */
const NAME_LIMIT = 1000

/** Warns about extension names that go against the advice of RFC 9457, section 4. Each name is reported once. */
export function createNameLint(type: string): (extensions: object) => void {
  if (isSilent()) return () => undefined
  const seen = new Set<string>()
  return (extensions) => {
    const faulty = namesOf(extensions).filter((name) => !seen.has(name) && !/^[A-Za-z]\w{2,}$/.test(name))
    if (faulty.length === 0 || seen.size > NAME_LIMIT) return
    for (const name of faulty) seen.add(name)
    const named = faulty.map((name) => `"${name}"`).join(', ')
    const advice = 'three or more letters, digits or _, starting with a letter (RFC 9457, section 4)'
    if (faulty.length === 1) warn(`rename the extension ${named} of ${type}; use ${advice}`)
    else warn(`rename the extensions ${named} of ${type}; use ${advice}`)
  }
}

function namesOf(extensions: object): string[] {
  try {
    return Object.keys(extensions)
  } catch {
    return []
  }
}

function warn(text: string): void {
  const { console } = globalThis as unknown as Globals
  if (!isSilent()) console?.warn(`@statuskit/core: ${text}`)
}

/** Warnings are off in production, and if the environment can't be read: Deno requires a permission for it. */
function isSilent(): boolean {
  try {
    return (globalThis as unknown as Globals).process?.env?.NODE_ENV === 'production'
  } catch {
    return true
  }
}

/** The globals that a runtime may or may not have. */
interface Globals {
  readonly process?: { readonly env?: Readonly<Record<string, string | undefined>> }
  readonly console?: { warn(text: string): void }
}
