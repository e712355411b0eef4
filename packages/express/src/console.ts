import type { LogEntry } from '@statuskit/core/render'

/** How many causes are printed. */
const CAUSE_LIMIT = 5

/** Logs as Express does by itself, to the console: a 5xx with its stack and causes, a 4xx in a line. */
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
  const stacks: string[] = []
  try {
    for (let error = thrown; error != null && stacks.length < CAUSE_LIMIT; error = (error as Error).cause) {
      const { stack } = error as Error
      stacks.push(typeof stack === 'string' ? stack : `a thrown ${typeof error}`)
    }
  } catch {
    stacks.push('a thrown value that throws when it is looked at')
  }
  return stacks.length === 0 ? `a thrown ${String(thrown)}` : stacks.join('\ncaused by ')
}
