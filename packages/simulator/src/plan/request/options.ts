import { byteLength, isFieldText, parseHttpDate, parseTokenList, trimWhitespace } from '@statuskit/core/fields'
import { type Allowances, assertField, assertLocation, assertType } from './field-rules.ts'
import { assertWithin, quote, type Refusal, refuse } from './refusal.ts'
import type { SimulatorRequest } from './request.ts'

/** The schemes of a challenge; `none` sends no challenge. */
export const AUTH_SCHEMES = ['basic', 'bearer', 'digest', 'negotiate', 'none'] as const

/** A scheme of a challenge. */
export type AuthScheme = (typeof AUTH_SCHEMES)[number]

/** A time in milliseconds, picked at random between two bounds. */
export interface Delay {
  readonly least: number
  readonly most: number
}

/** Options that a request can set. */
export interface Options {
  readonly delay: Delay | undefined
  readonly bodyDelay: Delay | undefined
  /** Headers as name, value, name, value. */
  readonly fields: readonly string[]
  readonly body: string | undefined
  readonly type: string | undefined
  readonly reason: string | undefined
  readonly location: string | undefined
  readonly retryAfter: string | undefined
  readonly allow: string | undefined
  readonly auth: AuthScheme | undefined
  readonly seed: string | undefined
}

/** The options as the query names them; as request header fields they are `Simulate-Delay` and so on. */
export const OPTION_NAMES = [
  'delay',
  'body-delay',
  'h',
  'body',
  'type',
  'reason',
  'location',
  'retry-after',
  'allow',
  'auth',
  'seed',
] as const

type OptionName = (typeof OPTION_NAMES)[number]

/** The options of streams, which other routes ignore in the query. */
export const STREAM_OPTION_NAMES = ['interval', 'cut', 'fault', 'error', 'retry', 'trailer'] as const

/** An option of streams. */
export type StreamOptionName = (typeof STREAM_OPTION_NAMES)[number]

const PREFIX = 'simulate-'

/** The options of a request that sets none. */
export const NO_OPTIONS: Options = {
  delay: undefined,
  bodyDelay: undefined,
  fields: [],
  body: undefined,
  type: undefined,
  reason: undefined,
  location: undefined,
  retryAfter: undefined,
  allow: undefined,
  auth: undefined,
  seed: undefined,
}

/** Whether a request sets options in headers. */
export function hasOptionFields(request: SimulatorRequest): boolean {
  const { lines } = request
  for (let at = 0; at < lines.length; at += 2) {
    const name = lines[at] as string
    // The first letter rules out most headers at once.
    if ((name.charCodeAt(0) | 0x20) === 0x73 && name.toLowerCase().startsWith(PREFIX)) return true
  }
  return false
}

/**
 * The options from the query and the `Simulate-` headers; headers take precedence. Other parameters are ignored.
 *
 * @throws {Refusal} when a value is invalid
 */
export function parseOptions(query: string, request: SimulatorRequest, allowed: Allowances): Options {
  const fromFields = hasOptionFields(request)
  if (query === '' && !fromFields) return NO_OPTIONS
  const given = new Map<OptionName, string[]>()
  for (const [name, value] of new URLSearchParams(query)) {
    if (isOptionName(name)) given.set(name, [...(given.get(name) ?? []), value])
  }
  if (fromFields) for (const [name, values] of optionFields(request)) if (isOptionName(name)) given.set(name, values)
  if (given.size === 0) return NO_OPTIONS

  function one<Value>(name: OptionName, parse: (text: string) => Value): Value | undefined {
    const values = given.get(name)
    if (values === undefined) return undefined
    if (values.length > 1) throw refuse(name, `Set ${name} only once. Only h can be repeated.`)
    return parse(values[0] as string)
  }
  return {
    delay: one('delay', (text) => parseDelay('delay', text)),
    bodyDelay: one('body-delay', (text) => parseDelay('body-delay', text)),
    fields: parseFields(given.get('h') ?? [], allowed, request),
    body: one('body', parseBody),
    type: one('type', (text) => {
      assertType(text, allowed)
      return text
    }),
    reason: one('reason', parseReason),
    location: one('location', (text) => {
      assertLocation(text, allowed, request)
      return text
    }),
    retryAfter: one('retry-after', parseRetryAfter),
    allow: one('allow', parseAllow),
    auth: one('auth', parseAuth),
    seed: one('seed', (text) => parseKey('seed', text)),
  }
}

/** A key of a sequence, a limit or a series of random numbers. */
export function parseKey(what: string, text: string): string {
  if (text === '') throw refuse(what, `The ${what} is empty. Use any name, such as shop.`)
  assertWithin('key', text.length, 'characters')
  return text
}

