/** Tells of what RFC 9457 advises against in a type's URI and title, in one warning. */
export function lintType(type: string, title: string): void {
  const faults: string[] = []
  if (!/^[A-Za-z][A-Za-z\d+.-]*:/.test(type) && !String(type).startsWith('/')) {
    faults.push(`the type "${type}" is relative without a full path: begin it with "/" or a scheme`)
  }
  if (type === 'about:blank') faults.push('use problem() for "about:blank"')
  if (!/^.+$/.test(title)) faults.push(`the title of ${type} is no line of text`)
  if (faults.length > 0) warn(faults.join('; '))
}

/** How many names of extensions are remembered. */
const NAME_LIMIT = 1000

/** Tells of what RFC 9457, section 4, advises against in the names of a type's extensions, of each name once. */
export function createNameLint(type: string): (extensions: object) => void {
  if (isSilent()) return () => undefined
  const seen = new Set<string>()
  return (extensions) => {
    const faulty = namesOf(extensions).filter((name) => !seen.has(name) && !/^[A-Za-z]\w{2,}$/.test(name))
    if (faulty.length === 0 || seen.size > NAME_LIMIT) return
    for (const name of faulty) seen.add(name)
    const named = faulty.map((name) => `"${name}"`).join(', ')
    const advice = 'of three or more letters, digits or _, beginning with a letter (RFC 9457, section 4)'
    if (faulty.length === 1) warn(`the extension ${named} of ${type} needs a name ${advice}`)
    else warn(`the extensions ${named} of ${type} need names that are ${advice}`)
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

/** In production, and where the environment must not be read: Deno asks for a permission. */
function isSilent(): boolean {
  try {
    return (globalThis as unknown as Globals).process?.env?.NODE_ENV === 'production'
  } catch {
    return true
  }
}

/** What may be there, whatever the runtime. */
interface Globals {
  readonly process?: { readonly env?: Readonly<Record<string, string | undefined>> }
  readonly console?: { warn(text: string): void }
}
