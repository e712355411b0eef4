import { isFieldText, isToken, mayBeTrailer } from '@statuskit/core/fields'
import {
  type Delay,
  isStreamOptionName,
  optionFields,
  parseDelay,
  type StreamOptionName,
  splitFields,
} from '../request/options.ts'
import { quote, refuse } from '../request/refusal.ts'
import type { SimulatorRequest } from '../request/request.ts'

/** Options of streams and WebSockets. */
export interface StreamOptions {
  /** The time between two events. */
  readonly interval: Delay | undefined
  /** After how many events a connection ends early. */
  readonly cut: number | undefined
  /** How it ends early. The route checks the name. */
  readonly fault: string | undefined
  /** After how many events an error event ends a connection. */
  readonly error: number | undefined
  /** The time after which clients should connect again, in milliseconds. */
  readonly retry: string | undefined
  /** Trailers as name, value, name, value. */
  readonly trailers: readonly string[]
}

/**
 * The options from the query and the `Simulate-` headers; headers take precedence, and those of a step (`own`) over both.
 *
 * @throws {Refusal} when a value is invalid, or the route has no such option
 */
export function parseStreamOptions(
  query: string,
  request: SimulatorRequest,
  route: string,
  names: readonly StreamOptionName[],
  own?: URLSearchParams,
): StreamOptions {
  const given = new Map<StreamOptionName, string[]>(collect(new URLSearchParams(query)))
  for (const [name, values] of optionFields(request)) if (isStreamOptionName(name)) given.set(name, values)
  for (const [name, values] of collect(own)) given.set(name, values)

  function one<Value>(name: StreamOptionName, parse: (text: string) => Value): Value | undefined {
    const [text, ...more] = given.get(name) ?? []
    if (text === undefined) return undefined
    if (!names.includes(name))
      throw refuse(name, `${route} has no option ${name}. Leave it out, or use one of ${names.join(', ')}.`)
    if (more.length > 0) throw refuse(name, `Set ${name} only once. Only trailer can be repeated.`)
    return parse(text)
  }
  const trailers = given.get('trailer') ?? []
  if (trailers.length > 0 && !names.includes('trailer')) one('trailer', String)
  const options = {
    interval: one('interval', (text) => parseDelay('interval', text)),
    cut: one('cut', (text) => parseCount('cut', text)),
    fault: one('fault', (text) => text),
    error: one('error', (text) => parseCount('error', text)),
    retry: one('retry', parseRetry),
    trailers: splitFields('trailer', trailers, assertTrailer),
  }
  if (options.cut !== undefined && options.error !== undefined)
    throw refuse('error', 'A connection ends only once. Use cut or error, not both.')
  return options
}

function collect(parameters: URLSearchParams = new URLSearchParams()): Map<StreamOptionName, string[]> {
  const given = new Map<StreamOptionName, string[]>()
  for (const name of parameters.keys()) if (isStreamOptionName(name)) given.set(name, parameters.getAll(name))
  return given
}

function parseCount(name: 'cut' | 'error', text: string): number {
  if (!/^\d{1,9}$/.test(text))
    throw refuse(name, `${quote(text)} is not a number. Use ${name}=3 to end a connection after three events.`)
  return Number(text)
}

function parseRetry(text: string): string {
  if (!/^\d{1,9}$/.test(text)) throw refuse('retry', `${quote(text)} is not a time in milliseconds. Use retry=100.`)
  return text
}

function assertTrailer(name: string, value: string): void {
  if (!isToken(name))
    throw refuse(
      'trailer',
      `${quote(name)} is not a header name. Use letters, digits and dashes, as in trailer=grpc-status:14.`,
    )
  if (!isFieldText(value))
    throw refuse(
      'trailer',
      `The value of ${name} has control characters, or characters above U+00FF. Remove or encode them.`,
    )
  if (!mayBeTrailer(name))
    throw refuse(
      'trailer',
      `${name} must not be a trailer (RFC 9110, section 6.5.1). Use h=${name}:… to send it as a header, or another name, as in trailer=grpc-status:14.`,
    )
}
