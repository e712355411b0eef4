import { type LogEntry, logToConsole, serializeError } from '@statuskit/core/adapter'
import type { Context } from './koa-types.ts'

/**
 * Reports what the service threw as Koa does: `app.on('error')` gets it, and Koa's own listener prints what is a 5xx. What no
 * listener can print, the errors behind a 4xx and what was left out of the response, is printed as information.
 */
export function emitError(entry: LogEntry, context: Context): void {
  if (entry.aborted) return
  context.app.emit('error', errorOf(entry), context)
  const untold = entry.omitted.length > 0 || (entry.level === 'info' && hidesCause(entry))
  if (untold && context.app.silent !== true) logToConsole({ ...entry, level: 'info' })
}

/**
 * What listeners get. They expect errors, and Koa's own throws on anything else. It prints the stack of what does not say
 * `expose`, so for a 4xx it gets the problem that was answered.
 */
function errorOf({ level, problem, thrown }: LogEntry): unknown {
  if (level === 'info' && !isExposed(thrown)) return problem
  if (isError(thrown)) return thrown
  // Koa's own listener prints no cause. Of a list, the message says what is in it: class-validator throws one.
  const { type, message } = serializeError(thrown)
  const kind = type === 'Array' ? `a list of ${message}` : typeof thrown
  return new Error(`a value that is not an error was thrown: ${kind}`, { cause: thrown })
}

/** Whether there is more to a 4xx than the client was told. */
function hidesCause({ problem, thrown }: LogEntry): boolean {
  return (isExposed(thrown) ? thrown.cause : thrown === problem ? problem.cause : thrown) != null
}

function isExposed(thrown: unknown): thrown is Error & { readonly expose: true } {
  return isError(thrown) && (thrown as { readonly expose?: unknown }).expose === true
}

/** Whether a value is an error, of another realm too. */
function isError(value: unknown): value is Error {
  try {
    return value instanceof Error || Object.prototype.toString.call(value) === '[object Error]'
  } catch {
    return false
  }
}