/** A time to wait. */
export function pickDelay(delay: Delay | undefined, random: () => number): number {
  if (delay === undefined) return 0
  return delay.least === delay.most ? delay.least : Math.round(delay.least + random() * (delay.most - delay.least))
}

/** Whether an option has this name. */
export function isOptionName(name: string): name is OptionName {
  return (OPTION_NAMES as readonly string[]).includes(name)
}

/** Whether an option of streams has this name. */
export function isStreamOptionName(name: string): name is StreamOptionName {
  return (STREAM_OPTION_NAMES as readonly string[]).includes(name)
}

/** The refusal of an option that does not exist. */
export function refuseUnknown(option: string): Refusal {
  const names = [...OPTION_NAMES, ...STREAM_OPTION_NAMES].join(', ')
  return refuse(option, `Unknown option ${quote(option)}. Use one of ${names}.`)
}

/**
 * The options in the `Simulate-` headers of a request.
 *
 * @throws {Refusal} when one does not exist
 */
export function optionFields({ lines }: SimulatorRequest): Map<OptionName | StreamOptionName, string[]> {
  const given = new Map<OptionName | StreamOptionName, string[]>()
  for (let at = 0; at < lines.length; at += 2) {
    const name = (lines[at] as string).toLowerCase()
    if (!name.startsWith(PREFIX)) continue
    const option = name.slice(PREFIX.length)
    // The prefix is ours alone, so an unknown name is a typo.
    if (!isOptionName(option) && !isStreamOptionName(option)) throw refuseUnknown(option)
    given.set(option, [...(given.get(option) ?? []), lines[at + 1] as string])
  }
  return given
}

/** Parses a time in milliseconds, `500`, or a range of times, `100-500`. */
export function parseDelay(name: string, text: string): Delay {
  const match = /^(\d{1,15})(?:-(\d{1,15}))?$/.exec(text)
  if (match === null)
    throw refuse(name, `${quote(text)} is not a time in milliseconds. Use ${name}=500 or ${name}=100-500.`)
  const least = Number(match[1])
  const most = Number(match[2] ?? match[1])
  if (most < least) throw refuse(name, `The range ${quote(text)} ends before it begins. Use ${name}=${most}-${least}.`)
  assertWithin('delay', most, 'ms')
  return { least, most }
}

function parseFields(texts: readonly string[], allowed: Allowances, request: SimulatorRequest): readonly string[] {
  return splitFields('h', texts, (name, value) => assertField(name, value, allowed, request))
}

/** Splits `Name:value` texts of an option into names and values. */
export function splitFields(
  option: 'h' | 'trailer',
  texts: readonly string[],
  assert: (name: string, value: string) => void,
): readonly string[] {
  assertWithin('fieldCount', texts.length, 'fields')
  const fields: string[] = []
  for (const text of texts) {
    const colon = text.indexOf(':')
    if (colon < 1) throw refuse(option, `${quote(text)} is not a header. Use ${option}=Name:value.`)
    const name = text.slice(0, colon)
    const value = trimWhitespace(text.slice(colon + 1))
    assert(name, value)
    fields.push(name, value)
  }
  assertWithin('fields', fields.join('').length, 'bytes')
  return fields
}

function parseBody(text: string): string {
  assertWithin('body', byteLength(text), 'bytes')
  return text
}

function parseReason(text: string): string {
  if (!isFieldText(text))
    throw refuse(
      'reason',
      `${quote(text)} is not a reason phrase: it has control characters, or characters above U+00FF.`,
    )
  assertWithin('fields', text.length, 'bytes')
  return text
}

function parseRetryAfter(text: string): string {
  if (/^\d{1,15}$/.test(text) || parseHttpDate(text, 0)?.isFixdate) return text
  throw refuse(
    'retry-after',
    `${quote(text)} is not a number of seconds or an HTTP date. Use retry-after=120, or h=Retry-After:soon to send any value.`,
  )
}

function parseAllow(text: string): string {
  const { tokens, invalid } = parseTokenList(text)
  if (invalid.length > 0) throw refuse('allow', `${quote(text)} is not a list of methods. Use allow=GET,HEAD.`)
  assertWithin('fields', text.length, 'bytes')
  return tokens.join(', ')
}

function parseAuth(text: string): AuthScheme {
  const scheme = AUTH_SCHEMES.find((known) => known === text.toLowerCase())
  if (scheme === undefined)
    throw refuse('auth', `Unknown scheme ${quote(text)}. Use one of ${AUTH_SCHEMES.join(', ')}.`)
  return scheme
}
