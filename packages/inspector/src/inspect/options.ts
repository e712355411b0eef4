import type { Profile, Severity } from '../rules/rule.ts'

/** What is left unreported: every part that is given has to match. */
export interface Ignore {
  /** The rule's id; every rule where left out. */
  readonly rule?: string | undefined
  /** The host of the URL, `example.com`; `*.example.com` for its subdomains. */
  readonly host?: string | undefined
  /** The path of the URL; `*` stands for any characters. */
  readonly path?: string | undefined
  readonly status?: number | undefined
}

/** What is reported. */
export interface InspectOptions {
  /** The set of rules, `default` unless told. */
  readonly profile?: Profile | undefined
  /** Rules that are turned off, or on with another severity, by id. */
  readonly rules?: Readonly<Record<string, Severity | 'off'>> | undefined
  /** What is left unreported. */
  readonly ignore?: readonly Ignore[] | undefined
}
