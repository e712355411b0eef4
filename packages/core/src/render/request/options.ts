import type { Challenge } from '../../fields/challenge.ts'
import type { Problem } from '../../problem/types.ts'
import type { Languages } from './catalogue.ts'
import { isObject } from './peek.ts'
import type { Report } from './report.ts'
import type { HookRequest } from './request.ts'

/**
 * A format of a problem: `application/problem+json`, `application/problem+xml`, `text/html`, `text/plain`, and
 * `text/markdown` (RFC 7763), which says what the client can do next.
 */
export type Format = 'json' | 'xml' | 'html' | 'text' | 'markdown'

/** The options that shape a response. Hooks are synchronous. If one fails, it is reported and skipped. */
export interface RenderOptions<Raw = unknown> {
  /**
   * Turns your own errors into problems. It runs first and gets every thrown value; return `undefined` to leave one as
   * it is.
   */
  readonly map?: ((thrown: unknown, request: HookRequest<Raw>) => Problem | undefined) | undefined
  /** The challenge for a 401 that sets none. */
  readonly challenge?: Challenge | readonly [Challenge, ...Challenge[]] | undefined
  /** The status of validation problems that set none. Default: 422. */
  readonly validationStatus?: 400 | 422 | undefined
  /**
   * Which messages of validators are sent. `all`: every message, except those that visibly quote their input. `known`:
   * only those of known validators, whose messages can't quote it. Any other message becomes "Invalid value". Default:
   * `all`.
   */
  readonly validationMessages?: 'all' | 'known' | undefined
  /**
   * The formats that `Accept` chooses from. The first wins ties, and is sent if none matches. Default: json, xml, html,
   * text. Add `markdown` for agents.
   */
  readonly formats?: readonly Format[] | undefined
  /** Translations of titles and details that `Accept-Language` chooses from, or a function that returns one. */
  readonly languages?: Languages | undefined
  /** Returns the `instance` of a problem that sets none: a URI reference. */
  readonly instance?: ((request: HookRequest<Raw>) => string | undefined) | undefined
  /** Members to add to every problem. The problem's own win over them. */
  readonly members?:
    | ((request: HookRequest<Raw>, problem: Problem) => Readonly<Record<string, unknown>> | undefined)
    | undefined
  /** Whether to add the member `traceId`: the 32 hexadecimal digits from the request's `traceparent`. */
  readonly traceId?: boolean | undefined
  /** Whether to add the stack and causes of the thrown value. Never set it in production. */
  readonly development?: boolean | undefined
}

/** What the option `challenge` must be. */
export const WANTED_CHALLENGE = 'a challenge such as { scheme: "Bearer", realm: "api" }'

const NAMES = [
  'map',
  'challenge',
  'validationStatus',
  'validationMessages',
  'formats',
  'languages',
  'instance',
  'members',
  'traceId',
  'development',
] as const satisfies readonly (keyof RenderOptions)[]

/** Reads the options once, as plain data. An option that throws when it is read is left out and reported. */
export function readOptions(given: unknown, report: Report): RenderOptions {
  if (!isObject(given)) return {}
  try {
    // Destructuring is a tenth of the cost of a loop over the names, and this runs for every response.
    const { map, challenge, validationStatus, validationMessages, formats, languages, instance, members } =
      given as RenderOptions
    const { traceId, development } = given as RenderOptions
    return {
      map,
      challenge,
      validationStatus,
      validationMessages,
      formats,
      languages,
      instance,
      members,
      traceId,
      development,
    }
  } catch {
    return readEach(given as RenderOptions, report)
  }
}

function readEach(given: RenderOptions, report: Report): RenderOptions {
  const options: Partial<Record<keyof RenderOptions, unknown>> = {}
  for (const name of NAMES) {
    try {
      options[name] = given[name]
    } catch {
      report.omit(name, 'reading the option threw an error')
    }
  }
  return options as RenderOptions
}
