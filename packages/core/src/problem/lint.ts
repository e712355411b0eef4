/** What RFC 9457 advises against in a type's URI and title. */
export function faultsOf(type: string, title: string): string[] {
  const faults: string[] = []
  if (!/^[A-Za-z][A-Za-z\d+.-]*:/.test(type) && !type.startsWith('/')) {
    faults.push(`the type "${type}" is relative without a full path: begin it with "/" or a scheme`)
  }
  if (type === 'about:blank') faults.push('use problem() for "about:blank"')
  if (!/^.+$/.test(title)) faults.push(`the title of ${type} is no line of text`)
  return faults
}

/** What RFC 9457, section 4, advises against in the names of extensions. */
export function nameFaultsOf(type: string, extensions: object): string[] {
  return Object.keys(extensions)
    .filter((name) => !/^[A-Za-z]\w{2,}$/.test(name))
    .map((name) => `name "${name}" of ${type} with three or more letters, digits or _, a letter first`)
}

/** Prints faults to the console, except in production. */
export function warnOf(faults: readonly string[]): void {
  const { process, console } = globalThis as unknown as Globals
  if (process?.env?.NODE_ENV === 'production') return
  for (const fault of faults) console?.warn(`@statuskit/core: ${fault}`)
}

/** What may be there, whatever the runtime. */
interface Globals {
  readonly process?: { readonly env?: Readonly<Record<string, string | undefined>> }
  readonly console?: { warn(text: string): void }
}
