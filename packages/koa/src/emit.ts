import type { LogEntry } from '@statuskit/core/adapter'
import type { Context } from './koa-types.ts'

/** Emits what the service threw as Koa does: `app.on('error')` has it, and Koa's own listener prints what is a 5xx. */
export function emitError(entry: LogEntry, context: Context): void {
  if (!entry.aborted) context.app.emit('error', errorOf(entry.thrown), context)
}

/** Listeners expect errors, and Koa's own throws on anything else. */
function errorOf(thrown: unknown): unknown {
  return isError(thrown)
    ? thrown
    : new Error(`a value that is no error was thrown: ${typeof thrown}`, { cause: thrown })
}

/** Whether a value is an error, of another realm too. */
function isError(value: unknown): boolean {
  try {
    return value instanceof Error || Object.prototype.toString.call(value) === '[object Error]'
  } catch {
    return false
  }
}
