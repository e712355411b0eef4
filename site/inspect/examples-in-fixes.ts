/** The code in the fixes of rules that is an example, by the ids of the rules. */
export type ExamplesInFixes = Readonly<Record<string, readonly string[]>>

/** Places in a fix that are filled with an example, or that only repeat what was sent. */
const NOT_CORRECTED = /\{(?:example|name|field|feature)\}/g

/**
 * Collects the code in the fixes of rules that no response changes. Everything else in a fix is made of the values that were
 * sent. Places that remain open are left as `{name}`.
 */
export function examplesInFixes(rules: readonly { readonly id: string; readonly fix: string }[]): ExamplesInFixes {
  const codes = rules.map(({ id, fix }) => {
    const all = [...fix.matchAll(/`([^`]+)`/g)].map(([, code = '']) => code)
    return [id, all.filter((code) => !/\{\w+\}/.test(code.replace(NOT_CORRECTED, '')))] as const
  })
  return Object.fromEntries(codes.filter(([, own]) => own.length > 0))
}

/** Whether code in the fix of a finding is an example. */
export function isExampleIn(examples: ExamplesInFixes, id: string, code: string): boolean {
  return (examples[id] ?? []).some((example) => {
    const parts = example.split(/\{\w+\}/)
    const last = parts.at(-1) ?? ''
    return parts.length === 1 ? code === example : code.startsWith(parts[0] ?? '') && code.endsWith(last)
  })
}
