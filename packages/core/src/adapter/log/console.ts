import type { LogEntry } from './log-entry.ts'
import { type SerializedError, serializeEntry } from './serialize-error.ts'

/** Logs to the console: at level `error` to the standard error, else to the standard output. */
export function logToConsole(entry: LogEntry): void {
  console[entry.level](formatEntry(entry))
}

/**
 * Formats an entry as text, for loggers that take text. An entry of level `error` has the stacks of what was thrown and of
 * its causes. Any other is a line, with a line for each error behind it.
 */
export function formatEntry(entry: LogEntry): string {
  const { level, problem, request, omitted, aborted } = entry
  // The query is not printed: it may hold a token.
  const path = request.url.split('?', 1)[0]
  // Nothing is known of a request that Node's parser refused.
  const asked = path === '' ? 'unreadable request' : `${request.method} ${path}`
  const line = `${asked} ${aborted ? '499 client closed request' : `${problem.status} ${problem.title}`}`
  const notes = omitted.map(({ what, reason }) => `\n  left out ${what}: ${reason}`).join('')
  const error = serializeEntry(entry)
  if (level === 'error') return `${line}${notes}\n${stacksOf(error).join('\ncaused by ')}`
  return `${line}${notes}${aborted ? '' : causesOf(error).join('')}`
}

/** An error and those behind it, each with its stack. Other properties are not printed: they may hold credentials. */
function stacksOf(error: SerializedError): string[] {
  const { stack, code, cause, errors } = error
  const typed = code === undefined ? '' : ` (code ${code})`
  const own = stack === undefined ? describe(error) : String(stack).replace(/(?=\n|$)/, typed)
  return [own, ...behind(cause, errors).flatMap(stacksOf)]
}

/** What was thrown without being an error. */
function describe({ type, message, properties }: SerializedError): string {
  if (message === type || message === 'null') return `a thrown ${message}`
  if (Array.isArray(properties)) return `a thrown object with ${properties.join(', ') || 'no properties'}`
  return message === '' ? 'a thrown object whose properties cannot be read' : `a thrown ${type}: ${message}`
}

/** The errors behind a problem, a line each. */
function causesOf({ cause, errors }: SerializedError): string[] {
  return behind(cause, errors).flatMap((each) => [
    `\n  caused by ${each.type}: ${oneLine(each.message)}${each.code === undefined ? '' : ` (code ${each.code})`}`,
    ...causesOf(each),
  ])
}

function behind(cause: unknown, errors: unknown): SerializedError[] {
  return [...((errors ?? []) as SerializedError[]), ...(cause === undefined ? [] : [cause as SerializedError])]
}

/** A message could otherwise pass for a line of its own. */
function oneLine(text: string): string {
  return JSON.stringify(text).slice(1, -1).replaceAll('\\"', '"')
}
