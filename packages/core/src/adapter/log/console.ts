import type { LogEntry } from './log-entry.ts'

/** How many causes are printed. */
const CAUSE_LIMIT = 5

/** Logs to the console: a 5xx with its stack and causes, a 4xx in a line. */
export function logToConsole(entry: LogEntry): void {
  const { problem, request, omitted, aborted } = entry
  // The query is not printed: it may hold a token.
  const path = request.url.split('?', 1)[0]
  const line = `${request.method} ${path} ${aborted ? '499 client closed request' : `${problem.status} ${problem.title}`}`
  const notes = omitted.map(({ what, reason }) => `\n  left out ${what}: ${reason}`).join('')
  if (entry.level === 'error') console.error(`${line}${notes}\n${stacksOf(entry.thrown)}`)
  else console.info(`${line}${notes}`)
}

/** The stacks alone: the other properties of an error of an HTTP client hold the credentials that it sent. */
function stacksOf(thrown: unknown): string {
  const lines: string[] = []
  try {
    for (let error = thrown; error != null && lines.length < CAUSE_LIMIT; error = (error as Error).cause) {
      lines.push(describe(error))
      const { errors } = error as { errors?: unknown }
      if (Array.isArray(errors)) lines.push(...errors.slice(0, CAUSE_LIMIT).map(describe))
    }
  } catch {
    lines.push('a thrown value that throws when it is looked at')
  }
  return lines.length === 0 ? `a thrown ${String(thrown)}` : lines.join('\ncaused by ')
}

function describe(error: unknown): string {
  if (typeof error !== 'object' || error === null) return `a thrown ${typeof error}: ${String(error)}`
  const { stack } = error as Error
  return typeof stack === 'string' ? stack : `a thrown object with ${Object.keys(error).join(', ') || 'no properties'}`
}
