import { type LogEntry, logToConsole, serializeError } from '@statuskit/core/adapter'
import type { Context } from './koa-types.ts'

/**
 * Reports a thrown error as Koa does: `app.on('error')` gets it, and Koa's own listener prints a 5xx. Listeners can't
 * print the errors behind a 4xx and the parts left out of the response, so these are printed as information.
 */
export function emitError(entry: LogEntry, context: Context): void {
  if (entry.aborted) return
  context.app.emit('error', errorOf(entry), context)
  const untold = entry.omitted.length > 0 || (entry.level === 'info' && hidesCause(entry))
  if (untold && context.app.silent !== true) logToConsole({ ...entry, level: 'info' })
}

/**
 * The error that listeners get. Koa's own listener throws if it gets anything but an error, and prints the stack unless
 * `expose` is set. So for a 4xx it gets the problem that was sent.
 */
function errorOf({ level, problem, thrown }: LogEntry): unknown {
  if (level === 'info' && !isExposed(thrown)) return problem
  if (isError(thrown)) return thrown
  // Koa's own listener prints no cause. The message of a list says what is in it, since class-validator throws one.
  return new Error(`a value that is not an error was thrown: ${describe(thrown)}`, { cause: thrown })
}

/** What was thrown. The values in an object may be credentials. */
function describe(thrown: unknown): string {
  const { type, message } = serializeError(thrown)
  if (type === 'Array') return `a list of ${message}`
  if (typeof thrown === 'string') return JSON.stringify(message)
  return typeof thrown === 'object' ? 'object' : message
}

/** Whether a 4xx has a cause that the client did not see. */
function hidesCause({ problem, thrown }: LogEntry): boolean {
  return (isExposed(thrown) ? thrown.cause : thrown === problem ? problem.cause : thrown) != null
}

function isExposed(thrown: unknown): thrown is Error & { readonly expose: true } {
  return isError(thrown) && (thrown as { readonly expose?: unknown }).expose === true
}

/** Whether a value is an error of any realm. */
function isError(value: unknown): value is Error {
  try {
    return value instanceof Error || Object.prototype.toString.call(value) === '[object Error]'
  } catch {
    return false
  }
}
