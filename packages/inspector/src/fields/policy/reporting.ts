import { parseDictionary, Token } from '../structured-parser.ts'

/** The names of the endpoints in `Reporting-Endpoints` with their URLs; `undefined` if the value is not valid. */
export function parseReportingEndpoints(value: string): ReadonlyMap<string, string> | undefined {
  try {
    const endpoints = new Map<string, string>()
    for (const [name, [url]] of parseDictionary(value)) if (typeof url === 'string') endpoints.set(name, url)
    return endpoints
  } catch {
    return undefined
  }
}

/**
 * The objects of `NEL` or `Report-To`: JSON without the brackets of the array. Returns `undefined` if it is not JSON.
 *
 * @see {@link https://w3c.github.io/network-error-logging/#process-policy-headers | NEL, Process policy headers}
 */
export function parseJsonList(value: string): readonly Readonly<Record<string, unknown>>[] | undefined {
  try {
    const list: unknown[] = JSON.parse(`[${value}]`)
    return list.filter((item): item is Record<string, unknown> => typeof item === 'object' && item !== null)
  } catch {
    return undefined
  }
}

/** An Integrity-Policy as browsers read it. */
export interface IntegrityPolicy {
  readonly destinations: readonly string[]
  readonly sources: readonly string[] | undefined
  readonly endpoints: readonly string[]
}

/**
 * Parses an `Integrity-Policy`; `undefined` if it is not a structured dictionary.
 *
 * @see {@link https://w3c.github.io/webappsec-subresource-integrity/#integrity-policy-section | SRI, Integrity-Policy}
 */
export function parseIntegrityPolicy(value: string): IntegrityPolicy | undefined {
  try {
    const members = parseDictionary(value)
    const tokens = (name: string): string[] | undefined => {
      const list = members.get(name)?.[0]
      if (list === undefined) return undefined
      return Array.isArray(list) ? list.flatMap(([item]) => (item instanceof Token ? [item.toString()] : [])) : []
    }
    return {
      destinations: tokens('blocked-destinations') ?? [],
      sources: tokens('sources'),
      endpoints: tokens('endpoints') ?? [],
    }
  } catch {
    return undefined
  }
}

/** The endpoint in the `report-to` parameter of a structured item, as in `Cross-Origin-Opener-Policy`. */
export function reportToParameter(value: string): string | undefined {
  return /;[ \t]*report-to="([^"]*)"/.exec(value)?.[1]
}
