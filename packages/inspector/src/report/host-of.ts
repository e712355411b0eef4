import { parseUrl } from '../fields/url.ts'

/** Stands for the host of a message without a URL. */
export const UNKNOWN = 'unknown'

/** The host and port of a URL as counts name it; `unknown` without one. */
export function hostOf(url: string | undefined): string {
  if (url === undefined) return UNKNOWN
  // Most URLs need no parser.
  const plain = /^https?:\/\/([a-z\d](?:[a-z\d.-]{0,251}[a-z])?)\//.exec(url)?.[1]
  const host = plain ?? parseUrl(url)?.host
  // A longer name can't be resolved, and would take memory.
  return host === undefined || host === '' || host.length > 262 ? UNKNOWN : host
}
