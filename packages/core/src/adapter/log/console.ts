import { peek } from '../../render/request/peek.ts'
import type { ValidationError } from '../../validation/types.ts'
import type { LogEntry } from './log-entry.ts'
import { type SerializedError, serializeEntry } from './serialize-error.ts'

/** The number of invalid places in a line. */
const PLACES = 5

/**
 * Logs to the console. A 5xx goes to standard error with the stacks of the thrown error and its causes. A 4xx goes to
 * standard output in one line, with a further line for the places of a validation problem and for each error behind it.
 */
export function logToConsole(entry: LogEntry): void {
  console[entry.level](formatEntry(entry))
}

/**
 * Formats an entry as text, for loggers that take text. An entry of level `error` has the stacks of what was thrown and of
 * its causes. Any other is a line, with a line for the places of a
 * validation problem and for each error behind it.
 */
export function formatEntry(entry: LogEntry): string {
  const { level, problem, request, omitted, aborted } = entry
  // The query is left out because it may contain a token.
  const path = request.url.split('?', 1)[0]
  // Node's parser refused the request, so its method and path are unknown.
  const asked = path === '' ? 'unreadable request' : `${request.method} ${path}`
  const line = `${asked} ${aborted ? '499 client closed request' : `${problem.status} ${problem.title}`}`
  const notes = omitted.map(({ what, reason }) => `\n  left out ${what}: ${reason}`).join('')
  const error = serializeEntry(entry)
  if (level === 'error') return `${line}${notes}\n${stacksOf(error).join('\ncaused by ')}`
  return `${line}${notes}${aborted ? '' : `${placesOf(problem)}${causesOf(error).join('')}`}`
}

/** Where the errors of a validation problem are. Their texts are left out because they may quote what was sent. */
function placesOf({ extensions }: LogEntry['problem']): string {
  const errors = peek(extensions, 'errors')
  if (!Array.isArray(errors)) return ''
  const places = [...new Set(errors.flatMap(placeOf))]
  const first = places.slice(0, PLACES)
  const omitted = peek(extensions, 'errorsOmitted')
  const more = places.length - first.length + (typeof omitted === 'number' ? omitted : 0)
  if (more > 0) first.push(`${more} more`)
  return first.length === 0 ? '' : `\n  invalid: ${first.join(', ')}`
}

function placeOf(error: unknown): string[] {
  for (const key of ['pointer', 'parameter', 'header'] satisfies (keyof ValidationError)[]) {
    const place = peek(error, key)
    if (typeof place === 'string') return [oneLine(key === 'pointer' ? place : `${key} ${place}`)]
  }
  return []
}

/** The stacks of an error and of its causes. Other properties are left out because they may hold credentials. */
function stacksOf(error: SerializedError): string[] {
  const { stack, code, cause, errors } = error
  const typed = code === undefined ? '' : ` (code ${code})`
  const own = stack === undefined ? describe(error) : String(stack).replace(/(?=\n|$)/, typed)
  return [own, ...behind(cause, errors).flatMap(stacksOf)]
}

const NOT_ERRORS: ReadonlySet<string> = /* @__PURE__ */ new Set([
  'string',
  'number',
  'bigint',
  'boolean',
  'symbol',
  'Array',
])

/** Describes a value that was thrown without a stack. Most such values are not errors. */
function describe({ type, message, properties }: SerializedError): string {
  if (message === type || message === 'null') return `a thrown ${message}`
  if (Array.isArray(properties)) {
    return `a thrown ${type === 'Object' ? 'object' : type} with ${properties.join(', ') || 'no properties'}`
  }
  if (message === '' && type === 'Object') return 'a thrown object whose properties cannot be read'
  if (NOT_ERRORS.has(type)) return `a thrown ${type}: ${message}`
  return message === '' ? type : `${type}: ${message}`
}

/** The errors behind a problem, one line each. An error that only repeats the message of its cause has none. */
function causesOf({ cause, errors }: SerializedError): string[] {
  return behind(cause, errors).flatMap((each) => {
    const { message, code } = each
    const repeats = code === undefined && message !== '' && message === peek(each.cause, 'message')
    const line = `\n  caused by ${oneLine(describe(each))}${code === undefined ? '' : ` (code ${code})`}`
    return [...(repeats ? [] : [line]), ...causesOf(each)]
  })
}

function behind(cause: unknown, errors: unknown): SerializedError[] {
  return [...((errors ?? []) as SerializedError[]), ...(cause === undefined ? [] : [cause as SerializedError])]
}

/** Puts a message on one line, so that a line break in it can't fake a log entry. */
function oneLine(text: string): string {
  return JSON.stringify(text).slice(1, -1).replaceAll('\\"', '"')
}
