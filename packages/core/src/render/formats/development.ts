import { peek } from '../request/peek.ts'

/** The maximum number of causes that are followed. */
const CAUSE_LIMIT = 10

/** The members that development mode adds for a thrown value: its stack, and the stacks of its causes. */
export function developmentMembers(thrown: unknown): Readonly<Record<string, unknown>> {
  const causes: string[] = []
  let cause = peek(thrown, 'cause')
  while (cause !== undefined && cause !== null && causes.length < CAUSE_LIMIT) {
    causes.push(describe(cause))
    cause = peek(cause, 'cause')
  }
  return { stack: describe(thrown), ...(causes.length > 0 && { causes }) }
}

function describe(value: unknown): string {
  const stack = peek(value, 'stack')
  if (typeof stack === 'string') return stack
  try {
    return String(value)
  } catch {
    return `a value of type ${typeof value}`
  }
}
