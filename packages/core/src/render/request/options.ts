import type { Challenge } from '../../fields/challenge.ts'
import type { Problem } from '../../problem/types.ts'
import type { Languages } from './catalogue.ts'
import { isObject } from './peek.ts'
import type { Report } from './report.ts'
import type { HookRequest } from './request.ts'

/** A format of a problem: `application/problem+json`, `application/problem+xml`, `text/html`, `text/plain`. */
export type Format = 'json' | 'xml' | 'html' | 'text'

/** The options that shape a response. Hooks are synchronous; one that fails is reported and skipped. */
export interface RenderOptions<Raw = unknown> {
  /** Turns the service's own errors into problems; `undefined` leaves a value as it is. It sees every value first. */
  readonly map?: ((thrown: unknown, request: HookRequest<Raw>) => Problem | undefined) | undefined
  /** The challenge of a 401 that carries none. */
  readonly challenge?: Challenge | readonly [Challenge, ...Challenge[]] | undefined
  /** The status of validation problems that name none. Default: 422. */
  readonly validationStatus?: 400 | 422 | undefined
  /**
   * Which messages of validators are sent: `all`, except those that visibly quote their input, or only those of `known`
   * validators, whose messages cannot quote it. Any other becomes "Invalid value". Default: `all`.
   */
  readonly validationMessages?: 'all' | 'known' | undefined
  /** What `Accept` may choose from; the first wins ties, and is sent when nothing matches. Default: json, xml, html, text. */
  readonly formats?: readonly Format[] | undefined
  /** Translations of titles and details, which `Accept-Language` chooses from, or a function that returns them. */
  readonly languages?: Languages | undefined
  /** The `instance` of a problem that has none: a URI reference. */
  readonly instance?: ((request: HookRequest<Raw>) => string | undefined) | undefined
  /** Members that every document of the service has; the problem's own win over them. */
  readonly members?:
    | ((request: HookRequest<Raw>, problem: Problem) => Readonly<Record<string, unknown>> | undefined)
    | undefined
  /** Whether documents have a member `traceId`, the 32 hexadecimal digits of the request's `traceparent`. */
  readonly traceId?: boolean | undefined
  /** Whether documents show the stack and the causes of what was thrown. Never in production. */
  readonly development?: boolean | undefined
}

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

/** The options as plain data, read once; one that throws when it is read is left out and reported. */
export function readOptions(given: unknown, report: Report): RenderOptions {
  if (!isObject(given)) return {}
  try {
    // Naming each option costs a tenth of looping over the names, and this runs for every response.
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
      report.omit(name, 'reading the option throws')
    }
  }
  return options as RenderOptions
}
